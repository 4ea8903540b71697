import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { UndoBar } from '../ui/undo-bar';
import { FailureNotice } from './failure-notice';

/** Where the newest offer to take something back is shown. */
export function UndoPlace() {
  const { offer, close } = useUndo();
  const { run, failure } = useCommand('undo');
  const takeBack = useCallback(async () => {
    if (!offer) return;
    const reply = await run((commandId) => ({ commandId, undoId: offer.undoId }));
    if (reply.ok) close();
  }, [offer, run, close]);
  if (!offer) return null;
  return (
    <div className="grid gap-2">
      <FailureNotice failure={failure} />
      <UndoBar
        key={offer.undoId}
        text={offer.text}
        undoLabel={i18n.t('shell.undo')}
        dismissLabel={i18n.t('shell.close')}
        onUndo={() => void takeBack()}
        onDismiss={close}
      />
    </div>
  );
}
