import { i18n } from '#i18n';
import {
  fieldsOf,
  type ImportField,
  type Mapping,
  missingFields,
} from '@/lib/formats/import/fields';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Select } from '../ui/select';
import { PreviewTable } from './preview-table';
import { ReadingFields } from './reading-fields';
import { RestColumns } from './rest-columns';
import type { Import, Preview, Readings } from './use-import';
import { fieldWord } from './words';

/** A column by its name; one without a name by its place. */
const columnWord = (name: string, at: number): string => (name === '' ? `#${at + 1}` : name);

const sampleOf = ({ rows }: Preview, at: number | undefined): string =>
  at === undefined
    ? ''
    : rows
        .map((row) => row[at] ?? '')
        .filter(Boolean)
        .slice(0, 3)
        .join(' · ');

function needText([way]: ImportField[][]): string {
  switch (way?.[0]) {
    case 'key':
      return i18n.t('import.columns.needCustomer');
    case 'date':
      return i18n.t('import.columns.needDate');
    case 'amount':
      return i18n.t('import.columns.needAmount');
    default:
      return i18n.t('import.columns.needName');
  }
}

/** Addresses alone: people would be called by them. */
const isNameless = ({ kind, mapping: { name, givenName, familyName } }: Preview): boolean =>
  kind === 'contacts' && (name ?? givenName ?? familyName) === undefined;

function withColumn(mapping: Mapping, field: ImportField, value: string): Mapping {
  const { [field]: _left, ...others } = mapping;
  return value === '' ? others : { ...others, [field]: Number(value) };
}

interface ColumnsCardProps {
  work: Import;
  table: Preview;
  readings: Readings;
}

/** Which column holds what, with what stands there, and how it is read. */
export function ColumnsCard({ work, table, readings }: ColumnsCardProps) {
  const busy = work.check.busy || work.write.busy || work.undo.busy;
  const columns = table.columns.map((name, at) => ({
    value: String(at),
    label: columnWord(name, at),
  }));
  const missing = missingFields(table.kind, table.mapping);
  const rest = (
    <RestColumns table={table} readings={readings} busy={busy} onChange={work.setReadings} />
  );
  if (table.kind === 'cards')
    return (
      <Card title={i18n.t('imports.cards.title')}>
        <div className="grid gap-4 p-4 *:min-w-0">
          <p className="text-ink-2">{i18n.t('imports.cards.text')}</p>
          {rest}
          <PreviewTable table={table} />
        </div>
      </Card>
    );
  return (
    <Card title={i18n.t('import.columns.title')}>
      <div className="grid gap-4 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('import.columns.text')}</p>
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
          {fieldsOf[table.kind].map((field) => (
            <Field
              key={field}
              label={fieldWord(field)}
              hint={sampleOf(table, table.mapping[field]).slice(0, 80) || undefined}
            >
              {(control) => (
                <Select
                  {...control}
                  disabled={busy}
                  value={String(table.mapping[field] ?? '')}
                  options={[{ value: '', label: i18n.t('import.columns.none') }, ...columns]}
                  onChange={(event) =>
                    void work.setMapping(
                      withColumn(table.mapping, field, event.currentTarget.value),
                    )
                  }
                />
              )}
            </Field>
          ))}
        </div>
        <ReadingFields table={table} readings={readings} busy={busy} onChange={work.setReadings} />
        {rest}
        {missing.length === 0 && isNameless(table) && (
          <Notice tone="warn">{i18n.t('importing.nameless')}</Notice>
        )}
        {missing.map((group) => (
          <Notice key={needText(group)} tone="warn">
            {needText(group)}
          </Notice>
        ))}
        <PreviewTable table={table} />
      </div>
    </Card>
  );
}
