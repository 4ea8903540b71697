import type { TypedLine } from './draft';
import { doubtOf } from './typed-amount';

/** Below a line: how its figures were read, where they could be read another way. */
export function LineEcho({ line, currency }: { line: TypedLine; currency: string }) {
  const doubts = [
    doubtOf(line.quantity, null),
    doubtOf(line.price, currency),
    doubtOf(line.discount, null),
  ].filter((doubt) => doubt !== undefined);
  if (doubts.length === 0) return null;
  return (
    <p aria-live="polite" className="col-span-4 text-12 text-ink-3">
      {doubts.join(' ')}
    </p>
  );
}
