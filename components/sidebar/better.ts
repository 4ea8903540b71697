import type { ContactDraft } from '@/lib/schema/draft';

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** How much a draft tells. */
export function fullness({ profile, sources, confidence, ...fields }: ContactDraft): number {
  const values = [...Object.values(fields), ...Object.values(profile ?? {})];
  return values.filter((value) => !isEmpty(value)).length;
}

/** Whether a page that was read again tells more of the same person, so that an untouched form takes it. */
export const tellsMore = (next: ContactDraft, shown: ContactDraft): boolean =>
  fullness(next) > fullness(shown);
