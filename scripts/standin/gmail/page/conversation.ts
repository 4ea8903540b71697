import { legacyId } from '../mailbox.ts';
import { freshId, h } from './dom.ts';
import { buildMessage } from './message.ts';
import type { Entry, Ui } from './ui.ts';

export interface ConversationView {
  element: HTMLElement;
  /** Where an inline reply opens. */
  replyPlace: HTMLElement;
  entry: Entry;
}

/**
 * An open conversation. `place` is put into the page first and the view's own root after it, as a node of its own:
 * the real page does so, and others watch for it.
 */
export function openConversation(
  ui: Ui,
  entry: Entry,
  place: HTMLElement,
  reply: () => void,
): ConversationView {
  const { options, words } = ui;
  const { conversation, mails } = entry;
  const inPane = options.pane !== 'none';
  const subject = h(
    'h2',
    {
      class: 'hP',
      id: freshId(),
      tabindex: -1,
      'data-thread-perm-id': permId(options.permId, conversation.id),
      jsname: 'r4nke',
      'data-legacy-thread-id': inPane && options.lateId > 0 ? undefined : legacyId(conversation.id),
    },
    conversation.subject,
  );
  if (inPane && options.lateId > 0) {
    setTimeout(
      () => subject.setAttribute('data-legacy-thread-id', legacyId(conversation.id)),
      options.lateId,
    );
  }
  // The last message and the unread ones are open; in a long conversation the middle ones are stacked away.
  const items = mails.map((mail, index) => buildMessage(ui, mail, index === mails.length - 1));
  const replyPlace = h('div', { class: 'ip iq' });
  const button = h('span', { class: 'ams bkH', role: 'link', tabindex: 0 }, words.reply);
  button.addEventListener('click', reply);
  const bar = h(
    'div',
    { class: 'amn' },
    button,
    h('span', { class: 'ams bkG', role: 'link', tabindex: 0 }, words.forward),
  );
  const head = h(
    'div',
    { class: 'nH' },
    h(
      'div',
      { class: 'V8djrc byY' },
      h('div', { class: 'nH' }, h('div', { class: 'ha' }, subject)),
    ),
  );
  const messages = h(
    'div',
    { class: 'nH aHU hx' },
    h('div', { role: 'list', class: 'nH' }, ...items),
    replyPlace,
    bar,
  );
  const element = root(options.layout, head, messages);
  place.append(element);
  return { element, replyPlace, entry };
}

function permId(kind: Ui['options']['permId'], id: string): string | undefined {
  if (kind === 'missing') return undefined;
  return kind === 'undefined' ? 'undefined' : `thread-f:${id}`;
}

function root(
  layout: Ui['options']['layout'],
  head: HTMLElement,
  messages: HTMLElement,
): HTMLElement {
  if (layout === 'current') return h('div', { class: 'nH a98 iY' }, head, messages);
  return h(
    'table',
    { class: 'Bs nH iY bAt' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h('td', { class: 'Bu bAn' }, h('div', { class: 'nH if' }, head, messages)),
        h('td', { class: 'Bu y3' }),
      ),
    ),
  );
}
