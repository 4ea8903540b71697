import type { ContactEntry, ContactFault, ContactFile } from '../contacts/entry';
import { Faults } from '../contacts/faults';
import { makeEntry } from '../contacts/makeEntry';
import { contactOf } from './contact';
import { parseCards } from './parse';
import type { Card } from './property';

/** Whether a text looks like cards; a mark and blank lines may stand before the first. */
export const looksLikeCards = (text: string): boolean =>
  /^\uFEFF?\s*BEGIN:\s*VCARD\s*$/im.test(text.slice(0, 4000));

export function readParsedCards(cards: readonly Card[]): ContactFile {
  const drafts: ContactEntry[] = [];
  const faults: ContactFault[] = [];
  for (const card of cards) {
    const found = new Faults(card.line);
    const raw = contactOf(card, found);
    for (const fault of found.list) faults.push(fault);
    if (raw === null) continue;
    const made = makeEntry(raw, false);
    for (const fault of made.faults) faults.push(fault);
    if (made.entry !== null) drafts.push(made.entry);
  }
  return { drafts, faults };
}

/** Reads vCards of versions 2.1, 3.0 and 4.0 from one text, any number of them; no cards give no drafts. */
export const readCards = (text: string): ContactFile => readParsedCards(parseCards(text));
