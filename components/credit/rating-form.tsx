import { Lock, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { pointsByClass } from '@/lib/domain/credit/explain';
import { rate } from '@/lib/domain/credit/rate';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answer, Answers, IndicatorKey } from '@/lib/schema/credit';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ClassCard } from './class-card';
import { FrozenRow } from './frozen-row';
import { frozenText } from './frozen-text';
import { IndicatorRow } from './indicator-row';
import { RatingResult } from './rating-result';
import { effectiveAnswers, quarterText, sourceOf } from './sources';

interface RatingFormProps {
  form: RatingForm;
  /** The quarter whose figures are judged. */
  figuresOf: string;
  /** What a person typed; gaps are filled from orders (start with `firstAnswers`). */
  typed: Answers;
  /** Stands beside the name: the badge. */
  badge?: ReactNode;
  /** Asks for the name that is written under the rating, while none is known. */
  who?: ReactNode;
  /** Stands below the result: the ratings of other quarters. */
  past?: ReactNode;
  /** What went wrong when saving. */
  problem?: ReactNode;
  saving: boolean;
  onAnswer(key: IndicatorKey, answer: Answer): void;
  onPrint(): void;
  /** Gets the answers that are to be frozen, those from orders among them. */
  onSave(answers: Answers): void;
}

/**
 * The rating form: 20 indicators by class, and beside them what the answers amount to. Of a past quarter
 * it shows what was frozen, to be read.
 */
export function RatingFormView(props: RatingFormProps) {
  const { form, typed } = props;
  const { scheme } = form;
  const frozen = form.running ? null : form.saved;
  const answers = frozen?.answers ?? effectiveAnswers(form, typed);
  const result = frozen?.result ?? rate(answers, scheme);
  return (
    <div className="@container grid gap-3">
      <header className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-[1_1_240px]">
          <p className="text-ink-2">
            {i18n.t('credit.form.title', [quarterText(form.quarter)])}{' '}
            <span className="text-ink-3">
              {i18n.t('credit.form.basis', [quarterText(props.figuresOf)])}
            </span>
          </p>
          <div className="flex flex-wrap items-center gap-3">
            <h1>{form.name}</h1>
            {props.badge}
          </div>
        </div>
        <div className="flex flex-wrap items-end gap-2 print:hidden">
          {props.who}
          <Button icon={<Printer aria-hidden />} onClick={props.onPrint}>
            {i18n.t('credit.form.print')}
          </Button>
          {!frozen && (
            <Button
              tone="primary"
              icon={<Lock aria-hidden />}
              busy={props.saving}
              onClick={() => props.onSave(answers)}
            >
              {i18n.t('credit.form.save')}
            </Button>
          )}
        </div>
      </header>
      {props.problem}
      {form.saved !== null && (
        <Notice title={frozenText(form.saved)}>
          {frozen ? i18n.t('rated.past') : i18n.t('credit.form.frozen')}
        </Notice>
      )}
      {form.saved === null && form.previous !== null && (
        <Notice>{i18n.t('credit.form.draftFrom', [quarterText(form.previous.quarter)])}</Notice>
      )}
      <div className="grid items-start gap-x-5 gap-y-3 @5xl:grid-cols-[minmax(0,1fr)_344px]">
        <div className="grid gap-3">
          {pointsByClass({ answers, scheme, result }).map((part) => (
            <ClassCard key={part.class} name={part.class} points={part.points} of={part.of}>
              {scheme.indicators
                .filter((indicator) => indicator.class === part.class)
                .map((indicator) =>
                  frozen ? (
                    <FrozenRow
                      key={indicator.key}
                      indicator={indicator}
                      answer={answers[indicator.key] ?? null}
                      points={result.points[indicator.key] ?? null}
                    />
                  ) : (
                    <IndicatorRow
                      key={indicator.key}
                      scheme={scheme}
                      indicator={indicator}
                      answer={answers[indicator.key] ?? null}
                      source={sourceOf(form, typed, indicator.key)}
                      started={result.answered > 0}
                      points={result.points[indicator.key] ?? null}
                      onAnswer={(answer) => props.onAnswer(indicator.key, answer)}
                    />
                  ),
                )}
            </ClassCard>
          ))}
        </div>
        <div className="grid gap-3 @5xl:sticky @5xl:top-4">
          <RatingResult
            scheme={scheme}
            answers={answers}
            result={result}
            previous={form.previous}
          />
          {props.past}
        </div>
      </div>
    </div>
  );
}
