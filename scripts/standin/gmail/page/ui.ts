import type { Conversation, Correspondent, Mail, Mailbox } from '../mailbox.ts';
import type { PageOptions } from '../options.ts';
import type { Wording } from './words.ts';

/** What every part of the page needs to know. */
export interface Ui {
  mailbox: Mailbox;
  options: PageOptions;
  words: Wording;
  /** Whether an address is the mailbox's own. */
  isOwn(person: Correspondent): boolean;
  /** Name as the page writes it: the mailbox's own address is "me". */
  nameOf(person: Correspondent): string;
  go(hash: string): void;
  note(what: string, detail: string): void;
}

/** One line of a list: a conversation, or one of its messages where conversations are off. */
export interface Entry {
  conversation: Conversation;
  mails: Mail[];
  route: string;
}

export interface Noted {
  what: string;
  detail: string;
  at: number;
}

declare global {
  interface Window {
    /** What the page's own handlers saw, for tests that ask whether a badge let something through. */
    __log: Noted[];
  }
}

/** The colour of a person's photo. */
export function hue(email: string): number {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}

export function photo(person: Correspondent): string {
  return `/photo/${hue(person.email)}/${encodeURIComponent([...person.name][0] ?? '?')}`;
}
