import type { PageLine } from '../../schema/evidence';
import { hasLegalForm, isOrganisationWord } from '../companies';
import type { PersonName } from '../name';
import { signatureParts } from '../signatureParts';
import { departmentWord, isTitle } from '../titles';
import { commonAt, type Range, wider } from './lineBlocks';
import type { LineContacts } from './mentions';
import { emailFits, type LinePerson, personOfLine } from './nameLine';
import { isPageWord, namesThing } from './pageWords';

/** Lines of a page that speak of one person or one place: an entry of a list, a visiting card, a paragraph. */
export interface Card extends Range {
  name: PersonName | null;
  /** Line of the name, −1 without one. */
  nameAt: number;
  emails: string[];
}

/** A longer block is a page, not a card. */
const LONGEST = 30;
/** How far above an address its name may stand where no block holds them together. */
const REACH = 8;

export class CardFinder {
  /** Whom each line names. */
  readonly people: readonly (LinePerson | null)[];

  constructor(
    private readonly lines: readonly PageLine[],
    private readonly contacts: readonly LineContacts[],
  ) {
    this.people = lines.map(({ text }) => personOfLine(text));
  }

  /** The largest block round a line that still speaks of one person only, or what stands under their name. */
  around(at: number, email: string | null, words: string): Card {
    const linked = words === '' ? null : (personOfLine(words)?.name ?? null);
    let card: Card = this.#named({ from: at, to: at + 1 }, email);
    if (card.name === null && linked !== null) card = { ...card, name: linked, nameAt: at };
    for (let next = this.#wider(card); next !== null; next = this.#wider(next)) {
      if (!this.#isOne(next, card, email) || this.#isSomebodys(card)) break;
      const named = this.#named(next, email);
      if (card.name === null && named.name !== null && !this.#belongs(named, at, email)) break;
      card =
        card.name === null ? named : this.#card(next.from, next.to, card.name, card.nameAt, email);
    }
    return card.name === null && !this.#isSomebodys(card) ? this.#below(card, at, email) : card;
  }

  /** An address that does not show the name must follow it with nothing between that could be another name. */
  #belongs(card: Card, at: number, email: string | null): boolean {
    if (card.name === null || (email !== null && emailFits(email, card.name))) return true;
    if (card.nameAt > at || at - card.nameAt > REACH) return false;
    const between = this.lines.slice(card.nameAt + 1, at);
    const own = card.nameAt === at ? '' : (this.lines[at]?.text ?? '');
    return !between.some(opensEntry) && !mayNameOther(own);
  }

  #wider(range: Range): Range | null {
    return wider(this.lines, range, LONGEST);
  }

