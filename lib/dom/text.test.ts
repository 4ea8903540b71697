// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lineText, tailText } from './text';

function page(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const main = parsed.querySelector('main');
  if (!main) throw new Error('no main');
  return main;
}

describe('text as a reader sees it', () => {
  it('has a line per block and break', () => {
    expect(tailText(page('<div>One<br>two</div><p>three <b>four</b></p>'), 100)).toBe(
      'One\ntwo\nthree four',
    );
  });

  it('leaves out scripts, styles and what is skipped', () => {
    const main = page('a<script>x</script><style>y</style><blockquote>old</blockquote><i>b</i>');
    expect(tailText(main, 100, (inner) => inner.localName === 'blockquote')).toBe('ab');
  });

  it('keeps the end when it is too long', () => {
    expect(tailText(page(`<p>${'a'.repeat(500)}</p><p>the end</p>`), 10)).toBe('aa\nthe end');
  });

  it('reads emoji drawn as pictures, and no other picture', () => {
    expect(
      lineText(page('Prices <img data-emoji="🎉" alt="party"> <img alt="Logo of Acme"> now')),
    ).toBe('Prices 🎉 now');
    expect(lineText(page('<img alt="👍"> yes'))).toBe('👍 yes');
  });

  it('is the same inside the wrappers of a translating browser', () => {
    expect(tailText(page('<p><font><font>안녕하세요</font></font></p>'), 100)).toBe('안녕하세요');
  });
});
