import { type Conversation, routeId } from '../mailbox.ts';
import type { Entry, Ui } from './ui.ts';

export interface Route {
  /** The list's own hash without `#`: `inbox`, `label/Offers`, `search/pump`, `category/promotions`. */
  list: string;
  /** Id of the open conversation as the address has it. */
  open: string | null;
}

/** Reads `#inbox/FMfcg…`; the last part is a conversation when it looks like its id. */
export function routeOf(hash: string): Route {
  const parts = hash.replace(/^#/, '').split('/');
  const last = parts.at(-1) ?? '';
  const opens = parts.length > 1 && /^(?:FMfcg|Ktbx)[A-Za-z]+$|^[0-9a-f]{16}$/.test(last);
  const list = (opens ? parts.slice(0, -1) : parts).join('/');
  return { list: list === '' ? 'inbox' : list, open: opens ? last : null };
}

function belongs({ labels, subject, mails, starred }: Conversation, list: string): boolean {
  const [kind, ...rest] = list.split('/');
  const argument = decodeURIComponent(rest.join('/'));
  if (kind === 'search') {
    const people = mails.flatMap((mail) => [mail.from.name, mail.from.email]);
    return [subject, ...people].join(' ').toLowerCase().includes(argument.toLowerCase());
  }
  if (kind === 'starred') return starred === true;
  if (kind === 'all') return true;
  if (kind === 'label') return labels.includes(argument);
  return labels.includes(list);
}

/** The lines of a list, newest first. */
export function entriesOf(ui: Ui, list: string): Entry[] {
  const chosen = ui.mailbox.conversations.filter((one) => belongs(one, list));
  const entries =
    ui.options.threads === 'on'
      ? chosen.map((one) => ({ conversation: one, mails: one.mails, route: routeId(one.id) }))
      : chosen.flatMap((one) =>
          one.mails.map((mail) => ({ conversation: one, mails: [mail], route: routeId(mail.id) })),
        );
  return entries.sort((a, b) => (b.mails.at(-1)?.at ?? 0) - (a.mails.at(-1)?.at ?? 0));
}

/** The line that an address opens, wherever it is filed. */
export function entryByRoute(ui: Ui, route: string): Entry | null {
  return entriesOf(ui, 'all').find((entry) => entry.route === route) ?? null;
}
