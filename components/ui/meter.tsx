import { cx } from './cx';

interface MeterProps {
  label: string;
  value: number;
  /** The whole track. */
  max: number;
  /** The value in words, as `61,200 of 80,000`. */
  text?: string;
  /** A line that should not be passed; past it the bar warns and the line is drawn. */
  limit?: number;
}

const share = (part: number, whole: number) =>
  whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : part > 0 ? 100 : 0;

/** A neutral bar for a share; over its limit it turns to the warning colour and shows the limit. */
export function Meter({ label, value, max, text, limit }: MeterProps) {
  const over = limit !== undefined && value > limit;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn alike in both engines
    <div
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={Math.max(max, value)}
      aria-valuetext={text}
      className="relative h-1.5 rounded-4 bg-bar-track"
    >
      <span
        className={cx('absolute inset-y-0 start-0 rounded-4', over ? 'bg-mark-limit' : 'bg-bar')}
        style={{ width: `${share(value, Math.max(max, over ? value : max))}%` }}
      />
      {over && (
        <span
          className="absolute -top-0.5 h-2.5 w-0.5 bg-ink outline-1 outline-surface"
          style={{ insetInlineStart: `min(${share(limit, Math.max(max, value))}%, 100% - 2px)` }}
        />
      )}
    </div>
  );
}
