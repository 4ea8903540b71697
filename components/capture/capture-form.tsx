import { UserRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { textLanguage } from '../shell/formats';
import { submitKey } from '../shell/submit-key';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { CaptureFields } from './capture-fields';
import { type CompanyChoice, companyOf } from './company';
import { CompanyField } from './company-field';
import { type CaptureValues, draftOf, valuesOf, writesFamilyFirst } from './draft';
import { DuplicateNotice } from './duplicate-notice';
import { useReview } from './use-review';

interface CaptureFormProps {
  review: CaptureReview;
  /** The sender's address; null when somebody is added by hand. */
  email: string | null;
  /** What stands above the form and scrolls with it. */
  above: ReactNode;
  onSaved: (contactId: string) => void;
  onNotNow: () => void;
}

/** What was found about an unknown person and where; looked over once, then saved in one go. */
export function CaptureForm(props: CaptureFormProps) {
  const { review: first, email, above, onSaved, onNotNow } = props;
  const [draft] = useState(first.draft);
  const [ids] = useState(() => ({ contactId: newId(), companyId: newId() }));
  const [choice, setChoice] = useState<CompanyChoice>('offered');
  const form = useForm<CaptureValues>({ defaultValues: valuesOf(draft) });
  const values = form.watch();
  const review = useReview(first, draftOf(values, draft));
  const company = companyOf(values.company, review.companies, choice);
  const add = useCommand('contact.add');
  const never = useCommand('never.add');
  const { tell } = useUndo();
  const [familyFirst] = useState(() => writesFamilyFirst(valuesOf(draft), textLanguage()));

  const save = form.handleSubmit(async (typed) => {
    const whole = draftOf(typed, draft);
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
        <div className="flex gap-3 border-b border-line px-4 py-3">
          <span
            aria-hidden
            className="grid size-10 flex-none place-items-center rounded-full bg-bar-track text-ink-2"
          >
            <UserRound />
          </span>
          <div>
            <h2 className="text-16 leading-tight">{i18n.t('capture.title')}</h2>
            <p className="mt-0.5 text-ink-2">
              {i18n.t(email ? 'capture.intro' : 'capture.introEmpty')}
            </p>
          </div>
        </div>
        <div className="grid gap-2.5 px-4 py-3">
          {review.duplicates.map((duplicate) => (
            <DuplicateNotice
              key={duplicate.contactId}
              duplicate={duplicate}
              draft={draftOf(values, draft)}
              onExtended={onSaved}
            />
          ))}
          <CaptureFields form={form} sources={draft.sources} familyFirst={familyFirst}>
            <CompanyField
              form={form}
              sources={draft.sources}
              companies={review.companies}
              company={company}
              choice={choice}
              onChoose={setChoice}
            />
          </CaptureFields>
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
