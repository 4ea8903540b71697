import { type Correspondent, legacyId, type Mail } from '../mailbox.ts';
import { freshId, h, mark } from './dom.ts';
import type { Entry, Ui } from './ui.ts';

export interface Row {
  element: HTMLTableRowElement;
  entry: Entry;
  /** Shows another mail in the same element, as the real list does. */
  rebind(entry: Entry): void;
  select(on: boolean): void;
}

/** One line of the list. `open` is called on a click or Enter that reaches the row. */
export function buildRow(
  ui: Ui,
  first: Entry,
  asRecipients: boolean,
  open: (row: Row) => void,
): Row {
  const element = h('tr', {
    class: 'zA',
    id: freshId(),
    role: 'row',
    tabindex: -1,
    draggable: 'true',
    jscontroller: 'ZdOxDb',
  });
  const row: Row = {
    element,
    entry: first,
    rebind(entry) {
      row.entry = entry;
      const unread = entry.conversation.unread === true;
      mark(element, 'zE', unread);
      mark(element, 'yO', !unread);
      element.replaceChildren(...cells(ui, entry, asRecipients));
    },
    select(on) {
      mark(element, 'aps', on);
    },
  };
  row.rebind(first);
  for (const what of [
    'mousedown',
    'pointerdown',
    'dragstart',
    'dblclick',
    'contextmenu',
    'touchstart',
  ]) {
    element.addEventListener(what, () => ui.note(what, row.entry.conversation.id), {
      passive: true,
    });
  }
  element.addEventListener('click', (event) => {
    ui.note('click', row.entry.conversation.id);
    if (!ownControl(event.target, element)) open(row);
  });
  element.addEventListener('keydown', (event) => {
    ui.note('keydown', event.key);
    if (event.key === 'Enter') open(row);
  });
  return row;
}

/** Star, box and the buttons at the end act for themselves. */
function ownControl(target: EventTarget | null, row: Element): boolean {
  for (let at = target; at instanceof Element && at !== row; at = at.parentElement) {
    const role = at.getAttribute('role');
    if (role === 'checkbox' || role === 'button' || role === 'switch') return true;
  }
  return false;
}

/** Authors in order of writing, each once; in the sent folder the recipients. */
function peopleOf(mails: Mail[], asRecipients: boolean): Correspondent[] {
  const all = mails
    .filter((mail) => asRecipients || !mail.draft)
    .flatMap((mail) => (asRecipients ? mail.to : [mail.from]));
  const seen = new Set<string>();
  return all.filter(({ email }) => !seen.has(email) && seen.add(email));
}

function person(ui: Ui, one: Correspondent, unread: boolean): HTMLElement {
  return h(
    'span',
    {
      class: unread ? 'zF' : 'yP',
      email: one.email,
      name: ui.nameOf(one),
      'data-hovercard-id': one.email,
      'data-hovercard-owner-id': one.group,
      translate: 'no',
    },
    ui.nameOf(one),
  );
}

function people(ui: Ui, { mails, conversation }: Entry, asRecipients: boolean): HTMLElement[] {
  const unread = conversation.unread === true;
  const drafts = mails.filter((mail) => mail.draft).length;
  const list = peopleOf(mails, asRecipients);
  const parts: (Node | string)[] = [];
  for (const one of list) {
    if (parts.length > 0) parts.push(h('span', { class: 'yP' }, ', '));
    parts.push(person(ui, one, unread));
  }
  if (asRecipients) parts.unshift(`${ui.words.to.trim()} `);
  const names = h('span', { class: 'bA4' }, ...parts);
  const draft =
    drafts > 0
      ? h('span', {}, list.length > 0 ? ', ' : '', h('span', { class: 'boq' }, ui.words.draft))
      : null;
  const count = mails.length > 1 ? h('span', { class: 'bx0' }, String(mails.length)) : null;
  // The hidden label names everyone a second time.
  const label = h(
    'div',
    { class: 'afn', id: freshId() },
    ...list.map((one) => person(ui, one, unread)),
  );
  const shown = h('div', { class: 'yW', id: freshId() }, names, draft, count ? ' ' : null, count);
  return [label, shown];
}

