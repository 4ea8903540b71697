import type { Tier } from '@/lib/schema/base';

/**
 * The drawn forms of the badge: path data in pixels, without colour. Letters are drawn here and not
 * set in a font, because a page can read letters of any text through a font face of the same name.
 */

/** Tier silhouettes in a 16 × 16 box. */
export const tierPaths: Record<Tier | 'prospect', string> = {
  VIP: 'M.8 4.2 4.6 7.4 8 1.6l3.4 5.8 3.8-3.2L13.7 14H2.3Z',
  Major: 'M8 1 15 8 8 15 1 8Z',
  Ordinary: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z',
  Small: 'M4 6h8a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Z',
  prospect: 'M2 7h2v2H2ZM7 7h2v2H7ZM12 7h2v2h-2Z',
};

/** The lighter inside of the crown; its edge stays dark enough for a white row. */
export const crownInside = 'M2.2 6.5 4.9 8.8 8 3.6l3.1 5.2 2.7-2.3L12.8 13H3.2Z';

/** The same silhouettes hollow: the company is known, the person is not. Fill rule evenodd. */
export const hollowPaths: Record<Tier | 'prospect', string> = {
  VIP: 'M.8 4.2 4.6 7.4 8 1.6l3.4 5.8 3.8-3.2L13.7 14H2.3ZM2.6 7.2 5 9.3 8 4.2l3 5.1 2.4-2.1L12.4 12.6H3.6Z',
  Major: 'M8 1 15 8 8 15 1 8ZM8 3.2 3.2 8 8 12.8 12.8 8Z',
  Ordinary: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11ZM8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  Small:
    'M3 5.5h10a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1ZM3.4 6.9v2.2h9.2V6.9Z',
  prospect: 'M0 6h4v4H0ZM1 7v2h2V7ZM6 6h4v4H6ZM7 7v2h2V7ZM12 6h4v4h-4ZM13 7v2h2V7Z',
};

export type Letter = 'A' | 'B' | 'C' | 'N' | 'R';

/** Letters 8 px high, with their advance width. Fill rule evenodd. N and R are lighter: "not rated". */
export const letters: Record<Letter, { width: number; d: string }> = {
  A: {
    width: 7,
    d: 'M2.5 0H4.5L7 8H5.3L4.8 6.2H2.2L1.7 8H0ZM2.6 4.9H4.4L3.5 1.6Z',
  },
  B: {
    width: 6,
    d: 'M0 0H3.3C4.8 0 5.6.8 5.6 2C5.6 2.8 5.2 3.5 4.5 3.8C5.5 4.1 6 4.8 6 5.7C6 7.1 5 8 3.4 8H0ZM1.6 1.3V3.3H3C3.7 3.3 4 2.9 4 2.3C4 1.7 3.7 1.3 3 1.3ZM1.6 4.6V6.7H3.2C4 6.7 4.4 6.3 4.4 5.65C4.4 5 4 4.6 3.2 4.6Z',
  },
  C: {
    width: 6.6,
    d: 'M6.6 5.4C6.2 7.2 5.1 8.1 3.5 8.1C1.3 8.1 0 6.5 0 4C0 1.5 1.3-.1 3.5-.1C5.1-.1 6.2.8 6.5 2.4L4.9 2.8C4.7 1.8 4.2 1.3 3.5 1.3C2.3 1.3 1.7 2.2 1.7 4C1.7 5.8 2.3 6.7 3.5 6.7C4.3 6.7 4.8 6.1 5 5Z',
  },
  N: { width: 5.8, d: 'M0 0H1.3L4.6 5.6V0H5.8V8H4.5L1.2 2.4V8H0Z' },
  R: {
    width: 5.7,
    d: 'M0 0H3C4.6 0 5.5.9 5.5 2.3C5.5 3.4 4.9 4.2 3.9 4.5L5.9 8H4.5L2.6 4.7H1.2V8H0ZM1.2 1.1V3.6H2.9C3.8 3.6 4.2 3.1 4.2 2.35C4.2 1.55 3.8 1.1 2.9 1.1Z',
  },
};

/** Middle line of the grade plate's edge in its 26 × 16 box. */
export const platePath =
  'M4 .5h18a3.5 3.5 0 0 1 3.5 3.5v8a3.5 3.5 0 0 1-3.5 3.5H4A3.5 3.5 0 0 1 .5 12V4A3.5 3.5 0 0 1 4 .5Z';
/** Plus sign in the plate's box. */
export const plusPath = 'M12.25 4.5h1.5v2.75h2.75v1.5h-2.75v2.75h-1.5V8.75H9.5v-1.5h2.75Z';
/** Question mark in the plate's box: a line, not a form. */
export const questionPath = 'M11 6a2 2 0 1 1 3 1.7L13 9v1.5M13 12v1';
/** Open complaint: a bubble; over limit or overdue: a triangle. Both in an 8 × 16 box. */
export const complaintPath =
  'M1.2 0h5.6A1.2 1.2 0 0 1 8 1.2v3a1.2 1.2 0 0 1-1.2 1.2H5L2.2 7V5.4h-1A1.2 1.2 0 0 1 0 4.2v-3A1.2 1.2 0 0 1 1.2 0Z';
export const limitPath = 'M4 9.2 8 16H0Z';
