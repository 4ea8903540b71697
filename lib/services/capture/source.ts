import { draftFromProfile } from '../../capture/profile';
import { emailKey } from '../../domain/matching/emailKey';
import type { ReportedFacts } from '../../schema/page';
import { readRef, refOf, sameRef } from '../../schema/ref';
import type { TabPage } from '../context/context';
import { reportedDraft } from '../context/reported';
import type { CaptureSource } from './draft';

/** What the page beside says of a person: their newest open message carries their signature. */
export function captureSource(
  page: TabPage | null,
  ref: string | null,
  name: string | null,
): CaptureSource {
  const facts = page?.reading?.ok ? page.reading.value : null;
  const { email } = ref === null ? { email: null } : readRef(ref);
  const key = email === null ? null : emailKey(email);
  const reported = facts && ref !== null ? reportedDraft(facts, ref) : null;
  const url = page?.private ? null : (page?.url ?? null);
  return {
    ref,
    name: name ?? nameOf(facts, ref),
    draft: reported && draftFromProfile(reported, url),
    text: textOf(facts, key),
    url,
  };
}

function nameOf(facts: ReportedFacts | null, ref: string | null): string | null {
  const named = facts?.people.filter(({ name }) => name !== null) ?? [];
  return named.find((person) => isPerson(refOf(person), ref))?.name ?? null;
}

function isPerson(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [key, wanted] = [one, other].map((ref) => emailKey(readRef(ref).email ?? ''));
  return key ? key === wanted : sameRef(one, other);
}

const textOf = (facts: ReportedFacts | null, key: string | null): string | null =>
  key === null
    ? null
    : (facts?.messages.findLast(
        ({ from, text, draft }) => !draft && text !== null && emailKey(from?.email ?? '') === key,
      )?.text ?? null);
