import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Contact } from '@/lib/schema/records/contact';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { EditFrame } from './edit-frame';
import { blankToNull, linesOf, linkedinOf, phonesOf } from './edit-values';

interface Values {
  name: string;
  title: string;
  emails: string;
  phones: string;
  linkedin: string;
  preference: string;
  note: string;
}

/** Profile of a person, changed in place. */
export function EditContact({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { register, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      name: contact.name,
      title: contact.title ?? '',
      emails: contact.emails.map(({ address }) => address).join('\n'),
      phones: contact.phones.map(({ number }) => number).join('\n'),
      linkedin: contact.linkedin?.slug ?? '',
      preference: contact.preference ?? '',
      note: contact.note ?? '',
    },
  });
  const { run, busy, failure } = useCommand('contact.edit');
  const { tell } = useUndo();
  const save = handleSubmit(async (values) => {
    const reply = await run((commandId) => ({
      commandId,
      contactId: contact.id,
      changes: {
        ...(values.name === contact.name ? {} : { name: values.name.trim() }),
        title: blankToNull(values.title),
        emails: linesOf(values.emails),
        phones: phonesOf(values.phones, contact.phones),
        linkedin: linkedinOf(values.linkedin, contact.linkedin),
        preference: blankToNull(values.preference),
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
      <Field label={i18n.t('sidebar.edit.jobTitle')}>
        {(control) => <Input {...control} {...register('title')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.emails')}>
        {(control) => <Textarea {...control} rows={2} {...register('emails')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.phones')}>
        {(control) => <Textarea {...control} rows={2} {...register('phones')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.linkedin')}>
        {(control) => <Input {...control} {...register('linkedin')} />}
      </Field>
      <Field label={i18n.t('sidebar.edit.preference')}>
        {(control) => (
          <Input
            {...control}
            placeholder={i18n.t('sidebar.edit.preferenceHint')}
            {...register('preference')}
          />
        )}
      </Field>
      <Field label={i18n.t('sidebar.edit.note')}>
        {(control) => <Textarea {...control} {...register('note')} />}
      </Field>
    </EditFrame>
  );
}
