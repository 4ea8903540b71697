import { colours } from '../../page/badge/colours';
import { type BadgeFace, type BadgeParts, type Ink, partsOf } from '../../page/badge/parts';
import { badgeShapes, type Shape } from '../../page/badge/shapes';
import { grades, tiers } from '../../schema/base';

/**
 * Path data moved to the shape's place. Only its first point is absolute, so that moving it moves all; a
 * `transform` on each path would be a layer of its own to every frame of the page.
 * The seen part stands in the middle of a box that is 8 px higher.
 */
const placed = ({ d, x, y = 0 }: Shape): string =>
  d.replace(
    /^M([-.\d]+) ([-.\d]+)/,
    (_, left, top) => `M${+(x + +left).toFixed(2)} ${y + 4 + +top}`,
  );

/** One path for neighbours of one ink: the fewer, the less there is to style and to paint. */
function joined(shapes: readonly Shape[]): Shape[] {
  const inks: Shape[] = [];
  for (const shape of shapes) {
    const { fill, stroke, dashed } = shape;
    const last = inks.at(-1);
    const same = last && last.fill === fill && last.stroke === stroke && last.dashed === dashed;
    if (same) last.d += placed(shape);
    else inks.push({ ...shape, d: placed(shape) });
  }
  return inks;
}

const inkOf = ({ d, fill, stroke, dashed }: Shape): Ink => ({
  // 15 even dashes whatever the corner: no torn one where the path closes.
  fixed: { d, ...(dashed ? { pathLength: '75', 'stroke-dasharray': '3 2' } : {}) },
  fill: fill ? colours[fill] : ['none', 'none'],
  ...(stroke ? { stroke: colours[stroke] } : {}),
});

const bare: BadgeFace = {
  state: 'known',
  kind: 'row',
  tier: null,
  prospect: false,
  grade: null,
  provisional: false,
  personKnown: true,
  complaint: false,
  limit: false,
};

/** A badge for each part, with nothing else in it. */
const faces: BadgeFace[] = [
  ...[true, false].flatMap((personKnown) => [
    ...tiers.map((tier) => ({ ...bare, tier, personKnown })),
    { ...bare, prospect: true, personKnown },
  ]),
  ...[true, false].flatMap((provisional) =>
    ([...grades, 'NR'] as const).map((grade) => ({ ...bare, grade, provisional })),
  ),
  { ...bare, complaint: true },
  { ...bare, limit: true },
  { ...bare, state: 'unknown' },
  { ...bare, state: 'maybe' },
];

/** All parts of badges as the paths that a page is to hold; they come with the welcome, as the rules do. */
export const badgeParts: BadgeParts = Object.fromEntries(
  faces.flatMap((face) =>
    partsOf(face).map((name) => [name, joined(badgeShapes(face)).map(inkOf)]),
  ),
);
