import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import type { ContactDraft } from '@/lib/schema/draft';
import type { Duplicate } from '@/lib/schema/views/sidebar';
import { isLikely } from '../capture/batch';
import { Checkbox } from '../ui/checkbox';
import { cx } from '../ui/cx';

interface FoundPersonProps {
  draft: ContactDraft;
  /** Who of the book this may be. */
  known: Duplicate | null;
  ticked: boolean;
  onTick: () => void;
  onOpen: () => void;
}

/** One person of a page: who, what, how to reach them, and whether they are known. */
export function FoundPerson({ draft, known, ticked, onTick, onOpen }: FoundPersonProps) {
  const [first] = [...draft.emails, ...draft.phones.map(({ number }) => number)];
  const name = draft.name || draft.company || first || i18n.t('found.nameless');
  const what = [draft.title ?? draft.profile?.headline, draft.name ? draft.company : null]
    .filter(Boolean)
    .join(', ');
  return (
    <li className="flex items-center gap-1 border-b border-line ps-3 pe-2">
      <Checkbox aria-label={i18n.t('found.tick', [name])} checked={ticked} onChange={onTick} />
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-12 min-w-0 flex-1 items-center gap-2 rounded-6 px-1.5 py-1.5 text-start hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className="truncate font-medium">{name}</span>
            {known && (
              <span
                className={cx('flex-none text-12', isLikely(known) ? 'text-good' : 'text-ink-3')}
                title={known.name}
              >
                {i18n.t(isLikely(known) ? 'found.known' : 'found.maybeKnown')}
              </span>
            )}
          </span>
          {what && <span className="block truncate text-12 text-ink-2">{what}</span>}
          {first && first !== name && (
            <span className="block truncate text-12 text-ink-3">{first}</span>
          )}
        </span>
        <ChevronRight aria-hidden className="flex-none text-ink-3" />
      </button>
    </li>
  );
}
