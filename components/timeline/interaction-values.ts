import type { Arguments } from '@/lib/messages/protocol';
import type { Complaint, Interaction, NextStep } from '@/lib/schema/records/interaction';
import { blankToNull } from '../customer/edit-values';
import { fromLocalTime, toLocalTime } from '../format/local-time';
import { readMinutes } from '../now/log-values';

type InteractionChanges = Arguments<'interaction.edit'>['changes'];

/** What was logged as the form holds it. */
export interface InteractionTexts {
  at: string;
  minutes: string;
  subject: string;
  text: string;
  step: string;
  stepDue: string;
  stepDone: boolean;
  severity: 1 | 2 | 3;
  complaintDue: string;
  resolved: boolean;
  remedy: string;
}

export const interactionTexts = (logged: Interaction): InteractionTexts => ({
  at: toLocalTime(logged.at),
  minutes: logged.minutes === null ? '' : String(logged.minutes),
  subject: logged.subject,
  text: logged.text ?? '',
  step: logged.nextStep?.text ?? '',
  stepDue: logged.nextStep?.due ?? '',
  stepDone: (logged.nextStep?.doneAt ?? null) !== null,
  severity: logged.complaint?.severity ?? 2,
  complaintDue: logged.complaint?.due ?? '',
  resolved: (logged.complaint?.resolvedAt ?? null) !== null,
  remedy: logged.complaint?.remedy ?? '',
});

/**
 * What was changed and nothing else, `now` (epoch ms) being when a step was done or a complaint resolved. Mail
 * keeps its own time and subject.
 */
export function interactionChanges(
  typed: InteractionTexts,
  logged: Interaction,
  now: number,
): InteractionChanges {
  const was = interactionTexts(logged);
  const changed = (...names: (keyof InteractionTexts)[]) =>
    names.some((name) => typed[name] !== was[name]);
  const changes: InteractionChanges = {};
  const mail = logged.messageKey !== null;
  const at = fromLocalTime(typed.at);
  if (!mail && changed('at') && at !== null) changes.at = at;
  if (!mail && changed('subject')) changes.subject = typed.subject.trim();
  if (changed('minutes')) changes.minutes = readMinutes(typed.minutes);
  if (changed('text')) changes.text = blankToNull(typed.text);
  if (changed('step', 'stepDue', 'stepDone'))
    changes.nextStep = stepOf(typed, logged.nextStep, now);
  if (logged.complaint && changed('severity', 'complaintDue', 'resolved', 'remedy'))
    changes.complaint = complaintOf(typed, logged.complaint, now);
  return changes;
}

function stepOf(typed: InteractionTexts, before: NextStep | null, now: number): NextStep | null {
  const text = typed.step.trim();
  if (text === '') return null;
  const doneAt = typed.stepDone ? (before?.doneAt ?? now) : null;
  return { text, due: blankToNull(typed.stepDue), doneAt };
}

const complaintOf = (typed: InteractionTexts, before: Complaint, now: number): Complaint => ({
  severity: typed.severity,
  due: blankToNull(typed.complaintDue) ?? before.due,
  resolvedAt: typed.resolved ? (before.resolvedAt ?? now) : null,
  remedy: blankToNull(typed.remedy),
});
