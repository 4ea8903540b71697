import { i18n } from '#i18n';
import { Blank } from '../ui/blank';
import { EnvelopeArt } from './envelope-art';

/** Stands for the invitation to open a conversation: in a private window none shows its people by itself. */
export function PrivateInvitation() {
  return (
    <div className="border-b border-line">
      <Blank art={<EnvelopeArt />} title={i18n.t('private.title')}>
        {i18n.t('private.text')}
      </Blank>
    </div>
  );
}
