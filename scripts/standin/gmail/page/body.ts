import type { Mail } from '../mailbox.ts';
import { h } from './dom.ts';
import type { Ui } from './ui.ts';

/** The body of an open message: text, signature, and the quoted part folded away. */
export function text(ui: Ui, mail: Mail): HTMLElement[] {
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

/** The cards under a message, or nothing. */
export function attachments({ words }: Ui, { attachments: files, id }: Mail): HTMLElement | null {
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
