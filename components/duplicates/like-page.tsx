import { useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import type { MergeKind } from '@/lib/schema/records/merge';
import { useQuery } from '../client/query';
import { PageFrame } from '../shell/page-frame';
import { HitList } from '../sidebar/hit-list';
import { Card } from '../ui/card';
import { SearchInput } from '../ui/search-input';
import { Side } from './side';
import { reasonWords, scoreWord } from './words';

/** Merge this one with another: who looks like it, and a search for any. */
export default function LikePage({ kind, id }: { kind: MergeKind; id: string }) {
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const card = useQuery('card.get', kind === 'contact' ? { contactId: id } : { companyId: id });
  const likes = useQuery('duplicates.of', { kind, id });
  const wanted = text.trim();
  const found = useQuery('book.search', wanted ? { text: wanted, limit: 30 } : null);
  const hits = (found.value ?? []).filter((hit) => hit.kind === kind && hit.id !== id);
  const name = (kind === 'contact' ? card.value?.contact?.name : card.value?.company?.name) ?? '';
  const open = (other: string) => go(`/merge/${kind}/${id}/${other}`);
  return (
    <PageFrame
      title={i18n.t('duplicates.like.title', [name])}
      end={<a href={`#/${kind}/${id}`}>{i18n.t('duplicates.like.back')}</a>}
    >
      <Card title={i18n.t('duplicates.like.alike')}>
        {likes.value?.length === 0 && (
          <p className="px-4 py-4 text-ink-2">{i18n.t('duplicates.like.none')}</p>
        )}
        <ul>
          {(likes.value ?? []).map((like) => (
            <li
              key={like.id}
              className="grid gap-2 border-t border-line px-4 py-3 first:border-t-0"
            >
              <p className="text-12 text-ink-2">
                <span className="font-medium text-ink tabular-nums">{scoreWord(like.score)}</span>
                {' · '}
                {reasonWords(like.reasons)}
              </p>
              <Side kind={kind} side={like} />
              <a href={`#/merge/${kind}/${id}/${like.id}`}>{i18n.t('duplicates.compare')}</a>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={i18n.t('duplicates.like.search')}>
        <div className="grid gap-2 p-4">
          <SearchInput
            label={i18n.t('duplicates.like.search')}
            clearLabel={i18n.t('shell.remove')}
            value={text}
            onChange={setText}
          />
          {wanted && found.value && hits.length === 0 && (
            <p className="text-ink-2">{i18n.t('sidebar.nobody.none')}</p>
          )}
          <HitList
            label={i18n.t('duplicates.like.search')}
            hits={hits}
            onOpen={(hit) => open(hit.id)}
          />
        </div>
      </Card>
    </PageFrame>
  );
}
