import type { Correspondent, Mail } from '../mailbox.ts';
import { freshId, h } from './dom.ts';
import type { Ui } from './ui.ts';

function recipient(ui: Ui, one: Correspondent): HTMLElement {
  return h(
    'span',
    {
      email: one.email,
      name: ui.nameOf(one),
      'data-hovercard-id': one.email,
      class: 'g2',
      'data-hovercard-owner-id': one.group,
      translate: 'no',
    },
    ui.nameOf(one),
  );
}

/** The one-line list: roles differ by translated words between the names only, and a long list is cut. */
export function recipients(ui: Ui, mail: Mail): HTMLElement[] {
  const { words, options } = ui;
  const parts: Node[] = [];
  const groups = [
    [words.to, mail.to],
    [words.cc, mail.cc ?? []],
    [words.bcc, mail.bcc ?? []],
  ] as const;
  let shown = 0;
  for (const [word, people] of groups) {
    if (people.length === 0 || shown >= options.cutAt) continue;
    parts.push(document.createTextNode(parts.length === 0 ? word : `, ${word}`));
    for (const [index, one] of people.entries()) {
      if (shown >= options.cutAt) break;
      if (index > 0) parts.push(document.createTextNode(', '));
      parts.push(recipient(ui, one));
      shown += 1;
    }
  }
  const everyone = groups.flatMap(([, people]) => people).length;
  if (shown < everyone) parts.push(document.createTextNode(' …'));
  const details = h('div', { class: 'ajA', hidden: true }, detailTable(ui, mail));
  const more = h(
    'div',
    {
      class: 'ajy',
      role: 'button',
      'aria-haspopup': 'true',
      'data-tooltip': words.details,
      'aria-label': words.details,
      tabindex: 0,
      id: freshId(),
    },
    '▾',
  );
  more.addEventListener('click', () => {
    if (details.childElementCount > 0) details.hidden = !details.hidden;
  });
  return [
    h('div', { class: 'iw ajw' }, h('span', { translate: 'no', class: 'hb' }, ...parts, ' ')),
    more,
    details,
  ];
}

function detailTable(ui: Ui, mail: Mail): HTMLElement {
  const line = (word: string, people: Correspondent[]) =>
    h(
      'tr',
      { class: 'ajv' },
      h('td', { class: 'gG' }, h('span', { class: 'gI' }, word)),
      h(
        'td',
        { class: 'gL' },
        ...people.map((one) =>
          h(
            'span',
            { class: 'ajC' },
            h(
              'span',
              { email: one.email, name: one.name, translate: 'no' },
              `${one.name} <${one.email}>`,
            ),
            ' ',
          ),
        ),
      ),
    );
  const { words } = ui;
  return h(
    'table',
    { class: 'cf gJ ajB' },
    h(
      'tbody',
      {},
      line(words.from, [mail.from]),
      line(words.to, mail.to),
      line(words.cc, mail.cc ?? []),
      line(words.bcc, mail.bcc ?? []),
    ),
  );
}
