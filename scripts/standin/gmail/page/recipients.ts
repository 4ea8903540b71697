import type { Correspondent } from '../mailbox.ts';
import type { ComposeRequest } from './compose.ts';
import { freshId, h } from './dom.ts';
import { photo, type Ui } from './ui.ts';

type Field = 'to' | 'cc' | 'bcc';
const FIELDS: Field[] = ['to', 'cc', 'bcc'];

export interface Recipients {
  element: HTMLElement;
  add(field: Field, person: Correspondent): void;
  remove(field: Field, email: string): void;
}

/** The recipient rows of a compose window, in the markup since 2021 or the older one. */
export function buildRecipients(ui: Ui, request: ComposeRequest): Recipients {
  const classic = ui.options.recipients === 'classic';
  const rows = FIELDS.map((field) => (classic ? classicRow(ui, field) : chipRow(ui, field)));
  const labelled = { to: ui.words.to, cc: ui.words.cc, bcc: ui.words.bcc };
  const lines = FIELDS.map((field, index) => {
    const label = h(
      'span',
      { class: 'gO aQY', role: 'link', tabindex: 1, 'aria-label': `${labelled[field].trim()} -` },
      labelled[field].replace(/[:：]\s*$/, ''),
    );
    const line = h(
      'tr',
      { class: 'bzf', id: freshId() },
      h('td', { class: 'ok' }, h('div', { class: 'o1' }, label)),
      h('td', { class: 'eV' }, rows[index]?.element ?? null),
    );
    line.hidden = field !== 'to' && (request[field] ?? []).length === 0;
    return line;
  });
  const recipients: Recipients = {
    element: h(
      'div',
      { class: 'fX aXjCH', id: freshId() },
      h('table', { class: 'GS' }, h('tbody', { class: 'bze' }, ...lines, fromRow(ui))),
    ),
    add(field, person) {
      const index = FIELDS.indexOf(field);
      rows[index]?.add(person);
      const line = lines[index];
      if (line) line.hidden = false;
    },
    remove(field, email) {
      rows[FIELDS.indexOf(field)]?.remove(email);
    },
  };
  for (const field of FIELDS)
    for (const person of request[field] ?? []) recipients.add(field, person);
  return recipients;
}

interface FieldRow {
  element: HTMLElement;
  add(person: Correspondent): void;
  remove(email: string): void;
}

/** Who a typed text may mean: people of the mailbox, else the text itself when it is an address. */
function meant(ui: Ui, typed: string): Correspondent | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const everyone = ui.mailbox.conversations.flatMap(({ mails }) =>
    mails.flatMap((mail) => [mail.from, ...mail.to]),
  );
  const known = everyone.find(
    ({ name, email }) => email.startsWith(wanted) || name.toLowerCase().startsWith(wanted),
  );
  return known ?? (/^\S+@\S+$/.test(wanted) ? { name: wanted, email: wanted } : null);
}

function onChosen(
  input: HTMLElement & { value: string },
  ui: Ui,
  chosen: (person: Correspondent) => void,
) {
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (!(event instanceof KeyboardEvent) || (key !== 'Enter' && key !== ',' && key !== 'Tab'))
      return;
    const person = meant(ui, input.value);
    if (!person) return;
    event.preventDefault();
    chosen(person);
    input.value = '';
  });
}

function chip(person: Correspondent, remove: () => void): HTMLElement {
  const cross = h('div', { class: 'afY', role: 'button', tabindex: -1 }, '×');
  cross.addEventListener('click', remove);
  return h(
    'div',
    {
      class: 'afV',
      role: 'option',
      tabindex: -1,
      translate: 'no',
      'data-hovercard-id': person.email,
      'data-name': person.name,
      'aria-selected': 'false',
      id: freshId(),
    },
    h(
      'div',
      { class: 'afX' },
      h('img', { class: 'afW', src: photo(person), alt: '' }),
      h('div', { class: 'akl', translate: 'no' }, person.name),
    ),
    cross,
  );
}

