import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Failure } from '@/lib/schema/result';
import { FailureNotice } from '../shell/failure-notice';
import { useFirstField } from '../shell/first-field';
import { submitKey } from '../shell/submit-key';
import { Button } from '../ui/button';

interface EditFrameProps {
  onSave: (event?: FormEvent) => Promise<void>;
  onCancel: () => void;
  busy: boolean;
  failure: Failure | null;
  /** Default: "Save". */
  saveLabel?: string;
  children: ReactNode;
}

/** A form opened in place: Esc closes it, Ctrl or ⌘ with Enter saves. */
export function EditFrame({
  onSave,
  onCancel,
  busy,
  failure,
  saveLabel,
  children,
}: EditFrameProps) {
  return (
    <form
      ref={useFirstField()}
      noValidate
      aria-label={saveLabel ?? i18n.t('sidebar.edit.title')}
      onSubmit={(event) => void onSave(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
        if (submitKey(event)) void onSave(event);
      }}
      className="mt-3 grid gap-2.5"
    >
      {children}
      <FailureNotice failure={failure} />
      <div className="flex justify-end gap-2">
        <Button tone="quiet" size="compact" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </Button>
        <Button tone="primary" size="compact" type="submit" busy={busy}>
          {saveLabel ?? i18n.t('shell.save')}
        </Button>
      </div>
    </form>
  );
}