function subject({ conversation, mails }: Entry): HTMLElement {
  const last = mails.at(-1);
  const sent = mails.filter((mail) => !mail.draft).at(-1);
  const onlyDraft = !sent;
  const inner = h(
    'span',
    {
      class: conversation.unread ? 'bqe' : undefined,
      'data-thread-id': onlyDraft
        ? `#thread-a:r-${conversation.id}`
        : `#thread-f:${conversation.id}`,
      'data-legacy-thread-id': legacyId(conversation.id),
      'data-legacy-last-message-id': last ? legacyId(last.id) : undefined,
      'data-legacy-last-non-draft-message-id': sent ? legacyId(sent.id) : undefined,
    },
    conversation.subject,
  );
  return h('span', { class: 'bog', id: freshId() }, inner);
}

function cells(ui: Ui, entry: Entry, asRecipients: boolean): HTMLElement[] {
  const { words } = ui;
  const last = entry.mails.at(-1);
  const at = last?.at ?? 0;
  const box = h(
    'div',
    {
      class: 'oZ-jc T-Jo J-J5-Ji',
      role: 'checkbox',
      'aria-checked': 'false',
      tabindex: -1,
      id: freshId(),
    },
    h('div', { class: 'T-Jo-auh' }),
  );
  box.addEventListener('click', () => {
    const on = box.getAttribute('aria-checked') !== 'true';
    box.setAttribute('aria-checked', String(on));
    ui.note('checkbox', entry.conversation.id);
  });
  const star = h('span', {
    class: 'aXw T-KT',
    role: 'button',
    title: words.notStarred,
    'aria-label': words.notStarred,
    id: freshId(),
  });
  mark(star, 'T-KT-Jp', entry.conversation.starred === true);
  star.addEventListener('click', () => {
    entry.conversation.starred = entry.conversation.starred !== true;
    mark(star, 'T-KT-Jp', entry.conversation.starred);
    ui.note('star', entry.conversation.id);
  });
  const snippet = h(
    'span',
    { class: 'y2', id: freshId() },
    h('span', { class: 'Zt' }, '\u00a0-\u00a0'),
    last?.paragraphs.join(' ') ?? '',
  );
  const labels = entry.conversation.labels.filter(
    (label) => !/^(inbox|sent|drafts|category\/.*)$/.test(label),
  );
  const tags = labels.map((label) =>
    h(
      'div',
      { class: 'ar as' },
      h('div', { class: 'at' }, h('div', { class: 'au' }, h('div', { class: 'av' }, label))),
    ),
  );
  const clip = entry.mails.some((mail) => mail.attachments)
    ? h('span', { class: 'yE', title: words.attach })
    : null;
  return [
    h('td', { class: 'PF xY' }),
    h('td', { class: 'oZ-x3 xY', id: freshId() }, box),
    h('td', { class: 'apU xY' }, star),
    h(
      'td',
      { class: 'WA xY' },
      h(
        'div',
        { class: 'pG', role: 'switch', 'aria-checked': 'false' },
        h('div', { class: 'pH-A7' }),
      ),
    ),
    h('td', { class: 'yX xY', role: 'gridcell', tabindex: -1 }, ...people(ui, entry, asRecipients)),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: -1, id: freshId() },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          tags.length > 0 ? h('div', { class: 'yi' }, ...tags) : null,
          h('div', { class: 'y6' }, subject(entry)),
          snippet,
        ),
      ),
    ),
    h('td', { class: 'byZ xY' }),
    h('td', { class: 'yf xY' }, clip),
    h(
      'td',
      { class: 'xW xY', role: 'gridcell', tabindex: -1 },
      h(
        'span',
        { title: words.longDate(at), 'aria-label': words.longDate(at), id: freshId() },
        h('span', {}, words.shortDate(at)),
      ),
    ),
    h('td', { class: 'bq4 xY' }, h('ul', { class: 'bqY', role: 'toolbar' })),
  ];
}
