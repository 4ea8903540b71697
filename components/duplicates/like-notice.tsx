import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { MergeKind } from '@/lib/schema/records/merge';
import { useQuery } from '../client/query';
import { useSettled } from '../client/settled';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { reasonWords } from './words';

/** On a card: somebody else of the book looks like this one. Says nothing where nobody does. */
export function LikeNotice({ kind, id }: { kind: MergeKind; id: string }) {
  const settled = useSettled();
  const { value } = useQuery('duplicates.of', settled ? { kind, id } : null);
  const [like] = value ?? [];
  if (!like) return null;
  const name = like.beside ? `${like.name} (${like.beside})` : like.name;
  return (
    <div className="mt-2">
      <Notice
        action={
          <Button size="compact" onClick={() => void ask('tab.open', { page: `${kind}-like`, id })}>
            {i18n.t('duplicates.compare')}
          </Button>
        }
      >
        {i18n.t('duplicates.like.looks', [name])}{' '}
        <span className="text-ink-2">{reasonWords(like.reasons)}</span>
      </Notice>
    </div>
  );
}
