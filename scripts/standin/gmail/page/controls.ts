import { type Conversation, type Correspondent, routeId } from '../mailbox.ts';
import type { App } from './app.ts';
import type { ComposeRequest, ComposeView } from './compose.ts';
import type { Entry } from './ui.ts';

/** What a test may do to the page as if the mail program did it. */
export interface StandInControls {
  /** Shows another conversation in the element of line `index`. */
  rebind(index: number, conversationId: string): void;
  /** As `rebind`, but changes the people's attributes in place instead of new nodes. */
  rename(index: number, person: Correspondent): void;
  remove(index: number): void;
  /** A new mail arrives at the top of the list. */
  arrive(conversation: Conversation): void;
  refresh(): void;
  compose(request: ComposeRequest): void;
  addRecipient(field: 'to' | 'cc' | 'bcc', person: Correspondent): void;
  removeRecipient(field: 'to' | 'cc' | 'bcc', email: string): void;
  /** The last compose window stays in the page without a box. */
  hideCompose(): void;
  closeCompose(): void;
  theme(name: 'light' | 'dark'): void;
}

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

export function exposeControls({ ui, list, compose, refresh }: App): void {
  let last: ComposeView | null = null;
  const entryOf = (one: Conversation): Entry => ({
    conversation: one,
    mails: one.mails,
    route: routeId(one.id),
  });
  window.standIn = {
    rebind(index, id) {
      const found = ui.mailbox.conversations.find((one) => one.id === id);
      if (found) list()?.rows[index]?.rebind(entryOf(found));
    },
    rename(index, person) {
      for (const span of list()?.rows[index]?.element.querySelectorAll('span[email]') ?? []) {
        span.setAttribute('email', person.email);
        span.setAttribute('name', person.name);
        span.setAttribute('data-hovercard-id', person.email);
        const text = [...span.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
        if (text) text.nodeValue = person.name;
      }
    },
    remove: (index) => list()?.remove(index),
    arrive(one) {
      ui.mailbox.conversations.push(one);
      list()?.arrive(entryOf(one));
    },
    refresh,
    compose(request) {
      last = compose(request);
    },
    addRecipient: (field, person) => last?.recipients.add(field, person),
    removeRecipient: (field, email) => last?.recipients.remove(field, email),
    hideCompose: () => last?.hide(),
    closeCompose: () => last?.close(),
    theme(name) {
      document.documentElement.dataset.theme = name;
    },
  };
}
