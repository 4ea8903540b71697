import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, MAILS, nameOf, textOf } from './mails';
import { type Mail, type Party, toMime } from './mime';
import { GUESTS, PEOPLE, type PersonKey } from './people';

const HOUR = 3_600_000;
const parties = (keys: PersonKey[] = []): Party[] => keys.map((key) => PEOPLE[key]);
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

function find(id: string): Entry {
  const found = MAILS.find((entry) => entry.id === id);
  if (!found) throw new Error(`No mail "${id}" in the test mailbox`);
  return found;
}

function toMail(entry: Entry, now: Date): Mail {
  const quoted = entry.quotes ? find(entry.quotes) : null;
  const guests = (header: 'to' | 'cc') => (entry.guests === header ? GUESTS : []);
  const plainQuote = quoted
    ? `\n\n${nameOf(quoted.from)} wrote:\n${textOf(quoted).replace(/^/gm, '> ')}`
    : '';
  const htmlQuote = quoted ? `<blockquote type="cite">${escaped(textOf(quoted))}</blockquote>` : '';
  return {
    id: entry.id,
    from: PEOPLE[entry.from],
    to: [...parties(entry.to), ...guests('to')],
    cc: [...parties(entry.cc), ...guests('cc')],
    bcc: parties(entry.bcc),
    subject: entry.subject,
    date: new Date(now.getTime() - entry.hoursAgo * HOUR),
    text: `${textOf(entry)}${plainQuote}\n`,
    html: entry.html
      ? `<html><body><div class="letter">${escaped(textOf(entry))}</div>${htmlQuote}</body></html>`
      : null,
    inReplyTo: entry.quotes ?? null,
    attached: entry.attaches ? toMime(toMail(find(entry.attaches), now)) : null,
  };
}

/** Writes the whole invented mailbox as a Maildir++ folder; dates count back from `now`. */
export function writeMailbox(folder: string, now: Date): void {
  // Delivery order gives the uids: the same on every start.
  const entries = [...MAILS].sort((one, other) => other.hoursAgo - one.hoursAgo);
  for (const [index, entry] of entries.entries()) {
    const box = entry.folder === 'INBOX' ? folder : join(folder, `.${entry.folder}`);
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(box, name), { recursive: true });
    const mail = toMail(entry, now);
    const flags = `${entry.folder === 'Drafts' ? 'D' : ''}${entry.flagged ? 'F' : ''}${entry.seen ? 'S' : ''}`;
    const seconds = Math.floor(mail.date.getTime() / 1000);
    const file = join(box, 'cur', `${seconds}.${String(index).padStart(3, '0')}.dangol:2,${flags}`);
    writeFileSync(file, toMime(mail));
    utimesSync(file, seconds, seconds);
  }
}