  #common(at: number): number {
    return commonAt(this.lines, at);
  }

  #isOne({ from, to }: Range, card: Card, email: string | null): boolean {
    const names = new Set<string>();
    for (let at = from; at < to; at++) {
      const isNew = at < card.from || at >= card.to;
      const person = this.people[at]?.name ?? null;
      if (person !== null) names.add(person.name);
      if (card.name !== null && isNew && this.#isStranger(at, card)) return false;
      if (isNew && card.name !== null && person !== null && person.name !== card.name.name)
        return false;
    }
    if (names.size > 1) return false;
    const name = card.name ?? this.#firstName(from, to);
    for (let at = from; at < to; at++) {
      for (const other of this.contacts[at]?.emails ?? []) {
        if (other.email !== email && !(name && emailFits(other.email, name))) return false;
      }
    }
    return true;
  }

  /** An entry under a name or heading that nobody can be told from; no other name fits it. */
  #isSomebodys({ name, from, to }: Card): boolean {
    return name === null && this.lines.slice(from, to).some((line) => opensEntry(line));
  }

  /** A line that opens or belongs to an entry of somebody else: a heading, another name, contacts above the name. */
  #isStranger(at: number, { name, nameAt }: Card): boolean {
    const line = this.lines[at];
    if (line === undefined || opensEntry(line)) return true;
    const contacts = this.contacts[at];
    const isOwn =
      contacts?.emails.some(({ email }) => name !== null && emailFits(email, name)) ?? false;
    return (
      at < nameAt &&
      !isOwn &&
      (/\d{5}/.test(line.text.replace(/[\s./()-]/g, '')) || (contacts?.phones.length ?? 0) > 0)
    );
  }

  #firstName(from: number, to: number): PersonName | null {
    for (let at = from; at < to; at++) {
      const person = this.people[at];
      if (person) return person.name;
    }
    return null;
  }

  #named({ from, to }: Range, email: string | null): Card {
    for (let at = from; at < to; at++) {
      const person = this.people[at];
      if (person) return this.#card(from, to, person.name, at, email);
    }
    return this.#card(from, to, null, -1, email);
  }

  #card(
    from: number,
    to: number,
    name: PersonName | null,
    nameAt: number,
    email: string | null,
  ): Card {
    const own = email === null ? [] : [email];
    const emails = new Set(own);
    for (let at = from; at < to; at++) {
      for (const other of this.contacts[at]?.emails ?? []) {
        if (name !== null && emailFits(other.email, name)) emails.add(other.email);
      }
    }
    return { from, to, name, nameAt, emails: [...emails] };
  }

  /** Entries that no block holds together: from the name above to the next name, heading or address. */
  #below(card: Card, anchor: number, email: string | null): Card {
    // Entries side by side in one block; a block that holds the address and more is an entry of its own.
    const level = Math.max(this.#common(card.from), this.#common(card.to));
    for (let at = card.from - 1; at >= Math.max(0, card.from - REACH); at--) {
      if (this.#common(at + 1) < level) break;
      const person = this.people[at];
      if (person) {
        const end = this.#endAfter(card.to, this.#level(at, card.from));
        const found = this.#card(at, end, person.name, at, email);
        if (!this.#belongs(found, anchor, email)) return card;
        const apart = this.lines.slice(at + 1, anchor).some(opensEntry);
        return apart ? { ...found, from: card.from, to: card.to } : found;
      }
      if ((this.lines[at]?.heading ?? 0) > 0) break;
      if ((this.contacts[at]?.emails.length ?? 0) > 0) break;
    }
    return card;
  }

  #level(from: number, to: number): number {
    let level = 1000;
    for (let at = from + 1; at <= to; at++) level = Math.min(level, this.#common(at));
    return level;
  }

  #endAfter(to: number, level: number): number {
    let end = to;
    while (end < to + REACH && this.#common(end) >= level) {
      const line = this.lines[end];
      const other = this.contacts[end]?.emails.length ?? 0;
      if (line === undefined || opensEntry(line) || other > 0 || this.people[end]) break;
      end += 1;
    }
    return end;
  }
}

/** A short phrase of capital letters or another writing that is no title, firm, label or place. */
const couldName = (text: string): boolean =>
  text.length < 40 &&
  !/[\d@:]/.test(text) &&
  // "LLM", "CRM"
  !/^[A-Z]{1,4}$/.test(text) &&
  /^(?:\p{Lu}[\p{L}'’.-]+(?:\s|$)){1,3}$|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\s·・]{2,8}$/u.test(
    text,
  ) &&
  !isTitle(text) &&
  !departmentWord(text) &&
  !hasLegalForm(text) &&
  !isOrganisationWord(text) &&
  !namesThing(text) &&
  !isPageWord(text);

/** Whether a phrase of the line could be somebody's name, of a kind that no rule tells for sure. */
const mayNameOther = (text: string): boolean =>
  text.length < 200 &&
  signatureParts(text).some((part) => {
    const [head = '', ...more] = part.split(/\s*[,，:]\s*/);
    // "Partner, Brokerage": what follows a title is its field.
    return couldName(head) || (!isTitle(head) && more.some(couldName));
  });

/** A heading in brackets adds to the one above. */
const opensEntry = ({ text, heading }: PageLine): boolean =>
  (heading > 0 && !isPageWord(text) && !/^[(（[]/u.test(text)) || mayNameOther(text);
