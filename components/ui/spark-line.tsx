interface SparkLineProps {
  /** What it shows, in words. */
  label: string;
  /** At least two figures, oldest first. */
  points: readonly number[];
  width?: number;
  height?: number;
}

/** A small line without axes; its last point is marked. */
export function SparkLine({ label, points, width = 96, height = 20 }: SparkLineProps) {
  if (points.length < 2) return null;
  const low = Math.min(...points);
  const span = Math.max(...points) - low || 1;
  const margin = 3;
  const places = points.map((point, index) => {
    const x = margin + (index / (points.length - 1)) * (width - 2 * margin);
    const y = height - margin - ((point - low) / span) * (height - 2 * margin);
    return [x.toFixed(1), y.toFixed(1)] as const;
  });
  const [x, y] = places.at(-1) ?? ['0', '0'];
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="block text-bar">
      <polyline
        points={places.map((place) => place.join(',')).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x} cy={y} r="2" fill="currentColor" />
    </svg>
  );
}
