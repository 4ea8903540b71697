import { i18n } from '#i18n';
import type { Answer, Indicator } from '@/lib/schema/credit';
import { answerText, bandTexts, figure } from './figures';
import { bandOf } from './indicator-row';
import { indicatorWord } from './indicator-word';
import { BandList } from './measured-answer';

interface FrozenRowProps {
  indicator: Indicator;
  answer: Answer;
  /** Points earned; null where nothing was answered. */
  points: number | null;
}

/** One indicator of a frozen rating: the answer, its band and its points, to be read. */
export function FrozenRow({ indicator, answer, points }: FrozenRowProps) {
  return (
    <div className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-line px-4 py-1.5 not-last:border-b @2xl:grid-cols-[220px_minmax(0,1fr)_92px] @2xl:py-1">
      <span className="leading-tight">{indicatorWord(indicator.key)}</span>
      <div className="col-span-full row-start-2 grid items-center gap-x-2 gap-y-1 @md:grid-cols-[132px_minmax(0,1fr)] @2xl:col-span-1 @2xl:row-auto">
        <span className="tabular-nums">{answerText(indicator.key, answer)}</span>
        {indicator.bands && (
          <BandList texts={bandTexts(indicator.bands)} on={bandOf(indicator, points)} />
        )}
      </div>
      <span className="text-end whitespace-nowrap tabular-nums">
        {points === null
          ? i18n.t('credit.pointsOpen', [figure(indicator.points)])
          : i18n.t('credit.points', [figure(points), figure(indicator.points)])}
      </span>
    </div>
  );
}
