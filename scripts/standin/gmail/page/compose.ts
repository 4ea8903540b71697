import type { Correspondent } from '../mailbox.ts';
import { freshId, h } from './dom.ts';
import { buildRecipients, type Recipients } from './recipients.ts';
import type { Ui } from './ui.ts';

export interface ComposeRequest {
  kind: 'popup' | 'full' | 'inline' | 'popout';
  to?: Correspondent[];
  cc?: Correspondent[];
  bcc?: Correspondent[];
  subject?: string;
}

export interface ComposeView {
  element: HTMLElement;
  recipients: Recipients;
  /** The field that takes the text. */
  text: HTMLElement;
  close(): void;
  /** What the real page does with a closed window: it stays, without a box. */
  hide(): void;
}

/** Opens a compose window in `place`: the strip at the lower edge, the full screen, a reply's place or a pop-out. */
export function openCompose(ui: Ui, request: ComposeRequest, place: HTMLElement): ComposeView {
  const { words } = ui;
  const recipients = buildRecipients(ui, request);
  const subject = h('input', {
    name: 'subjectbox',
    id: freshId(),
    class: 'aoT',
    autocomplete: 'off',
    placeholder: words.subject,
    'aria-label': words.subject,
    value: request.subject,
  });
  const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });
  const form = h(
    'form',
    { method: 'POST', class: 'bAs', enctype: 'multipart/form-data' },
    recipients.element,
    h('div', { class: 'aoD az6' }, subject),
    hidden('composeid', '1'),
    hidden('from', ui.mailbox.account.email),
    hidden('subject', request.subject ?? ''),
    hidden('draft', '#msg-a:r-7673660351152959857'),
    hidden('rt', '#thread-a:r-7681922771531347793'),
    hidden('lts', ''),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const text = h('div', {
    class: 'Am aiL aO9 Al editable LW-avf tS-tW',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    tabindex: 1,
    'aria-multiline': 'true',
    'aria-label': 'Message Body',
    id: freshId(),
  });
  const editor = h('div', { class: 'Ar Au' });
  const saved = h('span', { class: 'oG aOy', id: freshId() });
  // Saving as one types changes the page at every pause, beside the text.
  let pause: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => saved.replaceChildren(words.draft), 400);
  });
  const send = h(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: 1,
      'data-tooltip': words.send,
    },
    words.send,
  );
  const bottom = h(
    'table',
    { class: 'IZ' },
    h(
      'tbody',
      {},
      h('tr', { class: 'btC' }, h('td', { class: 'gU Up' }, send), h('td', { class: 'gU' }, saved)),
    ),
  );
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': words.newMessage, id: freshId() },
    h(
      'table',
      { class: 'aoP aoC' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'I5' },
            form,
            h(
              'table',
              { class: 'iN' },
              h(
                'tbody',
                {},
                h(
                  'tr',
                  {},
                  h(
                    'td',
                    { class: 'GQ' },
                    h('div', { class: 'GP' }, h('div', { class: 'qz' }, editor)),
                  ),
                ),
              ),
              h('tfoot', {}, h('tr', {}, h('td', {}, h('div', { class: 'aDh' }, bottom)))),
            ),
          ),
        ),
      ),
    ),
  );
  const block = h('div', { class: 'M9' }, region);
  const element =
    request.kind === 'inline'
      ? h('div', { class: 'HM' }, h('div', { class: 'nH' }, block))
      : framed(ui, request, block, () => view.close());
  place.append(element);
  // The editor comes last and as a node of its own, as in the real page.
  editor.append(h('div', { class: 'An' }, text));
  const view: ComposeView = {
    element,
    recipients,
    text,
    close: () => element.remove(),
    hide: () => {
      element.style.display = 'none';
    },
  };
  return view;
}

function framed(
  ui: Ui,
  request: ComposeRequest,
  block: HTMLElement,
  close: () => void,
): HTMLElement {
  const title = freshId();
  const closing = h('button', { class: 'Ha', 'aria-label': '×', type: 'button' }, '×');
  closing.addEventListener('click', close);
  const bar = h(
    'table',
    { class: 'cf Ht' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td',
          {},
          h(
            'div',
            { class: 'Hp', id: title },
            h(
              'h2',
              { class: 'a3E' },
              h('div', { class: 'aYF' }, request.subject ?? ui.words.newMessage),
            ),
          ),
        ),
        h('td', { class: 'Hm' }, closing),
      ),
    ),
  );
  const heading = h(
    'div',
    { class: 'nH Hy aXJ' },
    h(
      'div',
      { class: 'nH' },
      h('div', { class: 'pi' }, h('div', { class: 'l o' })),
      h(
        'div',
        { class: 'l m' },
        h(
          'div',
          { class: 'l n' },
          h('div', { class: 'k' }, h('div', { class: 'aCk' }, h('div', { class: 'nH' }, bar))),
        ),
      ),
    ),
  );
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': title },
    heading,
    h('div', { class: 'nH' }, h('div', { class: 'aaZ' }, block)),
  );
  const inner = h('div', { class: 'AD' }, h('div', { class: 'nH' }, dialog));
  if (request.kind === 'full') return h('div', { class: 'aSs' }, h('div', { class: 'aSt' }, inner));
  return h('div', { class: 'nH nn' }, inner);
}
