import { i18n } from '#i18n';
import type { JobAnswer } from '@/lib/jobs/protocol';
import type { LikePair } from '@/lib/schema/views/duplicates';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import { Side } from './side';
import { notSameWord, reasonWords, scoreWord } from './words';

export type Suggestion = JobAnswer<'duplicates.scan'>['suggestions'][number];

/** Two records that may be one: why, how sure, and the two ways on. */
export function SuggestionRow({ suggestion, pair }: { suggestion: Suggestion; pair: LikePair }) {
  const { run, busy, failure } = useCommand('distinction.add');
  const { tell } = useUndo();
  const { kind, sides } = pair;
  const [one, other] = sides;
  const label = i18n.t('duplicates.pair', [one.name, other.name]);
  const refuse = async () => {
    const ids: [string, string] = [one.id, other.id];
    const reply = await run((commandId) => ({ commandId, kind, ids }));
    tell(i18n.t('duplicates.notSame.done', [one.name, other.name]), reply);
  };
  return (
    <li aria-label={label} className="grid gap-2 border-t border-line px-4 py-3 first:border-t-0">
      <p className="text-12 text-ink-2">
        <span className="font-medium text-ink tabular-nums">{scoreWord(suggestion.score)}</span>
        {' · '}
        {reasonWords(suggestion.reasons)}
      </p>
      <div className="grid gap-2 sm:grid-cols-2">
        <Side kind={kind} side={one} />
        <Side kind={kind} side={other} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <a
          href={`#/merge/${kind}/${one.id}/${other.id}`}
          aria-label={`${i18n.t('duplicates.compare')}: ${label}`}
          className="inline-flex min-h-compact items-center rounded-6 border border-line-control bg-raised px-2 text-12 font-medium text-ink no-underline hover:bg-hover"
        >
          {i18n.t('duplicates.compare')}
        </a>
        <Button
          size="compact"
          tone="quiet"
          busy={busy}
          aria-label={`${notSameWord(kind)}: ${label}`}
          onClick={() => void refuse()}
        >
          {notSameWord(kind)}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </li>
  );
}
