import type { Grade, Tier } from '@/lib/schema/base';
import type { ColourName } from './colours';
import type { BadgeFace } from './parts';
import {
  complaintPath,
  crownInside,
  hollowPaths,
  letters,
  limitPath,
  platePath,
  plusPath,
  questionPath,
  tierPaths,
} from './paths';

/** One path of a drawing, placed at `x` in the 52 × 16 seen part of the badge. */
export interface Shape {
  x: number;
  y?: number;
  d: string;
  fill?: ColourName;
  stroke?: ColourName;
  /** Edge in dashes: the rating is provisional. */
  dashed?: boolean;
}

/** Seen size of the whole badge; its box is 8 px higher for the hand. */
export const seen = { width: 52, height: 16 };
const gradeX = 17;
const markX = 44;
const plate = { width: 26, height: 16 };

const tierColours = {
  VIP: 'tier-vip',
  Major: 'tier-major',
  Ordinary: 'tier-ordinary',
  Small: 'tier-small',
  prospect: 'tier-small',
} as const;

/** The silhouette of a tier, or of a prospect, in a 16 × 16 box at x = 0. */
export function tierShapes(tier: Tier | 'prospect', hollow: boolean): Shape[] {
  const fill = tierColours[tier];
  if (hollow) return [{ x: 0, d: hollowPaths[tier], fill }];
  const shape: Shape = { x: 0, d: tierPaths[tier], fill };
  return tier === 'VIP' ? [shape, { x: 0, d: crownInside, fill: 'tier-vip-fill' }] : [shape];
}

const gradeColours = {
  AAA: 'grade-aaa',
  AA: 'grade-aa',
  A: 'grade-a',
  B: 'grade-b',
  C: 'grade-c',
} as const;

function word(text: string, fill: ColourName, gap: number, left: number): Shape[] {
  const drawn = [...text].flatMap((letter) => letters[letter] ?? []);
  const width = drawn.reduce((sum, letter) => sum + letter.width + gap, -gap);
  let x = left + (plate.width - width) / 2;
  return drawn.map(({ d, width }) => {
    const shape: Shape = { x, y: 4, d, fill };
    x += width + gap;
    return shape;
  });
}

/** The grade's plate with its letters, 26 × 16, its left edge at `left`. */
export function gradeShapes(grade: Grade | 'NR', provisional: boolean, left = 0): Shape[] {
  if (grade === 'NR') return word(grade, 'grade-nr', 0.9, left);
  const ink = gradeColours[grade];
  const shape: Shape = { x: left, d: platePath };
  return [
    provisional
      ? { ...shape, stroke: ink, dashed: true }
      : { ...shape, fill: `${ink}-bg`, stroke: `${ink}-edge` },
    ...word(grade, ink, grade === 'AAA' ? 0 : 0.5, left),
  ];
}

/** Everything a badge shows, in painting order; empty where nothing is to be seen. */
export function badgeShapes(face: BadgeFace): Shape[] {
  if (face.state === 'none') return [];
  if (face.state === 'unknown') {
    return [
      { x: gradeX, d: platePath, stroke: 'ink-3' },
      { x: gradeX, d: plusPath, fill: 'ink-2' },
    ];
  }
  if (face.state === 'maybe') {
    return [
      { x: gradeX, d: platePath, stroke: 'ink-3', dashed: true },
      { x: gradeX, d: questionPath, stroke: 'ink-2' },
    ];
  }
  const tier = face.prospect ? 'prospect' : face.tier;
  const shapes = tier ? tierShapes(tier, !face.personKnown) : [];
  if (face.grade) shapes.push(...gradeShapes(face.grade, face.provisional, gradeX));
  if (face.complaint) {
    shapes.push({ x: markX, d: complaintPath, fill: 'mark-complaint' });
  }
  if (face.limit) shapes.push({ x: markX, d: limitPath, fill: 'mark-limit' });
  return shapes;
}
