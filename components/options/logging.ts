import { inOrder } from '@/lib/domain/complaint';
import type { ComplaintDays, UsualMinutes } from '@/lib/schema/settings';
import { readWhole, writeFigure } from '../credit/figures';

/** What is filled in where something is logged, as it stands in the fields. */
export interface LoggingText {
  minutes: Readonly<Record<keyof UsualMinutes, string>>;
  /** Days of severity 1, 2 and 3. */
  days: readonly [string, string, string];
}

/** The fields in the marks of a language. */
export function loggingText(
  { call, visit, meeting }: UsualMinutes,
  [one, two, three]: ComplaintDays,
  language: string,
): LoggingText {
  const written = (figure: number) => writeFigure(figure, language);
  return {
    minutes: { call: written(call), visit: written(visit), meeting: written(meeting) },
    days: [written(one), written(two), written(three)],
  };
}

/** From a minute to a day; null while it is not to be taken. */
export const readMinutesOf = (typed: string, language: string): number | null =>
  readWhole(typed, language, { least: 1, most: 1440 });

/** From the same day to a year after; null while it is not to be taken. */
export const readDueDays = (typed: string, language: string): number | null =>
  readWhole(typed, language, { least: 0, most: 365 });

export function readUsualMinutes({ minutes }: LoggingText, language: string): UsualMinutes | null {
  const [call, visit, meeting] = [minutes.call, minutes.visit, minutes.meeting].map((typed) =>
    readMinutesOf(typed, language),
  );
  return call && visit && meeting ? { call, visit, meeting } : null;
}

/** What was typed for the complaints: `figure` while one is none, `order` while a graver one would wait longer. */
export function readComplaintDays(
  { days: [one, two, three] }: LoggingText,
  language: string,
): ComplaintDays | 'figure' | 'order' {
  const first = readDueDays(one, language);
  const second = readDueDays(two, language);
  const third = readDueDays(three, language);
  if (first === null || second === null || third === null) return 'figure';
  const days: ComplaintDays = [first, second, third];
  return inOrder(days) ? days : 'order';
}
