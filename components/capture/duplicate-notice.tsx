import { i18n } from '#i18n';
import type { ContactDraft } from '@/lib/schema/draft';
import type { Duplicate } from '@/lib/schema/views/sidebar';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { duplicateText } from './duplicate-text';

interface DuplicateNoticeProps {
  duplicate: Duplicate;
  draft: ContactDraft;
  onExtended: (contactId: string) => void;
}

/** Somebody very like this is in the book: said before saving, with the way to join them. */
export function DuplicateNotice({ duplicate, draft, onExtended }: DuplicateNoticeProps) {
  const { run, busy, failure } = useCommand('contact.extend');
  const { tell } = useUndo();
  const extend = async () => {
    const { contactId, name } = duplicate;
    const reply = await run((commandId) => ({ commandId, contactId, draft }));
    if (!reply.ok) return;
    tell(i18n.t('capture.extended', [name]), reply);
    onExtended(contactId);
  };
  return (
    <Notice
      tone="warn"
      live
      action={
        <Button size="compact" busy={busy} onClick={() => void extend()}>
          {i18n.t('capture.extend')}
        </Button>
      }
    >
      {duplicateText(duplicate)}
      <FailureNotice failure={failure} />
    </Notice>
  );
}
