import { type Conversation, type Correspondent, conversation, type Mailbox } from './mailbox.ts';

/** The address of person `index` of a large mailbox. */
export function nthPerson(index: number): Correspondent {
  return { name: `Person ${index}`, email: `person${index}@customer${index % 97}.example` };
}

/**
 * A large mailbox for measuring: `lines` conversations with one person each, the first of them `mails` mails long.
 * @param now epoch ms of the newest mail
 */
export function manyMails(now: number, lines: number, mails = 1, account = nthPerson(-1)): Mailbox {
  const one = (index: number): Conversation => {
    const from = nthPerson(index);
    const count = index === 0 ? mails : 1;
    const letters = Array.from({ length: count }, (_, at) => ({
      from: at % 2 === 0 ? from : account,
      to: [at % 2 === 0 ? account : from],
      at: now - index * 600_000 - (count - at) * 1000,
      paragraphs: [`Letter ${at + 1} about matter ${index}.`],
    }));
    return conversation(`Matter ${index}`, letters);
  };
  return { account, conversations: Array.from({ length: lines }, (_, index) => one(index)) };
}
