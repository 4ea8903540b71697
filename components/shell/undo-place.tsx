import { useCallback, useEffect } from 'react';
import { i18n } from '#i18n';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { UndoBar } from '../ui/undo-bar';
import { FailureNotice } from './failure-notice';
import { undoKeyHint } from './key-hint';
import { undoKey } from './undo-key';

/** Where the newest offer to take something back is shown; Ctrl or ⌘ with Z takes it from anywhere. */
export function UndoPlace() {
  const { offer, close } = useUndo();
  const { run, failure } = useCommand('undo');
  const takeBack = useCallback(async () => {
    if (!offer) return;
    const reply = await run((commandId) => ({ commandId, undoId: offer.undoId }));
    if (reply.ok) close();
  }, [offer, run, close]);
  useEffect(() => {
    if (!offer) return;
    const pressed = (event: KeyboardEvent) => {
      if (!undoKey(event)) return;
      event.preventDefault();
      void takeBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [offer, takeBack]);
  if (!offer) return null;
  return (
    <div className="grid gap-2">
      <FailureNotice failure={failure} />
      <UndoBar
        key={offer.undoId}
        text={offer.text}
        undoLabel={i18n.t('shell.undo')}
        dismissLabel={i18n.t('shell.close')}
        undoKeys={undoKeyHint(navigator.platform)}
        onUndo={() => void takeBack()}
        onDismiss={close}
      />
    </div>
  );
}
