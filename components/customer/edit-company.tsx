import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { type AboutCompanyText, aboutCompanyFields } from '@/lib/schema/about';
import type { Company } from '@/lib/schema/records/contact';
import { useSaving } from '../client/saving';
import { readPercent } from '../format/competitors';
import { aboutWord } from './about-word';
import { AddressFields } from './address-fields';
import { type CompanyTexts, companyChanges, companyTexts } from './company-values';
import { EditFrame } from './edit-frame';
import { MoreFields } from './more-fields';
import { ProfileField } from './profile-field';

interface Options {
  /** The name under which its source is kept, where it is another one. */
  from?: string;
  rows?: number;
  type?: string;
  hint?: string;
  fault?: (typed: string) => string | null;
}

const share = (typed: string): string | null =>
  typed.trim() === '' || readPercent(typed) !== null ? null : i18n.t('profile.percent');

/** Profile of a company, changed in place; only what was typed anew is sent. */
export function EditCompany({ company, onDone }: { company: Company; onDone: () => void }) {
  const form = useForm<CompanyTexts>({ defaultValues: companyTexts(company) });
  const { save, frame } = useSaving('company.edit', onDone);
  const field = (name: keyof CompanyTexts, label: string, { from, ...rest }: Options = {}) => (
    <ProfileField
      key={name}
      form={form}
      name={name}
      label={label}
      source={company.provenance[from ?? name]}
      {...rest}
    />
  );
  const about = (names: readonly AboutCompanyText[]) =>
    names.map((name) => field(name, aboutWord(name), { rows: 2 }));
  const named = (typed: string) => (typed.trim() === '' ? i18n.t('capture.nameNeeded') : null);
  return (
    <EditFrame
      {...frame}
      onSave={form.handleSubmit((typed) =>
        save(i18n.t('sidebar.who.done.edited'), (commandId) => ({
          commandId,
          companyId: company.id,
          changes: companyChanges(typed, company),
        })),
      )}
    >
      {field('name', i18n.t('sidebar.edit.name'), { fault: named })}
      {field('domains', i18n.t('sidebar.edit.domains'), { rows: 2 })}
      {field('website', i18n.t('sidebar.edit.website'))}
      {field('phone', i18n.t('sidebar.edit.phone'), { type: 'tel' })}
      {field('note', i18n.t('sidebar.edit.note'), { rows: 2 })}
      <AddressFields field={(part, label) => field(part, label, { from: 'address' })} />
      <MoreFields
        label={i18n.t('profile.moreAboutCompany')}
        filled={aboutCompanyFields.some((name) => company[name])}
        groups={[
          {
            key: 'means',
            title: i18n.t('profile.means'),
            fields: about(['capital', 'scope', 'stock']),
          },
          {
            key: 'business',
            title: i18n.t('profile.business'),
            fields: about(['situation', 'goals', 'plan', 'needs']),
          },
          {
            key: 'rivals',
            title: i18n.t('profile.rivals'),
            fields: [
              field('ourShare', aboutWord('ourShare'), { fault: share }),
              field('competitors', aboutWord('competitors'), {
                rows: 3,
                hint: i18n.t('profile.competitorsHint'),
              }),
              ...about(['verdict']),
            ],
          },
        ]}
      />
    </EditFrame>
  );
}
