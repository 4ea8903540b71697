import { Check, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { type CreditExplanation, explainRating } from '@/lib/domain/credit/explain';
import { shownScore } from '@/lib/domain/credit/rate';
import { activeCeilings, gradeIndex } from '@/lib/domain/credit/score';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers, Ceiling, CreditResult, CreditScheme } from '@/lib/schema/credit';
import { ChangeList } from './change-list';
import { ClassBars } from './class-bars';
import { figure } from './figures';
import { Panel } from './panel';
import { PolicyNote } from './policy-note';
import { RatingTotal } from './rating-total';
import { quarterText } from './sources';
import { StepList } from './step-list';
import { ceilingWord } from './words';

interface RatingResultProps {
  scheme: CreditScheme;
  answers: Answers;
  result: CreditResult;
  previous: RatingForm['previous'];
}

/** Everything the answers so far amount to, beside the form. */
export function RatingResult({ scheme, answers, result, previous }: RatingResultProps) {
  const before = previous && { ...previous, scheme };
  const { classes, ceilings, since, steps, indicators } = explainRating(
    { answers, scheme, result },
    before,
  );
  const answerable = classes.map((one) => ({
    ...one,
    answered: indicators
      .filter((indicator) => indicator.class === one.class && indicator.points !== null)
      .reduce((sum, indicator) => sum + indicator.of, 0),
  }));
  return (
    <aside className="@container rounded-8 border border-line bg-surface">
      <RatingTotal result={result} scheme={scheme} />
      <Panel title={i18n.t('credit.byClass')}>
        <ClassBars classes={answerable} />
      </Panel>
      {result.grade !== null && (
        <Panel title={i18n.t('credit.ceilings')}>
          <CeilingNote active={activeCeilings(scheme, answers)} bit={ceilings} />
        </Panel>
      )}
      {steps && <Way steps={steps} scheme={scheme} answers={answers} result={result} />}
      {previous && since && (
        <Panel
          title={i18n.t('credit.since.title', [quarterText(previous.quarter)])}
          note={previous.result.score !== null && standing(previous.result)}
        >
          <ChangeList changes={since.indicators} before={previous.answers} now={answers} />
        </Panel>
      )}
      {result.grade !== null && (
        <Panel title={i18n.t('credit.policy.title', [result.grade])}>
          <PolicyNote result={result} scheme={scheme} />
        </Panel>
      )}
    </aside>
  );
}

const standing = ({ score, grade }: CreditResult): string =>
  [score === null ? null : shownScore(score), grade].filter(Boolean).join(', ');

interface CeilingNoteProps {
  /** Ceilings whose condition holds, and those of them that lower the grade. */
  active: readonly Ceiling[];
  bit: readonly Ceiling[];
}

function CeilingNote({ active, bit }: CeilingNoteProps) {
  const lowering = new Set(bit.map(({ key }) => key));
  return (
    <ul className="grid gap-1">
      {lowering.size === 0 && (
        <li className="flex gap-1.5">
          <Check aria-hidden className="mt-px text-good" />
          {i18n.t('credit.noCeiling')}
        </li>
      )}
      {active.map(({ key, threshold, atMost }) => {
        const lowers = lowering.has(key);
        const text = i18n.t('credit.atMost', [atMost, ceilingWord(key, threshold)]);
        return (
          <li key={key} className="flex gap-1.5">
            <TriangleAlert
              aria-hidden
              className={lowers ? 'mt-px text-warn' : 'mt-px text-ink-3'}
            />
            {lowers ? text : i18n.t('credit.ceilingIdle', [text])}
          </li>
        );
      })}
    </ul>
  );
}

interface WayProps extends Omit<RatingResultProps, 'previous'> {
  steps: NonNullable<CreditExplanation['steps']>;
}

function Way({ steps, scheme, answers, result }: WayProps) {
  if (steps.next === null || steps.next === 'C') {
    return <Panel title={i18n.t('credit.way.top')}>{null}</Panel>;
  }
  const toGo = scheme.gradeFloors[steps.next] - (result.score ?? 0);
  const next = gradeIndex(steps.next);
  const inTheWay = activeCeilings(scheme, answers).filter(
    ({ atMost }) => gradeIndex(atMost) > next,
  );
  return (
    <Panel
      title={i18n.t('credit.way.title', [steps.next])}
      // Rounded up: a shown zero would say that the grade is reached.
      note={toGo > 0 && i18n.t('credit.way.toGo', [figure(Math.ceil(toGo * 10) / 10)])}
    >
      <StepList
        plan={steps}
        scheme={scheme}
        answers={answers}
        ceilings={inTheWay.map(({ key, threshold }) => ceilingWord(key, threshold)).join(', ')}
      />
    </Panel>
  );
}
