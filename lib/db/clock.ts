import { dayIn } from '../domain/calendar';

/** The only source of time for everything that writes; tests hand in their own. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** IANA time zone in which days and quarters begin. */
  zone: string;
}

export const systemClock = (): Clock => ({
  now: () => Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export const dayOf = (clock: Clock): string => dayIn(clock.zone, clock.now());
