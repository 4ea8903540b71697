import { useEffect, useRef, useState } from 'react';
import type { ContactDraft } from '@/lib/schema/draft';
import type { Failure } from '@/lib/schema/result';
import type { CaptureReview } from '@/lib/schema/views/sidebar';
import { useQuery } from '../client/query';

/** Long enough that typing asks once per word, not once per letter. */
const PAUSE = 300;

interface Reviews {
  /** In the order of the drafts; the last answer stays until a new one. */
  reviews: CaptureReview[];
  /** False while what was just typed is still to be looked up. */
  settled: boolean;
  failure: Failure | null;
}

/** Who each draft may already be, and companies that fit. */
export function useReviews(drafts: ContactDraft[]): Reviews {
  const [asked, setAsked] = useState(drafts);
  const [kept, setKept] = useState<CaptureReview[]>([]);
  const latest = useRef(drafts);
  latest.current = drafts;
  const written = JSON.stringify(drafts);
  const current = JSON.stringify(asked) === written;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is written starts the pause anew
  useEffect(() => {
    if (current) return;
    const timer = setTimeout(() => setAsked(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [written, current]);
  const { value, failure } = useQuery('capture.reviewAll', { drafts: asked });
  if (value && value !== kept) setKept(value);
  return {
    reviews: value ?? kept,
    settled: current && (value !== undefined || failure !== null),
    failure,
  };
}
