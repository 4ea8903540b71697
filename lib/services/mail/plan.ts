import { domainsOf, hostOf } from '../../capture/host';
import { timeOfShownDate } from '../../capture/shownDate';
import type { BookDatabase } from '../../db/database';
import { newId } from '../../db/id';
import { mailLikeness } from '../../db/mailLikeness';
import { emailKey } from '../../domain/matching/emailKey';
import { isNeverLogged, neverLogFrom } from '../../domain/matching/neverLog';
import type { ReportedFacts } from '../../schema/page';
import type { Interaction } from '../../schema/records/interaction';
import { readRef, refOf } from '../../schema/ref';
import type { Settings } from '../../schema/settings';
import { exactKeys } from '../badges/keys';
import { entriesFor, ownKeys } from '../badges/lookup';
import { firmDomain } from '../hosts';
import { folderKey, messageKey } from './key';

type Message = ReportedFacts['messages'][number];

export interface MailPlan {
  /** Not logged yet, and surely another mail. */
  fresh: Interaction[];
  /** Looks like one that was logged in another folder: the rep is asked. */
  moved: Interaction[];
}

/**
 * The open conversation's messages that would be logged: with an id, no drafts, exchanged with a known
 * customer outside the mailbox's own domain, nobody of the never-log list among their people.
 */
export async function planMail(
  db: BookDatabase,
  facts: ReportedFacts,
  settings: Settings,
  at: { now: number; url: string },
): Promise<MailPlan> {
  const plan: MailPlan = { fresh: [], moved: [] };
  if (!showsMessages(facts) || facts.thread === null) return plan;
  const mails = await Promise.all(
    facts.messages.map((message) => interactionFor(db, facts, message, settings, at)),
  );
  const unique = new Map(
    mails.flatMap((mail) => (mail?.messageKey ? [[mail.messageKey, mail]] : [])),
  );
  const keys = [...unique.keys()];
  const known = await Promise.all(
    keys.map((key) => db.rows('interactions').where('index.messageKey').equals(key).count()),
  );
  for (const mail of keys.flatMap((key, i) => (known[i] === 0 ? (unique.get(key) ?? []) : []))) {
    if (await wasMoved(db, facts, mail)) plan.moved.push(mail);
    else plan.fresh.push(mail);
  }
  return plan;
}

/** Views whose messages are the rep's own: a mail that is open, a conversation of a network. */
export const showsMessages = ({ view }: Pick<ReportedFacts, 'view'>): boolean =>
  view === 'conversation' || view === 'messaging';

/** The site's own time, else the one written on the page, else the moment of reading, marked so. */
function timeOf({ date, dated }: Message, now: number): Pick<Interaction, 'at' | 'atFrom'> {
  if (date !== null) return { at: date, atFrom: 'id' };
  const written = dated ? timeOfShownDate(dated.text, dated.language) : null;
  return written === null ? { at: now, atFrom: 'read' } : { at: written, atFrom: 'title' };
}

interface Counterparts {
  contactIds: string[];
  customerId: string;
  alsoCustomerIds?: string[];
}

async function interactionFor(
  db: BookDatabase,
  facts: ReportedFacts,
  message: Message,
  settings: Settings,
  { now, url }: { now: number; url: string },
): Promise<Interaction | null> {
  const key = messageKey(facts, message.id);
  if (key === null || message.draft || !(message.from || message.members)) return null;
  const own = ownKeys(facts.own, settings);
  const people = peopleOf(message);
  const never = neverLogFrom(settings.neverLog);
  if (people.some((ref) => isNeverLogged(ref, never))) return null;
  const found = await counterparts(
    db,
    people.filter((ref) => isOutside(ref, facts, own)),
  );
  if (!found) return null;
  const network = message.members !== undefined;
  const sent = own.has(emailKey(message.from?.email ?? '') ?? '');
  return {
    id: newId(now),
    createdAt: now,
    updatedAt: now,
    kind: network ? 'message' : sent ? 'mail-sent' : 'mail-received',
    ...timeOf(message, now),
    minutes: null,
    channel: network ? 'LinkedIn' : null,
    ...found,
    subject: facts.thread?.subject ?? '',
    text: settings.storeBodies ? message.text : null,
    url: url.slice(0, 2000),
    messageKey: key,
    account: network ? null : facts.account,
    nextStep: null,
    complaint: null,
  };
}

/** Everybody a message went between, by address or profile. */
function peopleOf({ from, to, cc, bcc, members }: Message): string[] {
  const addresses = [from ?? [], to, cc, bcc].flat().map(({ email }) => email);
  const others = members ? [members.from ?? [], members.to].flat() : [];
  return [...addresses, ...others.flatMap((one) => refOf({ ...one, email: null }) ?? [])];
}

/** Neither the rep nor a colleague; colleagues of a public mail provider do not exist. */
function isOutside(ref: string, facts: ReportedFacts, own: ReadonlySet<string>): boolean {
  const keys = exactKeys(ref);
  if (keys.length === 0 || keys.some((key) => own.has(key))) return false;
  const { email } = readRef(ref);
  if (email === null) return true;
  const near = facts.own.concat(facts.account ?? []).filter((one) => mayBeOneFirm(one, email));
  if (near.length === 0) return true;
  const domain = firmDomain(email);
  return domain === null || near.every((one) => firmDomain(one) !== domain);
}

/** Whether two addresses end alike; whether by a firm's domain takes long lists of hosts. */
function mayBeOneFirm(one: string, other: string): boolean {
  const ending = (email: string) => domainsOf(hostOf(email) ?? '').at(-1);
  return ending(one) === ending(other);
}

/** The known people of a message: it is of the first one's customer, and shown with those of the others. */
async function counterparts(
  db: BookDatabase,
  refs: readonly string[],
): Promise<Counterparts | null> {
  const entries = (await entriesFor(db, refs)).filter((entry) => entry !== undefined);
  const contactIds = new Set(entries.flatMap((entry) => entry.contactId ?? []));
  const [customerId, ...others] = new Set(entries.flatMap((entry) => entry.customerId ?? []));
  if (customerId === undefined) return null;
  const also = others.length > 0 ? { alsoCustomerIds: others } : {};
  return { contactIds: [...contactIds], customerId, ...also };
}

/** Whether the same mail was logged from another folder, where its site gave it another id. */
async function wasMoved(
  db: BookDatabase,
  facts: ReportedFacts,
  mail: Interaction,
): Promise<boolean> {
  const likeness = mailLikeness(mail);
  const folder = folderKey(facts);
  if (likeness === undefined || folder === null) return false;
  const alike = await db
    .rows('interactions')
    .where('[index.mailLike+index.at]')
    .between([likeness, 0], [likeness, Number.MAX_SAFE_INTEGER])
    .toArray();
  return alike.some(({ record }) => !record.messageKey?.startsWith(folder));
}
