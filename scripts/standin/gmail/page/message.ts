import { type Correspondent, legacyId, type Mail } from '../mailbox.ts';
import { freshId, h, mark } from './dom.ts';
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
function recipients(ui: Ui, mail: Mail): HTMLElement[] {
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

function text(ui: Ui, mail: Mail): HTMLElement[] {
  const body = h(
    'div',
    { dir: 'auto' },
    ...mail.paragraphs.map((paragraph) => h('p', {}, paragraph)),
  );
  const blocks: HTMLElement[] = [body];
  if (mail.signature) {
    const lines = mail.signature.flatMap((line) => {
      const link = /https:\/\/\S+/.exec(line)?.[0];
      return [
        link
          ? h('a', { href: link, target: '_blank', rel: 'noopener' }, link)
          : document.createTextNode(line),
        h('br', {}),
      ];
    });
    blocks.push(
      h(
        'div',
        { dir: 'auto', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
        '-- ',
        h('br', {}),
        ...lines,
      ),
    );
  }
  if (mail.quoted) {
    const quote = h(
      'blockquote',
      { class: 'gmail_quote', style: null },
      ...mail.quoted.flatMap((line) => [document.createTextNode(line), h('br', {})]),
    );
    const trim = h('div', { class: 'ajR', role: 'button', tabindex: 0, 'aria-label': '…' }, '…');
    const shell = h(
      'div',
      { class: 'gmail_quote gmail_quote_container' },
      h('div', { dir: 'ltr', class: 'gmail_attr' }, ui.words.longDate(mail.at - 86_400_000)),
      quote,
    );
    shell.hidden = true;
    trim.addEventListener('click', () => {
      shell.hidden = !shell.hidden;
    });
    blocks.push(trim, shell);
  }
  return blocks;
}

function attachments({ words }: Ui, { attachments: files, id }: Mail): HTMLElement | null {
  if (!files) return null;
  return h(
    'div',
    { class: 'hq gt' },
    ...files.map((file) =>
      h(
        'span',
        {
          class: 'aZo',
          download_url: `application/pdf:${file}:https://mail.google.com/mail/u/0/?attid=${id}`,
        },
        h('span', { class: 'aV3', 'aria-label': words.attach }, file),
      ),
    ),
  );
}
