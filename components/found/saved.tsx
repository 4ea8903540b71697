import { useEffect } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { useQuery } from '../client/query';
import { PersonBadge } from '../shell/person-badge';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface SavedProps {
  contactId: string;
  name: string;
  /** The saving was undone: what stood in the form comes back. */
  onTakenBack: () => void;
  onClose: () => void;
}

/** Done: the person with their badge, the way to their card, and back. */
export function Saved({ contactId, name, onTakenBack, onClose }: SavedProps) {
  const { value: card } = useQuery('card.get', { contactId });
  const gone = card === null || (card !== undefined && card.contact === null);
  useEffect(() => {
    if (gone) onTakenBack();
  }, [gone, onTakenBack]);
  return (
    <div className="grid content-start gap-3 p-4">
      <Notice tone="good" live title={i18n.t('capture.saved', [card?.contact?.name ?? name])}>
        {card && (
          <span className="flex flex-wrap items-center gap-2">
            <PersonBadge badge={card.badge} />
            <span>{[card.contact?.title, card.company?.name].filter(Boolean).join(', ')}</span>
          </span>
        )}
      </Notice>
      <UndoPlace />
      <div className="flex gap-2">
        <Button
          tone="primary"
          className="flex-1"
          onClick={() => void ask('tab.open', { page: 'contact', id: contactId })}
        >
          {i18n.t('found.openCard')}
        </Button>
        <Button onClick={onClose}>{i18n.t('found.done')}</Button>
      </div>
    </div>
  );
}
