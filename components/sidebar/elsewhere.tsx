import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { Failure } from '@/lib/schema/result';
import { useShortcut } from '../client/shortcut';
import { FailureNotice } from '../shell/failure-notice';
import { Blank } from '../ui/blank';
import { Button } from '../ui/button';
import { EnvelopeArt } from './envelope-art';

interface ElsewhereProps {
  /** The browser lets us in on this page until it is left. */
  open: boolean;
  windowId: number | undefined;
}

/** The browser's panel beside a page that no adapter reads: its people come on the rep's word only. */
export function Elsewhere({ open, windowId }: ElsewhereProps) {
  const keys = useShortcut('capture-page');
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = async () => {
    setReading(true);
    setFailure(null);
    const place = { place: 'panel' as const, ...(windowId === undefined ? {} : { windowId }) };
    // The panel then shows what was read in the place of all this.
    const reply = await ask('capture.read', place);
    setReading(false);
    if (!reply.ok) setFailure(reply.error);
  };
  return (
    <div className="border-b border-line">
      <Blank
        art={<EnvelopeArt />}
        title={i18n.t('panel.elsewhere.title')}
        action={
          open && (
            <Button icon={<UserRoundPlus aria-hidden />} busy={reading} onClick={() => void read()}>
              {i18n.t(reading ? 'popup.capturing' : 'popup.capture')}
            </Button>
          )
        }
      >
        <p>{i18n.t('panel.elsewhere.read')}</p>
        {!open && (
          <p>{keys ? i18n.t('panel.elsewhere.keys', [keys]) : i18n.t('panel.elsewhere.button')}</p>
        )}
      </Blank>
      <FailureNotice failure={failure} />
    </div>
  );
}
