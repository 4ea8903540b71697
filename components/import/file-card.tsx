import { i18n } from '#i18n';
import { encodings } from '@/lib/formats/encoding';
import { importKinds } from '@/lib/formats/import/fields';
import type { Failure } from '@/lib/schema/result';
import { Details } from '../backup/details';
import { FilePicker } from '../backup/file-picker';
import { JobProgress } from '../backup/job-progress';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { EncodingQuestion } from './encoding-question';
import type { Import } from './use-import';
import { kindWord } from './words';

/** Why a file cannot be opened. */
function refusalText({ code, where }: Failure): string {
  if (code === 'too-large') return i18n.t('import.refused.large');
  if (code !== 'bad-input') return failureText(code);
  if (where === 'encoding') return i18n.t('import.refused.encoding');
  const line = /^row (\d+)$/.exec(where ?? '')?.[1];
  return line === undefined
    ? i18n.t('import.refused.empty')
    : i18n.t('import.refused.row', [i18n.t('import.refused.line', [line])]);
}

const isEncoding = (value: string) => encodings.find((encoding) => encoding === value);

/** The file, what it holds, and how its letters are written. */
export function FileCard({ work }: { work: Import }) {
  const { preview, table, file } = work;
  const busy = work.check.busy || work.write.busy || work.undo.busy;
  const choose = (value: string) => {
    const encoding = isEncoding(value);
    if (encoding) void work.setEncoding(encoding);
  };
  const asked = table === null || table.encodingChoices.length > 0;
  return (
    <Card
      title={i18n.t('import.file.title')}
      note={table && i18n.t('import.file.rows', table.count, [figures.count(table.count)])}
    >
      <div className="grid gap-3 p-4 *:min-w-0">
        <Field label={i18n.t('import.file.label')} hint={i18n.t('import.file.hint')}>
          {(control) => (
            <FilePicker
              {...control}
              accept=".csv,.tsv,.txt,.vcf,.vcard,.json,.jcard,.jsonl,.dangol,text/csv,text/plain,text/vcard,application/json"
              disabled={busy}
              onPick={(chosen) => void work.open(chosen)}
            />
          )}
        </Field>
        {preview.busy && !table && (
          <JobProgress progress={preview.progress} onCancel={preview.cancel} />
        )}
        {preview.failure?.where === 'backup' && (
          <Notice
            live
            action={
              <a className="font-medium" href="#/backup">
                {i18n.t('imports.backup.link')}
              </a>
            }
          >
            {i18n.t('imports.backup.text')}
          </Notice>
        )}
        {preview.failure &&
          preview.failure.code !== 'cancelled' &&
          preview.failure.where !== 'backup' && (
            <Notice tone="bad" live>
              <p>{refusalText(preview.failure)}</p>
              <Details failure={preview.failure} />
            </Notice>
          )}
        {table && (
          <EncodingQuestion choices={table.encodingChoices} busy={busy} onChoose={choose} />
        )}
        {file && (table || preview.failure?.where === 'encoding') && (
          <div className="grid gap-3 sm:grid-cols-2">
            {table && (
              <Field label={i18n.t('import.file.kind')}>
                {(control) => (
                  <Select
                    {...control}
                    disabled={busy}
                    value={table.kind}
                    options={importKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
                    onChange={({ currentTarget: { value } }) => {
                      const kind = importKinds.find((one) => one === value);
                      if (kind) void work.setKind(kind);
                    }}
                  />
                )}
              </Field>
            )}
            <Field label={i18n.t('import.file.encoding')}>
              {(control) => (
                <Select
                  {...control}
                  disabled={busy}
                  value={asked ? '' : table.encoding}
                  options={[
                    ...(asked ? [{ value: '', label: i18n.t('import.reading.choose') }] : []),
                    ...encodings.map((value) => ({ value, label: value.toUpperCase() })),
                  ]}
                  onChange={(event) => choose(event.currentTarget.value)}
                />
              )}
            </Field>
          </div>
        )}
      </div>
    </Card>
  );
}
