import type { BadgeFace } from '@/lib/page/badge/parts';
import { badgeShapes, seen } from '@/lib/page/badge/shapes';
import { Drawing } from './drawing';

interface BadgeProps {
  face: BadgeFace;
  /** What it says, in the user's language. */
  label: string;
}

/** The whole badge, 52 × 16, as beside mail. */
export function Badge({ face, label }: BadgeProps) {
  return <Drawing {...seen} shapes={badgeShapes(face)} label={label} className="block shrink-0" />;
}
