import type { BadgeView } from '../../schema/views/badge';
import type { BadgePlace } from '../../sites/contract';
import type { BadgeFace } from '../badge/parts';

/** What is drawn before the answer is there, and for people who get no badge at all. */
export const emptyFace = (kind: BadgePlace['kind']): BadgeFace => ({
  state: 'none',
  kind,
  tier: null,
  prospect: false,
  grade: null,
  provisional: false,
  personKnown: true,
  complaint: false,
  limit: false,
});

/** Turns the background's answer into what is drawn. */
export function faceOf(view: BadgeView, kind: BadgePlace['kind']): BadgeFace {
  if (view.state === 'own' || view.state === 'never') return emptyFace(kind);
  const { state, grade } = view;
  if (state === 'unknown' || state === 'maybe') return { ...emptyFace(kind), state };
  return { ...view, state: 'known', kind, grade: grade ?? 'NR', personKnown: state === 'known' };
}

const weight = { VIP: 0, Major: 1, Ordinary: 2, Small: 3 } as const;

/** Best tier first, then prospects, then people nobody knows; the page's order among equals. */
export function byTier(a: BadgeView | undefined, b: BadgeView | undefined): number {
  return rank(a) - rank(b);
}

function rank(view: BadgeView | undefined): number {
  if (!view) return 6;
  if (view.tier) return weight[view.tier];
  return view.state === 'known' || view.state === 'company' ? 4 : 5;
}
