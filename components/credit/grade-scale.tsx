import { i18n } from '#i18n';
import { type Grade, grades } from '@/lib/schema/base';
import type { CreditScheme } from '@/lib/schema/credit';
import { cx } from '../ui/cx';

const looks: Record<Grade, string> = {
  AAA: 'border-grade-aaa-edge bg-grade-aaa-bg text-grade-aaa',
  AA: 'border-grade-aa-edge bg-grade-aa-bg text-grade-aa',
  A: 'border-grade-a-edge bg-grade-a-bg text-grade-a',
  B: 'border-grade-b-edge bg-grade-b-bg text-grade-b',
  C: 'border-grade-c-edge bg-grade-c-bg text-grade-c',
};

interface GradeScaleProps {
  floors: CreditScheme['gradeFloors'];
  /** 0–100; null while not rated. */
  score: number | null;
}

/** All grades to the scale of the score, with a pointer at this one. */
export function GradeScale({ floors, score }: GradeScaleProps) {
  const from: Record<Grade, number> = { ...floors, C: 0 };
  const cells = [...grades].reverse().map((grade) => {
    const above = grades[grades.indexOf(grade) - 1];
    return { grade, from: from[grade], width: (above ? from[above] : 100) - from[grade] };
  });
  return (
    <figure aria-label={i18n.t('credit.scale')} className="relative pt-2.5 pb-4.5">
      <div className="flex gap-0.5">
        {cells.map(({ grade, width }) => (
          <span
            key={grade}
            style={{ flex: `${width} 1 0` }}
            className={cx(
              'min-w-0 rounded-4 border text-center text-11 leading-tight font-bold',
              looks[grade],
            )}
          >
            {grade}
          </span>
        ))}
      </div>
      {score !== null && (
        <span
          aria-hidden
          style={{ left: `${Math.min(100, Math.max(0, score))}%` }}
          className="absolute top-0 -ms-1.5 h-2 w-3 bg-ink [clip-path:polygon(0_0,100%_0,50%_100%)]"
        />
      )}
      <div aria-hidden className="text-11 text-ink-3 tabular-nums">
        {[...cells.map((cell) => cell.from), 100].map((tick, index, all) => (
          <span
            key={tick}
            style={{ left: `${tick}%` }}
            className={cx(
              'absolute bottom-0 leading-tight whitespace-nowrap',
              index === all.length - 1
                ? 'hidden -translate-x-full @xs:inline'
                : index > 0 && '-translate-x-1/2',
            )}
          >
            {tick}
          </span>
        ))}
      </div>
    </figure>
  );
}
