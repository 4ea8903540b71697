import { i18n } from '#i18n';
import { tableWord } from '../backup/words';
import { figures } from '../shell/formats';
import { Notice } from '../ui/notice';
import type { TakenBack as Taken } from './use-import';

const SHOWN = 100;

const whyWord = (reason: Taken['left'][number]['reason']): string =>
  reason === 'edited' ? i18n.t('imports.left.edited') : i18n.t('imports.left.used');

/** What taking an import back did, and which records it left. */
export function TakenBack({ taken }: { taken: Taken }) {
  const { left, leftCount, stopped } = taken;
  if (stopped)
    return (
      <Notice tone="warn" live>
        {i18n.t('imports.undo.stopped')}
      </Notice>
    );
  if (leftCount === 0)
    return (
      <Notice tone="good" live>
        {i18n.t('import.done.undone')}
      </Notice>
    );
  return (
    <div className="grid gap-2">
      <Notice tone="warn" live>
        {i18n.t('imports.left.text', leftCount, [figures.count(leftCount)])}
      </Notice>
      <section
        aria-label={i18n.t('imports.left.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
        className="max-h-60 overflow-auto rounded-6 border border-line"
      >
        <ul>
          {left.slice(0, SHOWN).map(({ table, id, name, reason }) => (
            <li
              key={id}
              className="flex min-h-row flex-wrap items-center gap-x-3 border-b border-line px-2 py-1 last:border-b-0"
            >
              <span className="min-w-32 flex-1 wrap-anywhere">{name}</span>
              <span className="text-12 text-ink-3">
                {tableWord(table)} · {whyWord(reason)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
