import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { BATCH_LIMIT } from '@/lib/schema/limits';
import type { CapturedView } from '@/lib/schema/views/captured';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { SearchInput } from '../ui/search-input';
import { FoundPerson } from './found-person';
import { matching, pageName } from './steps';

/** With more people than this a search helps. */
const MANY = 8;

interface FoundListProps {
  view: CapturedView;
  ticked: readonly number[];
  onTick: (ticked: number[]) => void;
  onOpen: (at: number) => void;
  onTable: () => void;
  onByHand: () => void;
  onClose: () => void;
}

/** Several people: open one, or tick those to look over together. */
export function FoundList(props: FoundListProps) {
  const { view, ticked, onTick, onOpen, onTable, onByHand, onClose } = props;
  const { drafts, known, url } = view;
  const [text, setText] = useState('');
  const shown = matching(drafts, text);
  // Who is in the book already is not ticked along with all others.
  const fresh = shown.filter((at) => known[at] === null);
  const all = fresh.slice(0, BATCH_LIMIT);
  const allTicked = all.length > 0 && all.every((at) => ticked.includes(at));
  const count = String(drafts.length);
  return (
    <>
      <div className="grid flex-none gap-2 border-b border-line px-4 py-3">
        <div>
          <h2 className="text-16 leading-tight">{i18n.t('found.title', drafts.length, [count])}</h2>
          <p className="mt-0.5 wrap-anywhere text-ink-2">
            {i18n.t('found.choose', [pageName(url) || i18n.t('found.thisPage')])}
          </p>
        </div>
        {drafts.length > MANY && (
          <SearchInput
            label={i18n.t('found.search')}
            placeholder={i18n.t('found.search')}
            clearLabel={i18n.t('shell.remove')}
            value={text}
            onChange={setText}
          />
        )}
        {all.length > 1 && (
          <Checkbox
            className="-my-1 -ms-1 gap-2.5 text-ink-2"
            checked={allTicked}
            onChange={() =>
              onTick(allTicked ? ticked.filter((at) => !all.includes(at)) : union(ticked, all))
            }
          >
            {fresh.length > BATCH_LIMIT
              ? i18n.t('found.tickFirst', [String(BATCH_LIMIT)])
              : i18n.t('found.tickAll')}
          </Checkbox>
        )}
      </div>
      <ul
        aria-label={i18n.t('found.title', drafts.length, [count])}
        className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]"
      >
        {shown.map((at) => {
          const draft = drafts[at];
          return (
            draft && (
              <FoundPerson
                key={at}
                draft={draft}
                known={known[at] ?? null}
                ticked={ticked.includes(at)}
                onTick={() =>
                  onTick(
                    ticked.includes(at)
                      ? ticked.filter((other) => other !== at)
                      : union(ticked, [at]),
                  )
                }
                onOpen={() => onOpen(at)}
              />
            )
          );
        })}
        {shown.length === 0 && (
          <li className="px-4 py-6 text-center text-ink-2">{i18n.t('found.none')}</li>
        )}
      </ul>
      <div className="grid flex-none gap-2 border-t border-line bg-sunken px-4 pt-3 pb-2">
        <UndoPlace />
        <div className="flex gap-2">
          <Button
            tone={ticked.length > 0 ? 'primary' : 'plain'}
            disabled={ticked.length === 0}
            className="flex-1"
            onClick={onTable}
          >
            {ticked.length === 0
              ? i18n.t('found.reviewTicked')
              : i18n.t('found.review', ticked.length, [String(ticked.length)])}
          </Button>
          <Button onClick={onClose}>{i18n.t('found.close')}</Button>
        </div>
        <Button
          tone="quiet"
          size="compact"
          icon={<UserRoundPlus aria-hidden />}
          className="-ms-2 justify-self-start"
          onClick={onByHand}
        >
          {i18n.t('found.byHand')}
        </Button>
      </div>
    </>
  );
}

const union = (one: readonly number[], other: readonly number[]): number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);
