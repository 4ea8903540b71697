import type { Shape } from '@/lib/page/badge/shapes';

interface DrawingProps {
  shapes: readonly Shape[];
  width: number;
  height: number;
  /** What it says; without words it is decoration beside words. */
  label?: string;
  /** Enlarges the drawing. */
  scale?: number;
  className?: string;
}

/** The same shapes that are drawn in host pages, in the colours of this page. */
export function Drawing({ shapes, width, height, label, scale = 1, className }: DrawingProps) {
  const size = {
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
    className,
  };
  const paths = shapes.map(({ d, x, y = 0, fill, stroke, dashed }) => (
    <path
      key={`${x} ${d}`}
      d={d}
      transform={`translate(${x} ${y})`}
      fill={fill ? `var(--${fill})` : 'none'}
      fillRule="evenodd"
      stroke={stroke && `var(--${stroke})`}
      pathLength={dashed ? 75 : undefined}
      strokeDasharray={dashed ? '3 2' : undefined}
    />
  ));
  if (!label) {
    return (
      <svg aria-hidden="true" {...size}>
        {paths}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} {...size}>
      <title>{label}</title>
      {paths}
    </svg>
  );
}
