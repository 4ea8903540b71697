import { legacyId, type Mail } from '../mailbox.ts';
import { attachments, text } from './body.ts';
import { freshId, h, mark } from './dom.ts';
import { recipients } from './header.ts';
import { photo, type Ui } from './ui.ts';

/** One message of a conversation: a line when folded, with header and body when open. */
export function buildMessage(ui: Ui, mail: Mail, open: boolean): HTMLElement {
  const item = h('div', { role: 'listitem', 'aria-expanded': String(open), tabindex: -1 });
  const fill = (expanded: boolean) => {
    mark(item, 'h7 ie nH oy8Mbf', expanded);
    mark(item, 'kv', !expanded);
    item.setAttribute('aria-expanded', String(expanded));
    const box = h(
      'div',
      {
        class: expanded ? 'adn ads' : 'adn',
        'data-message-id': mail.draft || mail.unsynced ? `#msg-a:r${mail.id}` : `#msg-f:${mail.id}`,
        'data-legacy-message-id': mail.unsynced ? undefined : legacyId(mail.id),
      },
      ...(expanded ? opened(ui, mail) : folded(ui, mail)),
    );
    item.replaceChildren(
      h('div', { class: 'Bk' }, h('div', { class: 'G3 G2' }, h('div', { id: freshId() }, box))),
    );
    if (!expanded) box.addEventListener('click', () => fill(true));
  };
  fill(open);
  return item;
}

function senderSpan(ui: Ui, { from }: Mail): HTMLElement {
  return h(
    'span',
    {
      email: from.email,
      name: ui.nameOf(from),
      'data-hovercard-id': from.email,
      'data-hovercard-owner-id': from.group,
      class: 'gD',
    },
    h('span', {}, ui.nameOf(from)),
  );
}

function avatar({ from }: Mail): HTMLElement {
  const img = h('img', {
    class: 'ajn',
    id: freshId(),
    src: photo(from),
    jid: from.email,
    'data-hovercard-id': from.email,
    'data-name': from.name,
    'aria-hidden': 'true',
    alt: '',
  });
  return h('div', { class: 'aju' }, h('div', { class: 'aCi' }, img));
}

function date(ui: Ui, { at }: Mail): HTMLElement {
  const title = ui.words.longDate(at);
  return h(
    'span',
    { class: 'g3', id: freshId(), title, alt: title, role: 'gridcell', tabindex: -1 },
    title,
  );
}

function folded(ui: Ui, mail: Mail): HTMLElement[] {
  const sender = h(
    'h3',
    { class: 'iw' },
    h('span', { class: 'qu', translate: 'no' }, senderSpan(ui, mail)),
    mail.draft ? h('span', { class: 'boq' }, ui.words.draft) : null,
  );
  const snippet = h('div', { class: 'iA g6' }, mail.paragraphs.join(' '));
  const line = h(
    'tr',
    { class: 'acZ' },
    h('td', { class: 'gF gK' }, sender),
    h('td', { class: 'sw-snippet' }, snippet),
    h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, date(ui, mail))),
  );
  return [
    avatar(mail),
    h(
      'div',
      { class: 'gs' },
      h('div', { class: 'gE hI' }, h('table', { class: 'cf hG' }, h('tbody', {}, line))),
    ),
  ];
}

function opened(ui: Ui, mail: Mail): HTMLElement[] {
  const { words } = ui;
  const address = h(
    'span',
    { class: 'go' },
    h('span', { 'aria-hidden': 'true' }, '<'),
    mail.from.email,
    h('span', { 'aria-hidden': 'true' }, '>'),
  );
  const sender = h(
    'h3',
    { class: 'iw gFxsud' },
    h(
      'span',
      { translate: 'no', class: 'qu', role: 'gridcell', tabindex: -1 },
      senderSpan(ui, mail),
      ' ',
      address,
    ),
  );
  const names = h(
    'table',
    { class: 'cf ix' },
    h('tbody', {}, h('tr', {}, h('td', { class: 'c2' }, sender))),
  );
  const buttons = h(
    'td',
    { class: 'gH acX bAm', rowspan: 2 },
    h(
      'div',
      {
        class: 'T-I J-J5-Ji T-I-Js-IF DILLkc L3',
        role: 'button',
        tabindex: 0,
        'data-tooltip': words.reply,
        'aria-label': words.reply,
      },
      '↩',
    ),
    h(
      'div',
      {
        class: 'T-I J-J5-Ji T-I-Js-Gs Wsq5Cf aap L3',
        role: 'button',
        tabindex: 0,
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': words.more,
      },
      '⋮',
    ),
  );
  const top = h(
    'tr',
    { class: 'acZ' },
    h('td', { class: 'gF gK' }, names),
    h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, date(ui, mail))),
    h('td', { class: 'gH' }),
    buttons,
  );
  const line = h(
    'tr',
    { class: 'acZ xD' },
    h(
      'td',
      { colspan: 3 },
      h(
        'table',
        { class: 'cf adz' },
        h('tbody', {}, h('tr', {}, h('td', { class: 'ady' }, ...recipients(ui, mail)))),
      ),
    ),
  );
  const head = h(
    'div',
    { class: 'gE iv gt' },
    h('table', { class: 'cf gJ' }, h('tbody', {}, top, line)),
  );
  const body = h(
    'div',
    { class: 'ii gt', id: freshId() },
    h('div', { class: 'a3s aiL', id: freshId() }, ...text(ui, mail)),
  );
  return [avatar(mail), h('div', { class: 'gs' }, head, h('div', {}, body, attachments(ui, mail)))];
}
