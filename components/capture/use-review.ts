import { useEffect, useState } from 'react';
import { ask } from '@/lib/messages/client';
import type { ContactDraft } from '@/lib/schema/draft';
import type { CaptureReview } from '@/lib/schema/views/sidebar';

/** Long enough that typing asks once per word, not once per letter. */
const PAUSE = 300;

/** Duplicates and companies for what stands in the form now; the last answer stays until a new one. */
export function useReview(first: CaptureReview, draft: ContactDraft): CaptureReview {
  const [review, setReview] = useState(first);
  const { name, emails, phones, company, linkedin } = draft;
  const question = JSON.stringify([name, emails, phones, company, linkedin]);
  const [asked] = useState(() => ({ question, draft }));
  asked.draft = draft;
  useEffect(() => {
    if (question === asked.question) return;
    let current = true;
    const timer = setTimeout(async () => {
      asked.question = question;
      const reply = await ask('capture.review', { ref: null, name: null, draft: asked.draft });
      if (current && reply.ok) setReview(reply.value);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [question, asked]);
  return review;
}
