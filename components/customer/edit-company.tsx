import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Company } from '@/lib/schema/records/contact';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { EditFrame } from './edit-frame';
import { blankToNull, linesOf } from './edit-values';

interface Values {
  name: string;
  domains: string;
  website: string;
  phone: string;
  note: string;
}

/** Profile of a company, changed in place. */
export function EditCompany({ company, onDone }: { company: Company; onDone: () => void }) {
  const { register, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      name: company.name,
      domains: company.domains.join('\n'),
      website: company.website ?? '',
      phone: company.phone ?? '',
      note: company.note ?? '',
    },
  });
  const { run, busy, failure } = useCommand('company.edit');
  const { tell } = useUndo();
  const save = handleSubmit(async (values) => {
    const reply = await run((commandId) => ({
      commandId,
      companyId: company.id,
      changes: {
        name: values.name.trim(),
        domains: linesOf(values.domains).map((domain) => domain.toLowerCase()),
        website: blankToNull(values.website),
        phone: blankToNull(values.phone),
        note: blankToNull(values.note),
      },
    }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.who.done.edited'), reply);
    onDone();
  });
  const missing = formState.errors.name ? i18n.t('capture.nameNeeded') : undefined;
  return (
    <EditFrame onSave={save} onCancel={onDone} busy={busy} failure={failure}>
      <Field label={i18n.t('sidebar.edit.name')} error={missing}>
        {(control) => (
          <Input {...control} {...register('name', { validate: (name) => name.trim() !== '' })} />
        )}
      </Field>
      <Field label={i18n.t('sidebar.edit.domains')}>
        {(control) => <Textarea {...control} rows={2} {...register('domains')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.website')}>
        {(control) => <Input {...control} {...register('website')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.phone')}>
        {(control) => <Input {...control} type="tel" {...register('phone')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.note')}>
        {(control) => <Textarea {...control} {...register('note')} />}
      </Field>
    </EditFrame>
  );
}
