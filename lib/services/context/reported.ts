import type { ReportedDraft, ReportedFacts } from '../../schema/page';
import { refOf, sameRef } from '../../schema/ref';

type Reported = ReportedFacts['people'][number];

/** The page's own draft of a person, if it has one. */
export function reportedDraft(facts: ReportedFacts, ref: string): ReportedDraft | null {
  const found = facts.drafts.find((draft) => {
    const own = refOf({ email: null, linkedin: draft.linkedin, name: draft.name });
    return own !== null && sameRef(own, ref);
  });
  return found ?? null;
}

/** Reference of a person on the page, with the company its draft names, or the line that does. */
export function reportedRef(facts: ReportedFacts, person: Reported): string | null {
  const ref = refOf(person);
  if (ref === null || person.email !== null || person.company) return ref;
  const draft = reportedDraft(facts, ref);
  return refOf({ ...person, company: draft?.company ?? draft?.headline ?? null });
}
