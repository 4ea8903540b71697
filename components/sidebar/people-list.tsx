import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import { sameRef } from '@/lib/schema/ref';
import type { PersonView } from '@/lib/schema/views/sidebar';
import { PersonBadge } from '../shell/person-badge';
import { cx } from '../ui/cx';
import { roleWord } from './role-word';

interface PeopleListProps {
  people: readonly PersonView[];
  chosen: string | null;
  onChoose: (ref: string) => void;
}

const next = (key: string, index: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/** Everybody in the conversation but the rep; one Tab stop, arrows choose. */
export function PeopleList({ people, chosen, onChoose }: PeopleListProps) {
  const list = useRef<HTMLDivElement>(null);
  const isChosen = ({ ref }: PersonView) => chosen !== null && ref !== null && sameRef(ref, chosen);
  const at = Math.max(people.findIndex(isChosen), 0);
  const move = (event: KeyboardEvent) => {
    const index = next(event.key, at, people.length);
    const ref = index === null ? null : people[index]?.ref;
    if (index === null || !ref) return;
    event.preventDefault();
    onChoose(ref);
    const row = list.current?.children[index];
    if (row instanceof HTMLElement) row.focus();
  };
  return (
    <section className="grid border-b border-line bg-sunken px-2 py-1">
      <p className="px-2 pt-1 text-12 text-ink-3">
        {i18n.t('sidebar.people.inConversation', people.length)}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={i18n.t('sidebar.people.label')}
        onKeyDown={move}
        className="grid grid-cols-[minmax(30px,auto)_minmax(0,1fr)_auto] gap-x-2"
      >
        {people.map((person, index) => (
          <div
            key={person.ref}
            role="option"
            aria-selected={isChosen(person)}
            tabIndex={index === at ? 0 : -1}
            title={person.email ?? undefined}
            onClick={() => person.ref && onChoose(person.ref)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && person.ref) onChoose(person.ref);
            }}
            className={cx(
              'col-span-full grid min-h-row cursor-pointer grid-cols-subgrid items-center rounded-6 px-2',
              isChosen(person)
                ? 'bg-surface shadow-[inset_0_0_0_1.5px_var(--accent)]'
                : 'hover:bg-hover',
            )}
          >
            <span className="text-12 text-ink-3">{roleWord(person.role)}</span>
            <span className={cx('truncate', isChosen(person) && 'font-strong')}>
              {person.badge.state === 'known' ? person.badge.name : person.name}
            </span>
            <PersonBadge badge={person.badge} />
          </div>
        ))}
      </div>
    </section>
  );
}
