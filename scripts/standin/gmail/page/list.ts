import { freshId, h } from './dom.ts';
import { buildRow, type Row } from './row.ts';
import type { Entry, Ui } from './ui.ts';

export interface ListView {
  /** Outermost element; hidden and kept when another view opens. */
  element: HTMLElement;
  rows: Row[];
  /** The empty reading pane, where there is one. */
  pane: HTMLElement | null;
  /** Shows these lines, using the elements that are there already for the first of them. */
  show(entries: Entry[]): void;
  remove(index: number): void;
  /** Adds a line at the top, as an arriving mail does. */
  arrive(entry: Entry): void;
}

const COLUMNS = ['k0vOLb', 'Ci', 'y5', 'WA', 'yY', '', 'byZ', 'yg', 'xX', 'bq4'];

/** The row of buttons above a list or a conversation. */
export function toolbar(): HTMLElement {
  const button = (name: string) =>
    h(
      'div',
      { class: 'G-Ni J-J5-Ji' },
      h(
        'div',
        { class: `T-I J-J5-Ji ${name}`, role: 'button', tabindex: 0 },
        h('div', { class: 'asa' }, '…'),
      ),
    );
  const box = h(
    'div',
    { class: 'G-Ni J-J5-Ji' },
    h('div', { class: 'T-Jo', role: 'checkbox' }, h('div', { class: 'T-Jo-auh' })),
  );
  return h(
    'div',
    { class: 'aqK nH' },
    h(
      'div',
      { class: 'D E G-atb', gh: 'tm' },
      h(
        'div',
        { class: 'nH aqJ' },
        h('div', { class: 'Cq aqL', gh: 'mtb' }, box, button('nu'), button('nf')),
      ),
    ),
  );
}

/** A mail list with its toolbar and, with a reading pane, the pane beside or under it. */
export function buildList(ui: Ui, asRecipients: boolean, open: (row: Row) => void): ListView {
  const body = h('tbody', {});
  const table = h(
    'table',
    { class: 'F cf zt', role: 'grid', id: freshId() },
    h('colgroup', {}, ...COLUMNS.map((name) => h('col', { class: name }))),
    body,
  );
  const holder = h('div', { class: 'Cp' });
  const { pane: side } = ui.options;
  const pane = side === 'none' ? null : h('div', { class: 'aia' });
  const list = h('div', { class: 'ae4 UI aDM', gh: 'tl' }, holder);
  const frame = pane
    ? h('div', { class: `Nu S3 ${side === 'right' ? 'aZ6' : 'aZ5'}` }, pane)
    : null;
  const split = h(
    'div',
    { class: `bGI nH oy8Mbf ${side === 'right' ? 'sw-beside' : ''}`, role: 'main' },
    toolbar(),
    list,
    frame,
  );
  const view: ListView = {
    element: split,
    rows: [],
    pane,
    show(entries) {
      if (entries.length === 0) {
        view.rows = [];
        body.replaceChildren();
        holder.replaceChildren(
          h(
            'div',
            { class: 'ae4' },
            h(
              'table',
              { class: 'TB' },
              h('tbody', {}, h('tr', {}, h('td', { class: 'TC' }, ui.words.empty))),
            ),
          ),
        );
        return;
      }
      for (const [index, entry] of entries.entries()) {
        const row = view.rows[index];
        if (row) row.rebind(entry);
        else add(entry, false);
      }
      for (const row of view.rows.splice(entries.length)) row.element.remove();
      if (!table.isConnected) holder.replaceChildren(h('div', {}, table));
    },
    remove(index) {
      view.rows.splice(index, 1)[0]?.element.remove();
    },
    arrive(entry) {
      add(entry, true);
    },
  };
  const add = (entry: Entry, top: boolean) => {
    const row = buildRow(ui, entry, asRecipients, open);
    if (top) {
      view.rows.unshift(row);
      body.prepend(row.element);
    } else {
      view.rows.push(row);
      body.append(row.element);
    }
  };
  return view;
}