function chipRow(ui: Ui, field: Field): FieldRow {
  const box = h('div', { class: 'agb', role: 'listbox', 'aria-multiselectable': 'true' });
  const input = h('input', {
    class: 'agP aFw',
    'peoplekit-id': `pk-${field}`,
    role: 'combobox',
    'aria-autocomplete': 'list',
    id: freshId(),
    autocomplete: 'off',
  });
  const chips = new Map<string, HTMLElement>();
  const row: FieldRow = {
    element: h(
      'div',
      { name: field, class: 'anm' },
      h(
        'div',
        { class: 'afp' },
        box,
        h(
          'div',
          { class: 'afx' },
          input,
          suggestions(ui, input, (person) => row.add(person)),
        ),
      ),
    ),
    add(person) {
      if (chips.has(person.email)) return;
      const made = chip(person, () => row.remove(person.email));
      chips.set(person.email, made);
      box.append(made);
    },
    remove(email) {
      chips.get(email)?.remove();
      chips.delete(email);
    },
  };
  onChosen(input, ui, (person) => row.add(person));
  return row;
}

/** The list that opens under the input; its options carry the same attributes as chips. */
function suggestions(
  ui: Ui,
  input: HTMLInputElement,
  chosen: (person: Correspondent) => void,
): HTMLElement {
  const list = h('div', { class: 'afC', role: 'listbox', hidden: true });
  input.addEventListener('input', () => {
    const person = meant(ui, input.value);
    list.hidden = person === null;
    list.replaceChildren();
    if (!person) return;
    const line = h(
      'div',
      { class: 'afG', role: 'option', 'data-hovercard-id': person.email, 'data-name': person.name },
      `${person.name} <${person.email}>`,
    );
    line.addEventListener('mousedown', (event) => {
      event.preventDefault();
      chosen(person);
      input.value = '';
      list.hidden = true;
    });
    list.append(line);
  });
  input.addEventListener('blur', () => {
    list.hidden = true;
  });
  return list;
}

function classicRow(ui: Ui, field: Field): FieldRow {
  const box = h('div', { class: 'oj' });
  const input = h('textarea', {
    rows: 1,
    class: 'vO',
    name: field,
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'ltr',
    id: freshId(),
  });
  const holder = h('div', { class: 'wO nr' }, input);
  box.append(holder);
  const chips = new Map<string, HTMLElement>();
  const row: FieldRow = {
    element: box,
    add(person) {
      if (chips.has(person.email)) return;
      const made = h(
        'div',
        { class: 'vR' },
        h(
          'span',
          {
            class: 'vN bfK a3q',
            email: person.email,
            'data-hovercard-id': person.email,
            tabindex: -1,
          },
          h('div', { class: 'vT' }, person.name),
          h('div', { class: 'vM' }, '×'),
        ),
        h('input', { type: 'hidden', name: field, value: `${person.name} <${person.email}>` }),
      );
      chips.set(person.email, made);
      holder.before(made);
    },
    remove(email) {
      chips.get(email)?.remove();
      chips.delete(email);
    },
  };
  onChosen(input, ui, (person) => row.add(person));
  return row;
}

/** The sender's own row: the same markup as a recipient, with one's own address. */
function fromRow(ui: Ui): HTMLElement {
  const { account } = ui.mailbox;
  const own = h(
    'div',
    { class: 'afV', role: 'option', 'data-hovercard-id': account.email, 'data-name': account.name },
    h('span', { class: 'az2' }, `${account.name} <${account.email}>`),
  );
  return h(
    'tr',
    { class: 'bzf', id: freshId() },
    h('td', { class: 'ok' }, h('span', { class: 'gO' }, ui.words.from)),
    h('td', { class: 'eV' }, h('div', { class: 'az9 J-JN-M-I' }, own)),
  );
}
