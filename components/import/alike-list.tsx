import { i18n } from '#i18n';
import { notSameWord, reasonWords, scoreWord } from '../duplicates/words';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { type Alike, type Import, isApart } from './use-import';
import { lineWord } from './words';

const SHOWN = 50;

function AlikeRow({ alike, work }: { alike: Alike; work: Import }) {
  const { line, name, known, knownLine, company, score, reasons } = alike;
  const told = work.apart.some((one) => isApart(one, alike));
  const other = company ? `${known} (${company})` : known;
  return (
    <li className="grid gap-1 border-b border-line px-2 py-2 last:border-b-0">
      <p className="text-12 text-ink-2">
        <span className="font-medium text-ink tabular-nums">{scoreWord(score)}</span>
        {' · '}
        {reasonWords(reasons)}
      </p>
      <p className="wrap-anywhere">
        <span className="text-ink-3">{lineWord(line)}: </span>
        {name}
      </p>
      <p className="wrap-anywhere">
        <span className="text-ink-3">
          {knownLine === null ? i18n.t('twins.inBook') : lineWord(knownLine)}:{' '}
        </span>
        {other}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="compact"
          tone={told ? 'plain' : 'quiet'}
          aria-pressed={told}
          aria-label={`${notSameWord('contact')}: ${i18n.t('duplicates.pair', [name, known])}`}
          onClick={() => work.tellApart(alike, !told)}
        >
          {notSameWord('contact')}
        </Button>
        {told && <span className="text-12 text-ink-2">{i18n.t('twins.told')}</span>}
      </div>
    </li>
  );
}

/** People the file brings in anew who may be in the book, or in an earlier row, already. */
export function AlikeList({ work }: { work: Import }) {
  const { alike = [], alikeCount = 0 } = work.report ?? {};
  if (alikeCount === 0) return null;
  return (
    <div className="grid gap-2">
      <Notice live>{i18n.t('twins.alike', alikeCount, [figures.count(alikeCount)])}</Notice>
      <section
        aria-label={i18n.t('imports.alike.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
        className="max-h-80 overflow-auto rounded-6 border border-line"
      >
        <ul>
          {alike.slice(0, SHOWN).map((one) => (
            <AlikeRow key={`${one.line} ${one.knownId} ${one.knownLine}`} alike={one} work={work} />
          ))}
        </ul>
      </section>
    </div>
  );
}
