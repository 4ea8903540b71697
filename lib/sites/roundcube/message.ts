import { findFirst } from '../../dom/lookup';
import { tailText } from '../../dom/text';
import { BODY_LIMIT, type MessageFacts, type Party } from '../contract';
import { envOf } from './env';
import { partiesOf } from './person';
import { isDraftFolder, type Place, placeInUrl, placeOf } from './routes';
import * as at from './selectors';

const anywhere = () => true;
const ownHeader = (element: Element): boolean =>
  element.closest(`${at.PART_HEADERS}, ${at.body.join(', ')}`) === null;

/** Where the open message lies, as its own document says. */
export function placeOfMessage(root: Document): Place | null {
  const env = envOf(root);
  return placeOf(env?.uid ?? null, env?.mailbox ?? null) ?? placeInUrl(new URL(root.URL));
}

/** Subject without the words a screen reader adds; "" when the mail has none that can be read. */
export function subjectOf(root: Document): string {
  const element = findFirst(root, at.subject, ownHeader);
  if (!element) return subjectInTitle(root.title);
  const extra = [...element.querySelectorAll(at.NOT_SUBJECT)].map((part) => part.textContent ?? '');
  return extra
    .reduce((text, part) => text.replace(part, ''), element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `(14) Product :: Subject`; the subject may hold the separator itself. */
const subjectInTitle = (title: string): string => {
  const [, ...rest] = title.split(' :: ');
  return rest.join(' :: ').trim();
};

/** Facts of the open message. `login` is the account its key is made with. */
export function messageOf(root: Document, host: string, login: string | null): MessageFacts {
  const place = placeOfMessage(root);
  const header = findFirst(root, at.headers, ownHeader);
  const people = (role: string): Party[] => {
    const cell = header?.querySelector(`td.header.${role}`);
    return cell ? partiesOf(cell) : [];
  };
  return {
    id: place && keyOf(host, login, place),
    from: people('from')[0] ?? null,
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    date: null,
    dated: dateIn(header),
    text: textOf(root),
    draft: isDraftFolder(root, place?.mailbox ?? null),
  };
}

/** In words of the interface and the user's own format: whoever keeps it must tell whether it names a day. */
function dateIn(header: Element | null): MessageFacts['dated'] {
  const cell = header?.querySelector('td.header.date');
  const text = cell?.textContent?.trim().slice(0, 200);
  if (!cell || !text) return null;
  return { text, language: cell.ownerDocument.documentElement.lang.slice(0, 40) };
}

/** `rc:host/account/mailbox/uid`: no message id stands in the page. Slashes of folders are escaped. */
export const keyOf = (host: string, login: string | null, { mailbox, uid }: Place): string =>
  `rc:${[host, login ?? '', mailbox ?? '', uid].map(escaped).join('/')}`;

const escaped = (part: string): string => part.replace(/[%/]/g, encodeURIComponent);

/** Text of the message itself, without quotations and without messages attached to it. */
function textOf(root: Document): string | null {
  const body = findFirst(root, at.body, anywhere);
  if (!body) return null;
  const parts: string[] = [];
  for (const part of body.children) {
    if (part.matches(at.PART_HEADERS) || part.querySelector(at.PART_HEADERS)) break;
    parts.push(tailText(part, BODY_LIMIT, isQuoted));
  }
  return parts.join('\n').slice(-BODY_LIMIT).trim();
}

/** Quoted text, and in HTML the line above it that says who wrote it (it ends in a colon). */
function isQuoted(element: Element): boolean {
  if (element.matches(at.QUOTED)) return true;
  return (
    element.nextElementSibling?.localName === 'blockquote' &&
    element.childElementCount < 8 &&
    /[:：]\s*$/.test(element.textContent ?? '')
  );
}
