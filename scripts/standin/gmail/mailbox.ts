/** What a stand-in mailbox holds. Plain data: it travels to the page as JSON. */

export interface Correspondent {
  name: string;
  email: string;
  /** The owner id that group addresses carry beside their hover card (25 for a mailing list). */
  group?: number;
}

export interface Mail {
  /** Decimal id as in `#msg-f:<id>`; it carries the time. */
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc?: Correspondent[];
  bcc?: Correspondent[];
  /** Epoch milliseconds. */
  at: number;
  paragraphs: string[];
  /** Lines of the signature; one with `https://` becomes a link. */
  signature?: string[];
  /** Lines of the quoted earlier mail. */
  quoted?: string[];
  attachments?: string[];
  draft?: boolean;
  /** Just sent: the page does not know the legacy id yet. */
  unsynced?: boolean;
}

export interface Conversation {
  /** Decimal id as in `#thread-f:<id>`. */
  id: string;
  subject: string;
  /** Oldest first. */
  mails: Mail[];
  /** `inbox`, `sent`, `category/promotions`, or a label's own name. */
  labels: string[];
  unread?: boolean;
  starred?: boolean;
}

export interface Mailbox {
  account: Correspondent;
  /** Signed-in user where the mailbox is a delegated one. */
  signedIn?: Correspondent;
  /** Other accounts of the same person, in the account panel. */
  others?: Correspondent[];
  conversations: Conversation[];
}

/** A Gmail id made of its time and a number that keeps ids of one millisecond apart. */
export function gmailId(at: number, sequence: number): string {
  return ((BigInt(at) << 20n) | BigInt(sequence & 0xfffff)).toString();
}

/** The legacy form of a decimal id. */
export function legacyId(id: string): string {
  return BigInt(id).toString(16);
}

const LETTERS = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';

/** The form in which an address names a conversation: letters that do not give away the id. */
export function routeId(id: string): string {
  let rest = BigInt(id) * 0x9e3779b97f4a7c15n;
  let out = '';
  while (out.length < 26) {
    out += LETTERS[Number(rest % BigInt(LETTERS.length))] ?? '';
    rest = rest / BigInt(LETTERS.length) + 7919n * BigInt(out.length);
  }
  return `FMfcgz${out}`;
}

/** A conversation of one label, ids made from the first mail's time. */
export function conversation(
  subject: string,
  mails: Omit<Mail, 'id'>[],
  more: Partial<Omit<Conversation, 'subject' | 'mails'>> = {},
): Conversation {
  const numbered = mails.map((mail, index) => ({
    ...mail,
    id: gmailId(mail.at, index + subject.length),
  }));
  return { id: numbered[0]?.id ?? '0', subject, mails: numbered, labels: ['inbox'], ...more };
}
