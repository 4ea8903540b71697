import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Failure } from '@/lib/schema/result';
import { FailureNotice } from '../shell/failure-notice';
import { useFirstField } from '../shell/first-field';
import { saveKeyHint } from '../shell/key-hint';
import { submitKey } from '../shell/submit-key';
import { Button } from '../ui/button';

interface FormFrameProps {
  onSave: (event?: FormEvent) => Promise<void>;
  onCancel: () => void;
  busy: boolean;
  failure: Failure | null;
  saveLabel: string;
  title?: string;
  children: ReactNode;
}

/** A form in "do now": Esc closes it, Ctrl or ⌘ with Enter saves. */
export function FormFrame(props: FormFrameProps) {
  return (
    <form
      ref={useFirstField()}
      noValidate
      aria-label={props.title ?? props.saveLabel}
      onSubmit={(event) => void props.onSave(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          props.onCancel();
        }
        if (submitKey(event)) void props.onSave(event);
      }}
      className="mt-2 grid gap-2"
    >
      {props.title && <h3>{props.title}</h3>}
      {props.children}
      <FailureNotice failure={props.failure} />
      <div className="flex justify-end gap-2">
        <Button tone="quiet" size="compact" onClick={props.onCancel}>
          {i18n.t('shell.cancel')}
        </Button>
        <Button tone="primary" size="compact" type="submit" busy={props.busy}>
          {props.saveLabel}
          <span aria-hidden className="font-regular opacity-85">
            {saveKeyHint(navigator.platform)}
          </span>
        </Button>
      </div>
    </form>
  );
}
