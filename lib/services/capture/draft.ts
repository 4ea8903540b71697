import { draftFromCorrespondent } from '../../capture/correspondent';
import type { ContactDraft } from '../../schema/draft';
import { readRef } from '../../schema/ref';

export interface CaptureSource {
  /** Whom the form is for; null for somebody added by hand. */
  ref: string | null;
  name: string | null;
  /** What the page itself tells of somebody it is about. */
  draft: ContactDraft | null;
  /** The open message of that sender, without quoted parts; null when none is open. */
  text: string | null;
  url: string | null;
}

/** What the page says of a person, before the rep has looked at it. */
export function draftOf({ ref, name, draft, text, url }: CaptureSource): ContactDraft {
  if (draft) return draft;
  const said = ref === null ? null : readRef(ref);
  const person = { name: name ?? said?.name ?? null, email: said?.email ?? '' };
  const found = draftFromCorrespondent(person, text, url);
  if (!said?.linkedin) return found;
  const company = said.company ?? null;
  const fields = [...Object.keys(found.sources), 'linkedin', ...(company ? ['company'] : [])];
  const sources = Object.fromEntries(fields.map((field) => [field, 'linkedin' as const]));
  return { ...found, company, linkedin: said.linkedin, sources };
}
