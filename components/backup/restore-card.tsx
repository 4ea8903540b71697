import { useState } from 'react';
import { i18n } from '#i18n';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { bookTables } from '@/lib/schema/book';
import type { Failure } from '@/lib/schema/result';
import { useJob } from '../client/job';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { CountTable } from './count-table';
import { Details } from './details';
import { FilePicker } from './file-picker';
import { JobProgress } from './job-progress';
import { RestoreLock } from './restore-lock';
import { refusalText, tableWord } from './words';

type Checked = JobAnswer<'restore.check'>;

function Refused({ name, failure }: { name: string; failure: Failure }) {
  return (
    <Notice tone="bad" live title={i18n.t('backup.restore.refused', [name])}>
      <p>{refusalText(failure)}</p>
      <Details failure={failure} />
    </Notice>
  );
}

/** What the file would change, table by table. */
function Summary({ checked }: { checked: Checked }) {
  const { differences: found } = checked;
  if (!found) return <Notice tone="warn">{i18n.t('backup.restore.unknown')}</Notice>;
  const missing = bookTables.reduce((sum, table) => sum + found[table].missing, 0);
  return (
    <>
      <CountTable
        label={i18n.t('backup.restore.title')}
        head={[
          i18n.t('backup.restore.records'),
          i18n.t('backup.restore.new'),
          i18n.t('backup.restore.changed'),
          i18n.t('backup.restore.same'),
          i18n.t('backup.restore.gone'),
        ]}
        rows={bookTables.map((table) => ({
          key: table,
          name: tableWord(table),
          counts: [found[table].new, found[table].changed, found[table].same, found[table].missing],
        }))}
      />
      {missing > 0 && (
        <Notice tone="warn">
          {i18n.t('backup.restore.missing', missing, [figures.count(missing)])}
        </Notice>
      )}
    </>
  );
}

const changesNothing = ({ differences: found }: Checked): boolean =>
  found !== null &&
  bookTables.every((table) => {
    const { new: added, changed, missing } = found[table];
    return added + changed + missing === 0;
  });

interface RestoreCardProps {
  onRestored: () => void;
}

/** Choose, check beside the book, see the difference, replace. */
export function RestoreCard({ onRestored }: RestoreCardProps) {
  const check = useJob('restore.check');
  const apply = useJob('restore.apply');
  const [name, setName] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [done, setDone] = useState(false);

  const [file, setFile] = useState<File | null>(null);

  const look = async (chosen: File, passphrase: string | null) => {
    setChecked(null);
    setDone(false);
    const answer = await check.run({ file: chosen, passphrase });
    if (answer.ok) setChecked(answer.value);
  };
  const choose = async (chosen: File) => {
    setName(chosen.name);
    setFile(chosen);
    await look(chosen, null);
  };
  const replace = async ({ trialId }: Checked) => {
    const answer = await apply.run({ trialId });
    setChecked(null);
    if (!answer.ok) return;
    setDone(true);
    onRestored();
  };
  const lock = check.failure?.code === 'not-allowed' ? check.failure.where : undefined;
  const failure = lock ? apply.failure : (check.failure ?? apply.failure);
  const busy = check.busy || apply.busy;
  return (
    <Card title={i18n.t('backup.restore.title')}>
      <div className="grid gap-3 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('backup.restore.text')}</p>
        <Field label={i18n.t('backup.restore.file')}>
          {(control) => (
            <FilePicker {...control} disabled={busy} onPick={(file) => void choose(file)} />
          )}
        </Field>
        {check.busy && <JobProgress progress={check.progress} onCancel={check.cancel} />}
        {apply.busy && <JobProgress progress={apply.progress} />}
        {file && lock && !check.busy && (
          <RestoreLock wrong={lock === 'passphrase'} onOpen={(typed) => void look(file, typed)} />
        )}
        {!busy && failure && failure.code !== 'cancelled' && (
          <Refused name={name} failure={failure} />
        )}
        {checked && !busy && (
          <>
            <p role="status">
              {i18n.t('backup.restore.checked', [figures.momentLong(checked.createdAt)])}
            </p>
            {changesNothing(checked) ? (
              <Notice>{i18n.t('backup.restore.nothing')}</Notice>
            ) : (
              <>
                <Summary checked={checked} />
                <div>
                  <Button tone="danger" onClick={() => void replace(checked)}>
                    {i18n.t('backup.restore.button')}
                  </Button>
                </div>
              </>
            )}
          </>
        )}
        {done && (
          <Notice tone="good" live>
            {i18n.t('backup.restore.done')}
          </Notice>
        )}
      </div>
    </Card>
  );
}
