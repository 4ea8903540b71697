import { unfold } from './lines';
import { asText, parseLine, type ReadRaw } from './parseLine';
import type { Card } from './property';

/** More cards than this are no address book. */
export const MOST_CARDS = 1_000_000;

const BEGIN = /^(?:[A-Za-z0-9-]+\.)?BEGIN:\s*VCARD\s*$/i;
const END = /^(?:[A-Za-z0-9-]+\.)?END:\s*VCARD\s*$/i;
/** A card of version 2.1 may hold another one, whose BEGIN follows on its own line. */
const AGENT = /^(?:[A-Za-z0-9-]+\.)?AGENT[^:]*:\s*$/i;

/**
 * Parts a file into cards and their properties, one card after the other, as a file may hold very many.
 * Text outside of cards is passed over.
 */
export function* parseCards(text: string, readRaw: ReadRaw = asText): Generator<Card, void> {
  let count = 0;
  let card: Card | null = null;
  let old = false;
  let depth = 0;
  let afterAgent = false;

  for (const line of unfold(text)) {
    if (BEGIN.test(line.text)) {
      if (card !== null && (afterAgent || depth > 0)) {
        depth += 1;
        card.nested += depth === 1 ? 1 : 0;
        afterAgent = false;
        continue;
      }
      if (card !== null) yield { ...card, unclosed: true };
      if (count === MOST_CARDS) return;
      count += 1;
      card = { line: line.line, properties: [], unclosed: false, nested: 0, broken: [] };
      old = false;
      depth = 0;
      continue;
    }
    if (card === null) continue;
    if (END.test(line.text)) {
      if (depth > 0) depth -= 1;
      else {
        yield card;
        card = null;
      }
      continue;
    }
    if (depth > 0) continue;
    afterAgent = AGENT.test(line.text);
    if (/^VERSION:\s*2/i.test(line.text)) old = true;
    const property = parseLine(line, old, readRaw);
    if (property !== null) card.properties.push(property);
    else card.broken.push({ line: line.line, text: line.text.slice(0, 200) });
  }
  if (card !== null) yield { ...card, unclosed: true };
}
