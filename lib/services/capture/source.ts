import { emailKey } from '../../domain/matching/emailKey';
import type { ReportedFacts } from '../../schema/page';
import type { TabPage } from '../context/context';
import type { CaptureSource } from './review';

/** What the page beside says of a person: their newest open message carries their signature. */
export function captureSource(
  page: TabPage | null,
  email: string | null,
  name: string | null,
): CaptureSource {
  const facts = page?.reading?.ok ? page.reading.value : null;
  const key = email === null ? null : emailKey(email);
  return {
    email,
    name: name ?? nameOf(facts, key),
    text: textOf(facts, key),
    url: page?.private ? null : (page?.url ?? null),
  };
}

const nameOf = (facts: ReportedFacts | null, key: string | null): string | null =>
  facts?.people.find(
    ({ email, name }) => name !== null && email !== null && emailKey(email) === key,
  )?.name ?? null;

const textOf = (facts: ReportedFacts | null, key: string | null): string | null =>
  facts?.messages.findLast(
    ({ from, text, draft }) =>
      !draft && text !== null && from !== null && emailKey(from.email) === key,
  )?.text ?? null;
