import { i18n } from '#i18n';
import type { Complaint } from '@/lib/schema/records/interaction';
import type { ComplaintDays } from '@/lib/schema/settings';
import { figures } from '../shell/formats';
import { Field } from '../ui/field';
import { Select } from '../ui/select';

type Severity = Complaint['severity'];

interface SeverityFieldProps {
  value: Severity;
  /** In how many days a complaint of each severity is due. */
  days: ComplaintDays;
  onChange: (severity: Severity) => void;
}

const severityText = (severity: string, days: number): string =>
  days === 0
    ? i18n.t('logging.severityToday', [severity])
    : i18n.t('logging.severityIn', days, [severity, figures.count(days)]);

/** How grave a complaint is, which says when it is due. */
export function SeverityField({ value, days: [one, two, three], onChange }: SeverityFieldProps) {
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
            { value: '1', label: severityText('1', one) },
            { value: '2', label: severityText('2', two) },
            { value: '3', label: severityText('3', three) },
          ]}
        />
      )}
    </Field>
  );
}
