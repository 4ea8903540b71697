import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { ContactDraft } from '@/lib/schema/draft';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { writesFamilyFirst } from '../customer/name-values';
import { FailureNotice } from '../shell/failure-notice';
import { textLanguage } from '../shell/formats';
import { submitKey } from '../shell/submit-key';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { AlsoFound } from './also-found';
import { CapturedField, NameFields } from './capture-fields';
import { CaptureHead } from './capture-head';
import { type CompanyChoice, companyOf } from './company';
import { CompanyField } from './company-field';
import { type CaptureValues, draftOf, valuesOf } from './draft';
import { DuplicateNotice } from './duplicate-notice';
import { FurtherFields } from './further-fields';
import { ListFields } from './list-fields';
import { useLists } from './use-lists';
import { useReview } from './use-review';

interface CaptureFormProps {
  review: CaptureReview;
  /** The sender's address; null when somebody is added by hand. */
  email: string | null;
  /** What stands above the form and scrolls with it. */
  above: ReactNode;
  /** Where it was read, where that is not the message of the address. */
  intro?: string;
  /** The draft as it was read, when the rep had begun to change it before. */
  found?: ContactDraft;
  /** Hears what stands in the form whenever it changes, to keep it for later. */
  onChange?: (draft: ContactDraft) => void;
  onSaved: (contactId: string) => void;
  onNotNow: () => void;
}

/** What was found about an unknown person and where; looked over once, then saved in one go. */
export function CaptureForm(props: CaptureFormProps) {
  const { review: first, email, above, intro, onChange, onSaved, onNotNow } = props;
  const [draft] = useState(first.draft);
  const [ids] = useState(() => ({ contactId: newId(), companyId: newId() }));
  const [choice, setChoice] = useState<CompanyChoice>('offered');
  const form = useForm<CaptureValues>({ defaultValues: valuesOf(draft) });
  const { lists, wrong, type, add: addRow, remove, take } = useLists(draft, props.found ?? null);
  const [tried, setTried] = useState(false);
  const values = form.watch();
  const current = draftOf(values, lists, draft);
  useChanges(current, onChange);
  const review = useReview(first, current);
  const company = companyOf(values.company, review.companies, choice);
  const add = useCommand('contact.add');
  const never = useCommand('never.add');
  const { tell } = useUndo();
  const [familyFirst] = useState(() => writesFamilyFirst(valuesOf(draft), textLanguage()));

  const save = form.handleSubmit(async (typed) => {
    setTried(true);
    if (wrong) return;
    const whole = draftOf(typed, lists, draft);
    const reply = await add.run((commandId) => ({
      commandId,
      contactId: ids.contactId,
      draft: whole,
      company: company.kind === 'new' ? { ...company, companyId: ids.companyId } : company,
    }));
    if (!reply.ok) return;
    tell(i18n.t('capture.saved', [whole.name]), reply);
    onSaved(ids.contactId);
  });
  const refuse = async (address: string) => {
    const reply = await never.run((commandId) => ({ commandId, entry: address }));
    tell(i18n.t('capture.neverDone', [address]), reply);
  };
  const fields = { form, read: draft };
  const listFields = { lists, read: draft, onType: type, onRemove: remove };
  return (
    <form
      noValidate
      aria-label={i18n.t('capture.title')}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (submitKey(event)) void save(event);
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]">
        {above}
        <CaptureHead intro={intro ?? i18n.t(email ? 'capture.intro' : 'capture.introEmpty')} />
        <div className="grid gap-2.5 px-4 py-3">
          {review.duplicates.map((duplicate) => (
            <DuplicateNotice
              key={duplicate.contactId}
              duplicate={duplicate}
              draft={current}
              onExtended={onSaved}
            />
          ))}
          <NameFields {...fields} familyFirst={familyFirst} />
          <ListFields
            {...listFields}
            list="emails"
            label={i18n.t('capture.email')}
            error={tried && wrong ? { id: wrong.id, text: i18n.t('capture.emailNeeded') } : null}
          />
          <CompanyField
            {...fields}
            companies={review.companies}
            company={company}
            choice={choice}
            onChoose={setChoice}
          />
          <CapturedField {...fields} name="title" label={i18n.t('capture.jobTitle')} />
          {draft.profile?.headline && (
            <CapturedField {...fields} name="headline" label={i18n.t('capture.headline')} />
          )}
          <ListFields {...listFields} list="phones" label={i18n.t('capture.phone')} error={null} />
          <CapturedField {...fields} name="linkedin" label={i18n.t('capture.linkedin')} />
          <ListFields {...listFields} list="urls" label={i18n.t('capture.website')} error={null} />
          <AlsoFound also={lists.also} onTake={take} />
          <FurtherFields {...fields} onAddRow={addRow} />
        </div>
      </div>
      <div className="grid flex-none gap-1 border-t border-line bg-sunken px-4 pt-3 pb-2">
        <UndoPlace />
        <FailureNotice failure={add.failure ?? never.failure} />
        <div className="flex gap-2">
          <Button tone="primary" type="submit" busy={add.busy} className="flex-1">
            {i18n.t('capture.save')}
          </Button>
          <Button onClick={onNotNow}>{i18n.t('capture.notNow')}</Button>
        </div>
        {email && (
          <Button
            tone="quiet"
            size="compact"
            busy={never.busy}
            className="-ms-2 justify-self-start"
            onClick={() => void refuse(email)}
          >
            {i18n.t('capture.never')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Tells of every change after the first state, once per change. */
function useChanges(draft: ContactDraft, onChange?: (draft: ContactDraft) => void): void {
  const written = JSON.stringify(draft);
  const told = useRef(written);
  useEffect(() => {
    if (told.current === written) return;
    told.current = written;
    onChange?.(draft);
  });
}
