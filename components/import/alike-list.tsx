import { i18n } from '#i18n';
import { figures } from '../shell/formats';
import { Notice } from '../ui/notice';
import type { Checked } from './use-import';

type Alike = Checked['alike'][number];

function reasonWord(reason: Alike['reasons'][number]): string {
  switch (reason) {
    case 'address':
      return i18n.t('imports.alike.address');
    case 'profile':
      return i18n.t('imports.alike.profile');
    case 'phone':
      return i18n.t('imports.alike.phone');
    case 'name-company':
      return i18n.t('imports.alike.company');
  }
}

const SHOWN = 50;

/** People the file brings in anew who may be in the book already; they can be merged afterwards. */
export function AlikeList({ report: { alike, alikeCount } }: { report: Checked }) {
  if (alikeCount === 0) return null;
  return (
    <div className="grid gap-2">
      <Notice live>{i18n.t('imports.alike.text', alikeCount, [figures.count(alikeCount)])}</Notice>
      <section
        aria-label={i18n.t('imports.alike.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
        className="max-h-60 overflow-auto rounded-6 border border-line"
      >
        <ul>
          {alike.slice(0, SHOWN).map(({ name, known, knownId, company, reasons }) => (
            <li
              key={`${knownId} ${name}`}
              className="flex min-h-row flex-wrap items-center gap-x-3 border-b border-line px-2 py-1 last:border-b-0"
            >
              <span className="min-w-0 flex-1 truncate">
                {name} → {company ? `${known} (${company})` : known}
              </span>
              <span className="text-12 text-ink-3">{reasons.map(reasonWord).join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
