import { ArrowLeft, PanelRight } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { openPanelFromClick } from '@/lib/platform/panel';
import type { CapturedView } from '@/lib/schema/views/captured';
import { Found } from '../found/found';
import { firstStep } from '../found/steps';
import { cx } from '../ui/cx';
import { IconButton } from '../ui/icon-button';

interface CapturePaneProps {
  view: CapturedView;
  onClose: () => void;
}

/** The people of the page in front, in the popup; it can go on in the side panel, which stays open. */
export function CapturePane({ view, onClose }: CapturePaneProps) {
  const [step, setStep] = useState(() => firstStep(view)?.kind ?? null);
  const { tabId } = view;
  const toPanel = () => {
    // First thing in the click, or the browser takes it for unasked.
    const opening = openPanelFromClick(tabId);
    const keeping = ask('capture.keep', { tabId, place: 'panel' });
    void Promise.all([opening, keeping]).then(([opened]) => {
      if (opened) window.close();
    });
  };
  const tall = step === 'list' || step === 'form' || step === 'table';
  return (
    <main
      className={cx(
        'flex max-w-full flex-col overflow-hidden bg-surface',
        step === 'table' ? 'w-190' : 'w-95',
        tall && 'h-145',
      )}
    >
      <header className="flex h-11 flex-none items-center gap-1 border-b border-line px-2">
        <IconButton
          label={i18n.t('popup.back')}
          icon={<ArrowLeft aria-hidden />}
          onClick={onClose}
        />
        <h1 className="me-auto truncate text-14">{i18n.t('popup.capture')}</h1>
        {!view.private && step !== null && step !== 'saved' && (
          <IconButton
            label={i18n.t('popup.inPanel')}
            icon={<PanelRight aria-hidden />}
            onClick={toPanel}
          />
        )}
      </header>
      <Found view={view} onClose={onClose} onStep={setStep} />
    </main>
  );
}
