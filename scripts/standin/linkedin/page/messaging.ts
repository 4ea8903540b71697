import { conversations, type Member, rep, type Said } from '../people.ts';
import { links, words } from './words.ts';

/** Full-page messaging is still the classic layout: its class names tell, and are no hashes. */
function plain(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function messaging(open: Member, people: readonly Member[]): HTMLElement {
  const list = plain('ul', { class: 'msg-conversations-container' });
  for (const member of people.filter(({ slug }) => slug in conversations)) {
    const link = plain('a', { href: links.thread(member) }, member.name);
    const name = plain('h3', { class: 'msg-conversation-listitem__participant-names' }, link);
    list.append(plain('li', { class: 'msg-conversation-listitem' }, name));
  }
  return plain(
    'main',
    { class: 'messaging' },
    plain('div', {}, plain('h1', {}, words().messaging), list),
    thread(open),
  );
}

function thread(member: Member): HTMLElement {
  const title = plain('h2', { class: 'msg-entity-lockup__entity-title' }, member.name);
  const head = plain('a', { class: 'msg-thread__link-to-profile', href: byId(member) }, title);
  return plain(
    'div',
    { class: 'msg-convo-wrapper msg-thread' },
    plain('div', { class: 'msg-title-bar' }, head),
    plain('div', { class: 's-message-list' }, messages(member)),
    form(),
  );
}

/** Messaging knows people by their lasting id alone. */
const byId = ({ id }: Member): string => `https://www.linkedin.com/in/${id}`;

function messages(member: Member): HTMLElement {
  const list = plain('ul', { class: 'msg-s-message-list-content' });
  list.append(
    plain('li', {}, plain('time', { class: 'msg-s-message-list__time-heading' }, 'Today')),
  );
  for (const said of conversations[member.slug] ?? []) list.append(message(said, member));
  return list;
}

function message(said: Said, member: Member): HTMLElement {
  const who = said.from === 'rep' ? rep : member;
  const other = said.from === 'other' ? ' msg-s-event-listitem--other' : '';
  const meta = plain(
    'div',
    { class: 'msg-s-message-group__meta' },
    plain(
      'a',
      { class: 'msg-s-message-group__profile-link', href: byId(who) },
      plain('span', { class: 'msg-s-message-group__name' }, who.name),
    ),
    plain('time', { class: 'msg-s-message-group__timestamp' }, said.at),
  );
  return plain(
    'li',
    { class: 'msg-s-message-list__event' },
    plain(
      'div',
      { class: `msg-s-event-listitem${other}`, 'data-event-urn': said.id },
      meta,
      plain('p', { class: 'msg-s-event-listitem__body' }, said.text),
    ),
  );
}

const form = (): HTMLElement =>
  plain(
    'form',
    { class: 'msg-form' },
    plain('div', {
      class: 'msg-form__contenteditable',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': words().write,
    }),
  );

/** A conversation in a window of its own at the right bottom, inside an open shadow root. */
export function overlay(member: Member): HTMLElement {
  const outlet = plain('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(
    `#msg-overlay{position:fixed;right:16px;bottom:0;inline-size:336px;font:14px system-ui}
     .msg-overlay-conversation-bubble{background:light-dark(#fff,#1b1f23);color:light-dark(#222,#eee);border:1px solid #8888;border-radius:8px 8px 0 0;padding:12px}
     h2{font-size:15px;margin:0 0 8px} ul{list-style:none;padding:0} a{color:inherit}
     [contenteditable]{min-block-size:40px;border:1px solid #8888}`,
  );
  const title = plain('h2', { class: 'msg-overlay-bubble-header__title' }, member.name);
  const header = plain(
    'header',
    { class: 'msg-overlay-bubble-header' },
    plain('a', { href: byId(member) }, title),
  );
  const bubble = plain(
    'div',
    { class: 'msg-overlay-conversation-bubble' },
    header,
    messages(member),
    form(),
  );
  // The page's policy lets no style element in; a sheet made by script is let in.
  root.adoptedStyleSheets = [style];
  root.append(plain('aside', { id: 'msg-overlay' }, bubble));
  return outlet;
}
