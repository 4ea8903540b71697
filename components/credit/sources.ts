import { i18n } from '#i18n';
import { shownScore } from '@/lib/domain/credit/rate';
import type { RatingForm } from '@/lib/messages/protocol';
import type { Answers, CreditResult, IndicatorKey } from '@/lib/schema/credit';
import { formatQuarter } from '../format/dates';
import { answerText } from './figures';

/** Where the value of one row was read. */
export interface AnswerSource {
  kind: 'orders' | 'overridden' | 'previous';
  text: string;
}

export const quarterText = (quarter: string): string =>
  formatQuarter(quarter, i18n.t('shell.languageTag'));

/** A rating in one breath: 78.5, A; null when it gave neither. */
export function standingText({ score, grade }: CreditResult): string | null {
  const parts = [score === null ? null : shownScore(score), grade];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** What counts: the typed answers, with the gaps filled from orders. */
export function effectiveAnswers(form: RatingForm, typed: Answers): Answers {
  const filled: Answers = { ...typed };
  for (const { key, value } of form.fromOrders) filled[key] = typed[key] ?? value;
  return filled;
}

/** What the form starts with: this quarter's saved answers, else those of the rating before. */
export function firstAnswers(form: RatingForm): Answers {
  const fed = new Set<string>(form.fromOrders.map(({ key }) => key));
  const start = form.saved?.answers ?? form.previous?.answers ?? {};
  // What orders tell anew each quarter must not be covered by the last quarter's figure.
  const kept = Object.entries(start).filter(([key]) => form.saved !== null || !fed.has(key));
  return Object.fromEntries(kept);
}

export function sourceOf(form: RatingForm, typed: Answers, key: IndicatorKey): AnswerSource | null {
  const own = typed[key] ?? null;
  const ordered = form.fromOrders.find((fact) => fact.key === key);
  if (ordered && (own === null || own === ordered.value)) {
    return { kind: 'orders', text: ordered.basis || i18n.t('credit.form.source.orders') };
  }
  if (ordered) {
    const value = answerText(key, ordered.value);
    return { kind: 'overridden', text: i18n.t('credit.form.source.overridden', [value]) };
  }
  if (own !== null && form.saved === null && form.previous?.answers[key] === own) {
    const quarter = quarterText(form.previous.quarter);
    return { kind: 'previous', text: i18n.t('credit.form.source.previous', [quarter]) };
  }
  return null;
}
