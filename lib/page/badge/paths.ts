import type { Tier } from '@/lib/schema/base';

/**
 * The drawn forms of the badge: path data in pixels, without colour. Letters are drawn here and not
 * set in a font, because a page can read letters of any text through a font face of the same name.
 */

/** Tier silhouettes in a 16 × 16 box. */
export const tierPaths: Record<Tier | 'prospect', string> = {
  VIP: 'M.8 4.2l3.8 3.2 3.4-5.8 3.4 5.8 3.8-3.2-1.5 9.8h-11.4z',
  Major: 'M8 1l7 7-7 7-7-7z',
  Ordinary: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11z',
  Small: 'M4 6h8a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-8a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z',
  prospect: 'M2 7h2v2h-2zm5 0h2v2h-2zm5 0h2v2h-2z',
};

/** The lighter inside of the crown; its edge stays dark enough for a white row. */
export const crownInside = 'M2.2 6.5l2.7 2.3 3.1-5.2 3.1 5.2 2.7-2.3-1 6.5h-9.6z';

/** The same silhouettes hollow: the company is known, the person is not. Fill rule evenodd. */
export const hollowPaths: Record<Tier | 'prospect', string> = {
  VIP: 'M.8 4.2l3.8 3.2 3.4-5.8 3.4 5.8 3.8-3.2-1.5 9.8h-11.4zm1.8 3l2.4 2.1 3-5.1 3 5.1 2.4-2.1-1 5.4h-8.8z',
  Major: 'M8 1l7 7-7 7-7-7zm0 2.2l-4.8 4.8 4.8 4.8 4.8-4.8z',
  Ordinary: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11zm0 1.5a4 4 0 1 0 0 8 4 4 0 1 0 0-8z',
  Small:
    'M3 5.5h10a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1zm.4 1.4v2.2h9.2v-2.2z',
  prospect: 'M0 6h4v4h-4zm1 1v2h2v-2zm5-1h4v4h-4zm1 1v2h2v-2zm5-1h4v4h-4zm1 1v2h2v-2z',
};

/** Letters 8 px high, with their advance width. Fill rule evenodd. N and R are lighter: "not rated". */
export const letters: Partial<Record<string, { width: number; d: string }>> = {
  A: {
    width: 7,
    d: 'M2.5 0h2l2.5 8h-1.7l-.5-1.8h-2.6l-.5 1.8h-1.7zm.1 4.9h1.8l-.9-3.3z',
  },
  B: {
    width: 6,
    d: 'M0 0h3.3c1.5 0 2.3.8 2.3 2 0 .8-.4 1.5-1.1 1.8 1 .3 1.5 1 1.5 1.9 0 1.4-1 2.3-2.6 2.3h-3.4zm1.6 1.3v2h1.4c.7 0 1-.4 1-1 0-.6-.3-1-1-1zm0 3.3v2.1h1.6c.8 0 1.2-.4 1.2-1.05 0-.65-.4-1.05-1.2-1.05z',
  },
  C: {
    width: 6.6,
    d: 'M6.6 5.4c-.4 1.8-1.5 2.7-3.1 2.7-2.2 0-3.5-1.6-3.5-4.1 0-2.5 1.3-4.1 3.5-4.1 1.6 0 2.7.9 3 2.5l-1.6.4c-.2-1-.7-1.5-1.4-1.5-1.2 0-1.8.9-1.8 2.7 0 1.8.6 2.7 1.8 2.7 .8 0 1.3-.6 1.5-1.7z',
  },
  N: { width: 5.8, d: 'M0 0h1.3l3.3 5.6v-5.6h1.2v8h-1.3l-3.3-5.6v5.6h-1.2z' },
  R: {
    width: 5.7,
    d: 'M0 0h3c1.6 0 2.5.9 2.5 2.3 0 1.1-.6 1.9-1.6 2.2l2 3.5h-1.4l-1.9-3.3h-1.4v3.3h-1.2zm1.2 1.1v2.5h1.7c.9 0 1.3-.5 1.3-1.25 0-.8-.4-1.25-1.3-1.25z',
  },
};

/** Middle line of the grade plate's edge in its 26 × 16 box. */
export const platePath =
  'M4 .5h18a3.5 3.5 0 0 1 3.5 3.5v8a3.5 3.5 0 0 1-3.5 3.5h-18a3.5 3.5 0 0 1-3.5-3.5v-8a3.5 3.5 0 0 1 3.5-3.5z';
/** Plus sign in the plate's box. */
export const plusPath = 'M12.25 4.5h1.5v2.75h2.75v1.5h-2.75v2.75h-1.5v-2.75h-2.75v-1.5h2.75z';
/** Question mark in the plate's box: a line, not a form. */
export const questionPath = 'M11 6a2 2 0 1 1 3 1.7l-1 1.3v1.5m0 1.5v1';
/** Open complaint: a bubble; over limit or overdue: a triangle. Both in an 8 × 16 box. */
export const complaintPath =
  'M1.2 0h5.6a1.2 1.2 0 0 1 1.2 1.2v3a1.2 1.2 0 0 1-1.2 1.2h-1.8l-2.8 1.6v-1.6h-1a1.2 1.2 0 0 1-1.2-1.2v-3a1.2 1.2 0 0 1 1.2-1.2z';
export const limitPath = 'M4 9.2l4 6.8h-8z';
