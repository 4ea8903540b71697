import { i18n } from '#i18n';
import { figures } from '../shell/formats';
import type { Checked } from './use-import';
import { lineWord } from './words';

const SHOWN = 50;

/** Rows that speak of whom an earlier row speaks of, and what becomes of them. */
export function TwinList({ report: { joined, twins } }: { report: Checked }) {
  if (joined === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="text-ink-2">{i18n.t('importing.joined', joined, [figures.count(joined)])}</p>
      {twins.length > 0 && (
        <section
          aria-label={i18n.t('twins.title')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
          tabIndex={0}
          className="max-h-60 overflow-auto rounded-6 border border-line"
        >
          <ul>
            {twins.slice(0, SHOWN).map(({ line, first, name }) => (
              <li
                key={line}
                className="flex min-h-row flex-wrap items-center gap-x-3 border-b border-line px-2 py-1 last:border-b-0"
              >
                <span className="min-w-32 flex-1 wrap-anywhere">
                  <span className="text-ink-3">{lineWord(line)}: </span>
                  {name}
                </span>
                <span className="text-12 text-ink-2">
                  {i18n.t('twins.joins', [figures.count(first)])}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
