import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { explainRating } from '@/lib/domain/credit/explain';
import { activeCeilings } from '@/lib/domain/credit/score';
import type { RatingForm, SavedRating } from '@/lib/messages/protocol';
import { CeilingNote } from './ceiling-note';
import { ChangeList } from './change-list';
import { ClassPoints } from './class-points';
import { frozenText } from './frozen-text';
import { quarterText, standingText } from './sources';
import { WaySteps, wayText } from './way';

interface PartProps {
  title: string;
  note?: string | null;
  children?: ReactNode;
}

const Part = ({ title, note, children }: PartProps) => (
  <section className="grid gap-1">
    <h4 className="font-strong">
      {title} {note && <span className="font-regular text-ink-3">{note}</span>}
    </h4>
    {children}
  </section>
);

interface RatingWhyProps {
  /** Of the quarter that was rated. */
  form: RatingForm;
  saved: SavedRating;
}

/** Why a frozen rating is as it is: ceilings, points by class and indicator, the way up, what changed. */
export function RatingWhy({ form: { scheme, previous }, saved }: RatingWhyProps) {
  const { answers, result } = saved;
  const { ceilings, since, steps, indicators, classes } = explainRating(
    { answers, scheme, result },
    previous && { ...previous, scheme },
  );
  return (
    <>
      <p className="text-12 text-ink-2">
        {frozenText(saved)}
        {result.provisional && (
          <span className="block">{i18n.t('credit.answered', [String(result.answered)])}</span>
        )}
      </p>
      {result.grade !== null && (
        <Part title={i18n.t('credit.ceilings')}>
          <CeilingNote active={activeCeilings(scheme, answers)} bit={ceilings} />
        </Part>
      )}
      <Part title={i18n.t('credit.byClass')}>
        <ClassPoints classes={classes} indicators={indicators} />
      </Part>
      {steps && (
        <Part
          title={wayText(steps, scheme, result).title}
          note={wayText(steps, scheme, result).toGo}
        >
          <WaySteps steps={steps} scheme={scheme} answers={answers} />
        </Part>
      )}
      {previous && since && (
        <Part
          title={i18n.t('credit.since.title', [quarterText(previous.quarter)])}
          note={standingText(previous.result)}
        >
          <ChangeList changes={since.indicators} before={previous.answers} now={answers} />
        </Part>
      )}
    </>
  );
}
