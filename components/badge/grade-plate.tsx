import { gradeShapes } from '@/lib/page/badge/shapes';
import type { Grade } from '@/lib/schema/base';
import { Drawing } from './drawing';

interface GradePlateProps {
  grade: Grade | 'NR';
  provisional?: boolean;
  /** Read aloud: the grade, and whether it is provisional. */
  label: string;
  /** 26 × 16, 34 × 21 or 52 × 32 px. */
  size?: 'small' | 'normal' | 'large';
}

const scales = { small: 1, normal: 1.3, large: 2 };

/** The grade's letters on their plate; dashed while provisional. */
export function GradePlate({
  grade,
  provisional = false,
  label,
  size = 'normal',
}: GradePlateProps) {
  return (
    <Drawing
      shapes={gradeShapes(grade, provisional)}
      width={26}
      height={16}
      scale={scales[size]}
      label={label}
      className="inline-block shrink-0 align-middle"
    />
  );
}
