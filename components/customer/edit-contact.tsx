import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { type AboutPersonField, aboutPersonFields } from '@/lib/schema/about';
import type { Contact } from '@/lib/schema/records/contact';
import { useSaving } from '../client/saving';
import { textLanguage } from '../shell/formats';
import { aboutWord } from './about-word';
import { AddressFields } from './address-fields';
import { type ContactTexts, contactChanges, contactTexts } from './contact-values';
import { EditFrame } from './edit-frame';
import { MoreFields } from './more-fields';
import { writesFamilyFirst } from './name-values';
import { ProfileField } from './profile-field';

interface Options {
  /** The name under which its source is kept, where it is another one. */
  from?: string;
  rows?: number;
  hint?: string;
  placeholder?: string;
  fault?: (typed: string) => string | null;
}

/** Profile of a person, changed in place; only what was typed anew is sent. */
export function EditContact({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const form = useForm<ContactTexts>({ defaultValues: contactTexts(contact) });
  const { save, frame } = useSaving('contact.edit', onDone);
  const field = (name: keyof ContactTexts, label: string, { from, ...rest }: Options = {}) => (
    <ProfileField
      key={name}
      form={form}
      name={name}
      label={label}
      source={contact.provenance[from ?? name]}
      {...rest}
    />
  );
  const about = (names: readonly AboutPersonField[], rows: number) =>
    names.map((name) => field(name, aboutWord(name), { rows }));
  const named = () =>
    (form.getValues('given') + form.getValues('family')).trim() === ''
      ? i18n.t('capture.nameNeeded')
      : null;
  const name = [
    field('given', i18n.t('capture.given'), { from: 'name', fault: named }),
    field('family', i18n.t('capture.family'), { from: 'name' }),
  ];
  return (
    <EditFrame
      {...frame}
      onSave={form.handleSubmit((typed) =>
        save(i18n.t('sidebar.who.done.edited'), (commandId) => ({
          commandId,
          contactId: contact.id,
          changes: contactChanges(typed, contact),
        })),
      )}
    >
      <div className="grid grid-cols-2 gap-2">
        {writesFamilyFirst(contactTexts(contact), textLanguage()) ? name.reverse() : name}
      </div>
      {field('title', i18n.t('sidebar.edit.jobTitle'))}
      {field('emails', i18n.t('sidebar.edit.emails'), { rows: 2 })}
      {field('phones', i18n.t('sidebar.edit.phones'), { rows: 2 })}
      {field('preference', i18n.t('sidebar.edit.preference'), {
        placeholder: i18n.t('sidebar.edit.preferenceHint'),
      })}
      {field('note', i18n.t('sidebar.edit.note'), { rows: 2 })}
      {field('linkedin', i18n.t('sidebar.edit.linkedin'))}
      {field('urls', i18n.t('profile.urls'), { rows: 2 })}
      <AddressFields field={(part, label) => field(part, label, { from: 'address' })} />
      {field('birthday', i18n.t('capture.birthday'), { hint: i18n.t('profile.birthdayHint') })}
      {field('headline', i18n.t('capture.headline'), { from: 'profile' })}
      {field('languages', i18n.t('profile.languages'), {
        from: 'profile',
        placeholder: i18n.t('profile.languagesHint'),
      })}
      <MoreFields
        label={i18n.t('profile.moreAbout')}
        filled={aboutPersonFields.some((name) => contact[name])}
        groups={[
          {
            key: 'origin',
            title: i18n.t('profile.origin'),
            fields: about(['nativePlace', 'birthplace', 'nationality'], 1),
          },
          {
            key: 'life',
            title: i18n.t('profile.life'),
            fields: about(['education', 'career', 'familyBackground'], 2),
          },
          {
            key: 'character',
            title: i18n.t('profile.character'),
            fields: about(['personality', 'hobbies', 'habits', 'likes', 'dislikes', 'goals'], 2),
          },
        ]}
      />
    </EditFrame>
  );
}
