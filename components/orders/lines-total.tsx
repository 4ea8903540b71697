import { type TypedLine, totalOf } from './draft';
import { centsOf, writingOf } from './typed-amount';

/** What the lines typed so far come to. */
export function LinesTotal({ lines, currency }: { lines: TypedLine[]; currency: string }) {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  return (
    <p className="text-end font-strong tabular-nums">
      {centsOf(totalOf(lines, writingOf(currency)), currency)}
    </p>
  );
}
