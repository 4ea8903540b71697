import { Download } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { backupName, rawName } from '@/lib/formats/backup/name';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { ask } from '@/lib/messages/client';
import { bookTables } from '@/lib/schema/book';
import type { ErrorCode } from '@/lib/schema/result';
import { newId } from '../client/command';
import { useJob } from '../client/job';
import { useQuery } from '../client/query';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { Notice } from '../ui/notice';
import { CountTable } from './count-table';
import { Details } from './details';
import { JobProgress } from './job-progress';
import { isComplete, nothingTyped, PassphraseFields } from './passphrase-fields';
import { RawOutcome } from './raw-outcome';
import { saveFile } from './save-file';
import { tableWord } from './words';

type Counts = JobAnswer<'book.inspect'>['counts'];
type Exported = JobAnswer<'export'>;
type RawExported = JobAnswer<'export.raw'>;

/** Failures of the book itself: what lies in it can still be read row by row. */
const doesNotOpen = (code: ErrorCode): boolean =>
  code === 'newer-version' || code === 'storage' || code === 'damaged' || code === 'internal';

function Outcome({ done }: { done: Exported }) {
  const name = backupName(done.createdAt, done.locked);
  const again = (
    <Button size="compact" onClick={() => saveFile(done.file, name)}>
      {i18n.t('backup.export.again')}
    </Button>
  );
  if (done.problem)
    return (
      <Notice tone="warn" live action={again}>
        <p>{i18n.t('backup.export.problem')}</p>
        <Details failure={done.problem} />
      </Notice>
    );
  if (done.unreadable.length > 0)
    return (
      <Notice tone="warn" live action={again}>
        {i18n.t('backup.export.partly', [
          name,
          done.unreadable.map(({ table }) => tableWord(table)).join(', '),
        ])}
      </Notice>
    );
  return (
    <Notice tone="good" live action={again}>
      {i18n.t('backup.export.done', [name])}
    </Notice>
  );
}

function LastExport() {
  const settings = useQuery('settings.get', {});
  const at = settings.value?.lastExportAt;
  if (at === undefined) return null;
  return (
    <>
      {at === null
        ? i18n.t('backup.export.never')
        : i18n.t('backup.export.last', [figures.momentLong(at)])}
    </>
  );
}

/** Everything in one file, whatever else does not work. */
export function ExportCard({ counts }: { counts: Counts | null }) {
  const whole = useJob('export');
  const raw = useJob('export.raw');
  const [done, setDone] = useState<Exported | null>(null);
  const [rows, setRows] = useState<RawExported | null>(null);
  const [locking, setLocking] = useState(false);
  const [typed, setTyped] = useState(nothingTyped);
  const { busy, progress, cancel } = raw.busy ? raw : whole;
  // Where the rows could be saved, that is what came of it.
  const failure = rows || done ? null : (raw.failure ?? whole.failure);
  const startRaw = async (passphrase: string | null) => {
    const answer = await raw.run({ passphrase });
    if (!answer.ok) return;
    setRows(answer.value);
    setTyped(nothingTyped);
    const { createdAt, file, locked } = answer.value;
    saveFile(file, rawName(createdAt, locked));
  };
  const start = async () => {
    setDone(null);
    setRows(null);
    const passphrase = locking ? typed.passphrase : null;
    const secret =
      passphrase === null
        ? ({ by: 'nothing' } as const)
        : ({ by: 'passphrase', passphrase } as const);
    const answer = await whole.run({ secret });
    if (!answer.ok) {
      if (doesNotOpen(answer.error.code)) await startRaw(passphrase);
      return;
    }
    setDone(answer.value);
    const { createdAt, file, locked } = answer.value;
    setTyped(nothingTyped);
    saveFile(file, backupName(createdAt, locked));
    await ask('settings.change', { commandId: newId(), changes: { lastExportAt: createdAt } });
  };
  return (
    <Card title={i18n.t('backup.export.title')} note={<LastExport />}>
      <div className="grid gap-3 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('backup.export.text')}</p>
        {counts && (
          <CountTable
            label={i18n.t('backup.present')}
            head={[i18n.t('backup.restore.records'), i18n.t('backup.present')]}
            rows={bookTables.map((table) => ({
              key: table,
              name: tableWord(table),
              counts: [counts[table]],
            }))}
          />
        )}
        <Checkbox
          checked={locking}
          disabled={busy}
          onChange={({ currentTarget: { checked } }) => setLocking(checked)}
        >
          {i18n.t('secret.encrypt')}
        </Checkbox>
        {locking && <PassphraseFields typed={typed} onChange={setTyped} />}
        {busy ? (
          <JobProgress progress={progress} onCancel={cancel} />
        ) : (
          <div>
            <Button
              tone="primary"
              icon={<Download aria-hidden />}
              disabled={locking && !isComplete(typed)}
              onClick={() => void start()}
            >
              {i18n.t('backup.export.button')}
            </Button>
          </div>
        )}
        {failure && failure.code !== 'cancelled' && (
          <Notice tone="bad" live>
            <p>{failureText(failure.code)}</p>
            <Details failure={failure} />
          </Notice>
        )}
        {done && <Outcome done={done} />}
        {rows && <RawOutcome done={rows} />}
      </div>
    </Card>
  );
}
