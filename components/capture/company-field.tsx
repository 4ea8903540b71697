import { i18n } from '#i18n';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { PersonBadge } from '../shell/person-badge';
import { Button } from '../ui/button';
import { CapturedField, type FieldContext } from './capture-fields';
import type { Company, CompanyChoice } from './company';

interface CompanyFieldProps extends FieldContext {
  companies: CaptureReview['companies'];
  company: Company;
  choice: CompanyChoice;
  onChoose: (choice: CompanyChoice) => void;
}

/** The company by name, and whether it is a known one or a new one. */
export function CompanyField(props: CompanyFieldProps) {
  const { form, read, companies, company, onChoose } = props;
  const taken =
    company.kind === 'existing'
      ? companies.find(({ companyId }) => companyId === company.companyId)
      : undefined;
  const others = companies.filter((known) => known !== taken).slice(0, 3);
  const hint = () => {
    if (company.kind === 'none') return i18n.t('capture.companyNone');
    if (!taken) return i18n.t('capture.companyNew');
    return taken.reason === 'domain'
      ? i18n.t('capture.companyKnown')
      : i18n.t('capture.companyNamed');
  };
  return (
    <div className="grid gap-1.5">
      <CapturedField
        form={form}
        read={read}
        name="company"
        label={i18n.t('capture.company')}
        hint={
          taken ? (
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="font-medium text-ink">{taken.name}</span>
              <PersonBadge badge={taken.badge} />
              {hint()}
            </span>
          ) : (
            hint()
          )
        }
      />
      {(others.length > 0 || taken) && company.kind !== 'none' && (
        <div className="flex flex-wrap items-center gap-1.5 text-12 text-ink-2">
          {others.length > 0 && i18n.t('capture.companyOther')}
          {others.map(({ companyId, name }) => (
            <Button key={companyId} size="compact" onClick={() => onChoose({ companyId })}>
              {name}
            </Button>
          ))}
          {taken && form.watch('company').trim() !== taken.name && (
            <Button size="compact" tone="quiet" onClick={() => onChoose('new')}>
              {i18n.t('sidebar.who.moveNew', [form.watch('company').trim()])}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
