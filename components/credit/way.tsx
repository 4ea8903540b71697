import { i18n } from '#i18n';
import { activeCeilings, gradeIndex } from '@/lib/domain/credit/score';
import type { StepPlan } from '@/lib/domain/credit/steps';
import type { Answers, CreditResult, CreditScheme } from '@/lib/schema/credit';
import { figure } from './figures';
import { StepList } from './step-list';
import { ceilingWord } from './words';

/** The grade the steps lead to, or that there is none above. */
const goalOf = ({ next }: StepPlan) => (next === 'C' ? null : next);

/** The heading over the steps, and the points that are missing in all. */
export function wayText(
  steps: StepPlan,
  scheme: CreditScheme,
  { score }: CreditResult,
): { title: string; toGo: string | null } {
  const goal = goalOf(steps);
  if (goal === null) return { title: i18n.t('credit.way.top'), toGo: null };
  const missing = scheme.gradeFloors[goal] - (score ?? 0);
  return {
    title: i18n.t('credit.way.title', [goal]),
    // Rounded up: a shown zero would say that the grade is reached.
    toGo: missing > 0 ? i18n.t('credit.way.toGo', [figure(Math.ceil(missing * 10) / 10)]) : null,
  };
}

interface WayStepsProps {
  steps: StepPlan;
  scheme: CreditScheme;
  answers: Answers;
}

/** The cheapest steps to the next grade, what a ceiling forces first; nothing at the highest. */
export function WaySteps({ steps, scheme, answers }: WayStepsProps) {
  const goal = goalOf(steps);
  if (goal === null) return null;
  const next = gradeIndex(goal);
  const inTheWay = activeCeilings(scheme, answers).filter(
    ({ atMost }) => gradeIndex(atMost) > next,
  );
  return (
    <StepList
      plan={steps}
      scheme={scheme}
      answers={answers}
      ceilings={inTheWay.map(({ key, threshold }) => ceilingWord(key, threshold)).join(', ')}
    />
  );
}
