import { i18n } from '#i18n';
import type { IndicatorChange } from '@/lib/domain/credit/explain';
import type { Answers } from '@/lib/schema/credit';
import { Delta } from '../ui/delta';
import { answerText, figure } from './figures';
import { indicatorWord } from './indicator-word';

interface ChangeListProps {
  changes: readonly IndicatorChange[];
  before: Answers;
  now: Answers;
}

const size = ({ before, now }: IndicatorChange) => Math.abs((now ?? 0) - (before ?? 0));

/** Indicators whose points have changed since the last rating, the largest change first. */
export function ChangeList({ changes, before, now }: ChangeListProps) {
  if (changes.length === 0) return <p className="text-ink-2">{i18n.t('credit.since.same')}</p>;
  return (
    <ul>
      {[...changes]
        .sort((a, b) => size(b) - size(a))
        .map((change) => {
          const points = (change.now ?? 0) - (change.before ?? 0);
          return (
            <li key={change.key} className="grid min-h-hit grid-cols-[1fr_auto] gap-x-2">
              <span>
                {indicatorWord(change.key)}{' '}
                <span className="text-ink-3">
                  {answerText(change.key, before[change.key])} →{' '}
                  {answerText(change.key, now[change.key])}
                </span>
              </span>
              {change.now === null ? (
                <span className="text-ink-3">{i18n.t('credit.since.unanswered')}</span>
              ) : change.before === null ? (
                <span className="text-ink-3">{i18n.t('credit.since.new')}</span>
              ) : (
                <Delta change={points} text={figure(Math.abs(points))} />
              )}
            </li>
          );
        })}
    </ul>
  );
}
