import { i18n } from '#i18n';
import { shownScore } from '@/lib/domain/credit/rate';
import { answerRules } from '@/lib/domain/credit/scheme';
import type { CreditResult, CreditScheme } from '@/lib/schema/credit';
import { GradePlate } from '../badge/grade-plate';
import { figure } from './figures';
import { GradeScale } from './grade-scale';

interface RatingTotalProps {
  result: CreditResult;
  scheme: CreditScheme;
}

/** Score and grade as they stand, and how much of the form they rest on. */
export function RatingTotal({ result, scheme }: RatingTotalProps) {
  const { score, grade, provisional, answered, points } = result;
  const earned = Object.values(points).reduce((sum, value) => sum + value, 0);
  const possible = scheme.indicators
    .filter(({ key }) => points[key] !== undefined)
    .reduce((sum, indicator) => sum + indicator.points, 0);
  return (
    <div className="grid gap-3 p-4">
      <div role="status" className="flex flex-wrap items-center gap-3">
        {score !== null && grade !== null && (
          <>
            <span className="text-28 leading-tight font-strong tabular-nums">
              <span className="sr-only">{i18n.t('credit.score', [shownScore(score)])}</span>
              <span aria-hidden>{shownScore(score)}</span>
            </span>
            <GradePlate
              grade={grade}
              provisional={provisional}
              size="large"
              label={
                provisional
                  ? i18n.t('credit.gradeProvisional', [grade])
                  : i18n.t('credit.gradeLabel', [grade])
              }
            />
          </>
        )}
        <div>
          <p className="font-strong">
            {grade === null
              ? i18n.t('credit.notRated')
              : provisional
                ? i18n.t('credit.provisional')
                : i18n.t('credit.complete')}
          </p>
          <p className="text-ink-2">{i18n.t('credit.answered', [String(answered)])}</p>
        </div>
      </div>
      <GradeScale floors={scheme.gradeFloors} score={score} />
      <p className="text-ink-2">
        {grade === null
          ? i18n.t('credit.notRatedWhy', [
              figure(possible),
              figure(answerRules(scheme).leastPoints),
            ])
          : i18n.t('credit.earned', [figure(earned), figure(possible)])}
      </p>
    </div>
  );
}
