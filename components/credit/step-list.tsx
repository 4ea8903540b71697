import { i18n } from '#i18n';
import type { StepPlan } from '@/lib/domain/credit/steps';
import type { Answers, CreditScheme, CreditStep } from '@/lib/schema/credit';
import { answerText, figure, shareText } from './figures';
import { indicatorWord } from './indicator-word';

interface StepLineProps {
  step: CreditStep;
  /** From what to what. */
  move: string;
}

function StepLine({ step, move }: StepLineProps) {
  return (
    <li className="grid min-h-hit grid-cols-[1fr_auto] gap-x-2">
      <span>
        {indicatorWord(step.key)} <span className="text-ink-3">{move}</span>
      </span>
      <span className="font-strong text-good tabular-nums">+{figure(step.gain)}</span>
    </li>
  );
}

interface StepListProps {
  plan: StepPlan;
  scheme: CreditScheme;
  answers: Answers;
  /** Ceilings that hold, in words; they come first. */
  ceilings: string;
}

function restText(rest: StepPlan['rest'], count: number): string | null {
  if (rest === 'none' || (count < 2 && rest !== 'short')) return null;
  if (rest === 'any') return i18n.t('credit.way.any');
  return rest === 'all' ? i18n.t('credit.way.all') : i18n.t('credit.way.short');
}

/** The cheapest steps to the next grade, from the value now to the value needed. */
export function StepList({ plan, scheme, answers, ceilings }: StepListProps) {
  const lines = (steps: readonly CreditStep[]) => (
    <ul>
      {steps.map((step) => {
        const indicator = scheme.indicators.find(({ key }) => key === step.key);
        const now = answerText(step.key, answers[step.key]);
        const move = indicator ? `${now} → ${shareText(indicator, step.to)}` : '';
        return <StepLine key={`${step.key} ${step.to}`} step={step} move={move} />;
      })}
    </ul>
  );
  const others = plan.steps.slice(plan.required);
  const rest = restText(plan.rest, others.length);
  return (
    <>
      {plan.required > 0 && (
        <>
          <p className="text-ink-2">{i18n.t('credit.way.required', [ceilings])}</p>
          {lines(plan.steps.slice(0, plan.required))}
        </>
      )}
      {others.length > 0 && lines(others)}
      {rest && <p className="text-12 text-ink-3">{rest}</p>}
    </>
  );
}
