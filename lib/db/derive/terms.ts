import { foldedWords } from '../../domain/matching/fold';
import type { Company, Contact } from '../../schema/records/contact';
import type { BookDatabase } from '../database';
import type { TermsRow } from '../internal';
import { isLive } from './customers';

const LONGEST = 40;
const HAS_EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The beginning of a word by which it is found, however long it is. */
export const findable = (word: string): string => [...word].slice(0, LONGEST).join('');

/**
 * The words a text is found by. Hangul and Han are written without blanks, so every ending of such a
 * word is a term too: the start of an ending is any part of the word.
 */
export function termsOfText(text: string): string[] {
  return foldedWords(text.slice(0, 400)).flatMap((word) => {
    const letters = [...word].slice(0, LONGEST);
    if (!HAS_EAST_ASIAN.test(word)) return [letters.join('')];
    return letters.map((_, start) => letters.slice(start).join(''));
  });
}

/**
 * Each once, and none that another one begins with: only beginnings are looked for, and every entry of the
 * index makes a large import longer. In order, whatever begins with a term stands right behind it.
 */
const lasting = (terms: readonly string[]): string[] => {
  const sorted = terms.toSorted();
  return sorted.filter((term, at) => !sorted[at + 1]?.startsWith(term));
};

export const contactTerms = (contact: Contact, company: Company | null): TermsRow => ({
  id: contact.id,
  kind: 'contact',
  terms: lasting([
    ...termsOfText(contact.name),
    ...contact.emails.flatMap((email) => [
      email.address.toLowerCase().slice(0, 100),
      ...termsOfText(email.address),
    ]),
    ...(company ? termsOfText(company.name) : []),
  ]),
});

export const companyTerms = (company: Company): TermsRow => ({
  id: company.id,
  kind: 'company',
  terms: lasting([
    ...termsOfText(company.name),
    ...company.domains.flatMap((domain) => [domain, ...termsOfText(domain)]),
  ]),
});

export async function updateTerms(
  db: BookDatabase,
  contacts: readonly Contact[],
  companies: readonly Company[],
): Promise<void> {
  for (const company of companies) {
    if (company.deletedAt === undefined) await db.terms.put(companyTerms(company));
    else await db.terms.delete(company.id);
  }
  for (const contact of contacts) {
    const row = contact.companyId ? await db.rows('companies').get(contact.companyId) : undefined;
    if (contact.deletedAt === undefined) {
      await db.terms.put(contactTerms(contact, isLive(row?.record) ? row.record : null));
    } else await db.terms.delete(contact.id);
  }
}
