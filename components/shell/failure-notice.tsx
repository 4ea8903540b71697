import type { Failure } from '@/lib/schema/result';
import { Notice } from '../ui/notice';
import { failureText } from './words';

/** A failed action, said where it was started. */
export function FailureNotice({ failure }: { failure: Failure | null }) {
  if (!failure) return null;
  return (
    <Notice tone="bad" live>
      {failureText(failure.code)}
      {failure.where && <span className="text-ink-2"> ({failure.where})</span>}
    </Notice>
  );
}
