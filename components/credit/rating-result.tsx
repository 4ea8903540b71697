import { i18n } from '#i18n';
import { explainRating } from '@/lib/domain/credit/explain';
import { activeCeilings } from '@/lib/domain/credit/score';
import type { StepPlan } from '@/lib/domain/credit/steps';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers, CreditResult, CreditScheme } from '@/lib/schema/credit';
import { CeilingNote } from './ceiling-note';
import { ChangeList } from './change-list';
import { ClassBars } from './class-bars';
import { Panel } from './panel';
import { PolicyNote } from './policy-note';
import { RatingTotal } from './rating-total';
import { quarterText, standingText } from './sources';
import { WaySteps, wayText } from './way';

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
          note={standingText(previous.result)}
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

interface WayProps extends Omit<RatingResultProps, 'previous'> {
  steps: StepPlan;
}

function Way({ steps, scheme, answers, result }: WayProps) {
  const { title, toGo } = wayText(steps, scheme, result);
  return (
    <Panel title={title} note={toGo}>
      <WaySteps steps={steps} scheme={scheme} answers={answers} />
    </Panel>
  );
}
