import type { KeyboardEvent } from 'react';
import type { SearchHit } from '@/lib/schema/views/card';
import { PersonBadge } from '../shell/person-badge';

interface HitListProps {
  label: string;
  hits: readonly SearchHit[];
  onOpen: (hit: SearchHit) => void;
}

/** Arrow keys walk along the buttons of a list. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = buttons[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** People and companies of the book, each with its badge. */
export function HitList({ label, hits, onOpen }: HitListProps) {
  return (
    <ul aria-label={label} onKeyDown={walk} className="-mx-2">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`}>
          <button
            type="button"
            onClick={() => onOpen(hit)}
            className="grid min-h-11 w-full grid-cols-[1fr_auto] items-center gap-2 rounded-6 px-2 text-start hover:bg-hover"
          >
            <span className="min-w-0">
              <span className="block truncate">{hit.name}</span>
              {hit.detail && (
                <span className="block truncate text-12 text-ink-3">{hit.detail}</span>
              )}
            </span>
            <PersonBadge badge={hit.badge} />
          </button>
        </li>
      ))}
    </ul>
  );
}
