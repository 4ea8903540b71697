import { UserRoundPlus } from 'lucide-react';
import { i18n } from '#i18n';
import type { CapturedView } from '@/lib/schema/views/captured';
import { EnvelopeArt } from '../sidebar/envelope-art';
import { Blank } from '../ui/blank';
import { Button } from '../ui/button';

function words({ problem, pointed }: CapturedView): { title: string; text: string } {
  switch (problem) {
    case 'browser':
      return { title: i18n.t('found.problem.title'), text: i18n.t('found.problem.browser') };
    case 'closed':
      return { title: i18n.t('found.problem.title'), text: i18n.t('found.problem.closed') };
    case 'file':
      return { title: i18n.t('found.problem.title'), text: i18n.t('found.problem.file') };
    case 'viewer':
      return { title: i18n.t('found.problem.title'), text: i18n.t('found.problem.document') };
    case 'refused':
      return { title: i18n.t('found.problem.title'), text: i18n.t('found.problem.refused') };
    case null:
      return {
        title: i18n.t('found.nobody.title'),
        text: i18n.t(pointed === 'page' ? 'found.nobody.page' : 'found.nobody.selection'),
      };
  }
}

interface NobodyProps {
  view: CapturedView;
  onByHand: () => void;
  onClose: () => void;
}

/** Nobody was found, or nothing could be read: why, and what can be done instead. */
export function Nobody({ view, onByHand, onClose }: NobodyProps) {
  const { title, text } = words(view);
  return (
    <div role="status">
      <Blank
        art={<EnvelopeArt />}
        title={title}
        action={
          <>
            <Button tone="primary" icon={<UserRoundPlus aria-hidden />} onClick={onByHand}>
              {i18n.t('found.byHand')}
            </Button>
            <Button onClick={onClose}>{i18n.t('found.close')}</Button>
          </>
        }
      >
        {text}
      </Blank>
    </div>
  );
}
