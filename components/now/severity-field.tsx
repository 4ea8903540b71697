import { i18n } from '#i18n';
import { Field } from '../ui/field';
import { Select } from '../ui/select';

interface SeverityFieldProps {
  value: 1 | 2 | 3;
  onChange: (severity: 1 | 2 | 3) => void;
}

/** How grave a complaint is, which says when it is due. */
export function SeverityField({ value, onChange }: SeverityFieldProps) {
  return (
    <Field label={i18n.t('sidebar.now.severity')}>
      {(control) => (
        <Select
          {...control}
          value={String(value)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '1' ? 1 : currentTarget.value === '2' ? 2 : 3)
          }
          options={[
            { value: '1', label: i18n.t('sidebar.now.severity1') },
            { value: '2', label: i18n.t('sidebar.now.severity2') },
            { value: '3', label: i18n.t('sidebar.now.severity3') },
          ]}
        />
      )}
    </Field>
  );
}
