import { findAll, findFirst } from '../../../dom/lookup';
import { lineText, tailText } from '../../../dom/text';
import { isVisible } from '../../../dom/visible';
import { BODY_LIMIT, type MessageFacts } from '../../contract';
import { memberIdIn, sameMember } from '../members';
import * as at from '../selectors';
import { short } from '../text';
import { timeOfMessageId } from './messageTime';
import { memberOfCard, outermost, type Seen } from './seen';

/** One message as it stands in a conversation. */
export interface Message {
  id: string | null;
  sender: Seen | null;
  /** Did the rep write it? Null when the page does not tell. */
  outgoing: boolean | null;
  dated: string | null;
  date: number | null;
  text: string;
}

/** Messages of an open conversation, oldest first; a sender stands above the first of several. */
export function messagesIn(thread: Element, person: Seen | null): Message[] {
  const items = outermost(findAll(thread, at.message, (item) => isMessage(item)));
  let sender: Seen | null = null;
  let day = '';
  let time = '';
  return items.map((item) => {
    const around = rowOf(item, items);
    const named = memberOfCard(around, at.messageSender);
    sender = named ?? sender;
    day = textOf(around, at.messageDay) ?? day;
    time = textOf(around, at.messageTime, at.messageDay) ?? time;
    const urn = item.getAttribute('data-event-urn') ?? '';
    const id = short(idIn(urn), 400);
    return {
      id,
      sender,
      outgoing: isOutgoing(item, sender, person, memberIdIn(urn)),
      dated: short(`${day} ${time}`, 200),
      date: (id === null ? null : timeOfMessageId(id, Date.now())) ?? machineTime(around),
      text: bodyOf(item),
    };
  });
}

const isMessage = (item: Element): boolean =>
  isVisible(item) && item.closest(at.WRITING) === null && findFirst(item, at.messageText) !== null;

/** The list item around a message holds its day and sender too, unless it holds other messages. */
function rowOf(item: Element, items: readonly Element[]): Element {
  const row = item.closest('li');
  return row && !items.some((other) => other !== item && row.contains(other)) ? row : item;
}

function bodyOf(item: Element): string {
  const texts = findAll(item, at.messageText).map((body) => tailText(body, BODY_LIMIT));
  return texts.join('\n').slice(-BODY_LIMIT).trim();
}

/** `urn:li:msg_message:(urn:li:fsd_profile:<owner of the mailbox>,<id>)`; older urns end in the id as well. */
export const idIn = (urn: string): string => /([^,:()]+)\)*$/.exec(urn)?.[1] ?? '';

/**
 * Classic lists mark what others wrote; without that mark the sender tells, compared with the mailbox's
 * owner in the urn and with whom the conversation is.
 */
function isOutgoing(
  item: Element,
  sender: Seen | null,
  person: Seen | null,
  owner: string | null,
): boolean | null {
  const marked =
    item.closest('.msg-s-event-listitem') ?? item.querySelector('.msg-s-event-listitem');
  if (marked) return !marked.classList.contains(at.OTHERS);
  if (!sender) return null;
  if (owner !== null && sender.linkedin.memberId !== null)
    return sender.linkedin.memberId === owner;
  if (!person) return null;
  const same = sameMember(sender.linkedin, person.linkedin);
  return same === null ? null : !same;
}

/** Text of the first shown `time` by `ways` that none of `but` names. */
function textOf(row: Element, ways: readonly string[], but: readonly string[] = []): string | null {
  const found = findFirst(
    row,
    ways,
    (one) => isVisible(one) && !but.some((way) => one.matches(way)),
  );
  return found ? lineText(found) || null : null;
}

function machineTime(row: Element): number | null {
  const written = row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const time = /^\d{4}-\d\d-\d\dT/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** A message as facts: from and to are members, since no addresses are known. */
export function factsOf(
  { id, sender, outgoing, dated, date, text }: Message,
  person: Seen | null,
  language: string,
): MessageFacts {
  const party = (seen: Seen | null) => seen && { name: seen.name, linkedin: seen.linkedin };
  const from = outgoing === false ? (party(sender) ?? party(person)) : party(sender);
  const other = party(person);
  return {
    id,
    ...{ from: null, to: [], cc: [], bcc: [] },
    date,
    dated: dated ? { text: dated, language: language.slice(0, 40) } : null,
    text,
    draft: false,
    members: {
      from: outgoing === true && isPerson(sender, person) ? null : from,
      to: outgoing === true && other ? [other] : [],
      outgoing,
    },
  };
}

/** The row above named the other side: an own message right after it has no sender of its own. */
const isPerson = (sender: Seen | null, person: Seen | null): boolean =>
  !!sender && !!person && sameMember(sender.linkedin, person.linkedin) === true;
