import type { ContactDraft } from '@/lib/schema/draft';

/** Below this a reader is guessing, and the rep is asked to look. */
const SURE = 0.6;

/** True where the reader of a field was not sure of it. */
export const doubtful = (
  draft: Pick<ContactDraft, 'confidence'>,
  fields: readonly string[],
): boolean => fields.some((field) => (draft.confidence?.[field] ?? 1) < SURE);
