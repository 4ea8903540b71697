import { i18n } from '#i18n';
import { Checkbox } from '../ui/checkbox';
import { Notice } from '../ui/notice';
import { hasNotes, type Preview, type Readings } from './use-import';

interface RestColumnsProps {
  table: Preview;
  readings: Readings;
  busy: boolean;
  onChange: (readings: Readings) => void;
}

const SHOWN = 30;

/** Columns that hold something and have no field: named, so that nothing is lost unseen, and kept if wanted. */
export function RestColumns({ table, readings, busy, onChange }: RestColumnsProps) {
  if (table.rest.length === 0) return null;
  const names = table.rest.slice(0, SHOWN).map(({ label }) => label);
  const more = table.rest.length > SHOWN ? ' …' : '';
  return (
    <Notice>
      <p className="wrap-anywhere">{`${i18n.t('importing.rest.text')} ${names.join(', ')}${more}`}</p>
      {hasNotes(table.kind) && (
        <Checkbox
          checked={readings.keep}
          disabled={busy}
          onChange={({ currentTarget: { checked } }) => onChange({ ...readings, keep: checked })}
        >
          {i18n.t('importing.rest.keep')}
        </Checkbox>
      )}
    </Notice>
  );
}
