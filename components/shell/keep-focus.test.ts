// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus';

let stop = () => {};
const make = (tag: string, id: string, ...children: Element[]) => {
  const element = document.createElement(tag);
  element.id = id;
  element.append(...children);
  return element;
};
const at = (id: string) => {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${id}`);
  return element;
};
const focused = () => document.activeElement?.id ?? '';
const gone = async (id: string) => {
  at(id).remove();
  // Some documents leave the focus with what was taken out.
  if (document.activeElement?.isConnected === false) document.body.focus();
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body), 2000);
};

beforeEach(() => {
  HTMLElement.prototype.checkVisibility ??= () => true;
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const row = (n: number) =>
    make('li', `row${n}`, make('button', `open${n}`), make('button', `menu${n}`));
  const bar = make('div', 'bar', make('button', 'undo'));
  bar.dataset.passing = '';
  const history = make('section', 'history', make('ol', 'list', row(1), row(2), row(3)));
  history.tabIndex = -1;
  document.body.replaceChildren(
    make('main', 'main', history, make('div', 'place', bar), make('button', 'call')),
  );
  stop = keepFocus(document);
});
afterEach(() => stop());

describe('the focus of what is taken out', () => {
  it('goes to what moves up into its place', async () => {
    at('menu2').focus();
    await gone('row2');
    expect(focused()).toBe('open3');
  });
  it('goes to the one before where it was the last', async () => {
    at('open3').focus();
    await gone('row3');
    expect(focused()).toBe('menu2');
  });
  it('goes to the part around it where nothing else is left', async () => {
    at('open1').focus();
    await gone('list');
    expect(focused()).toBe('history');
  });
  it('goes back to where it was before it passed by the way back', async () => {
    at('open2').focus();
    at('undo').focus();
    await gone('bar');
    expect(focused()).toBe('open2');
  });
  it('is left alone while another document has it, and where somebody put it elsewhere', async () => {
    at('menu2').focus();
    at('row2').remove();
    at('call').focus();
    await new Promise((done) => setTimeout(done, 80));
    expect(focused()).toBe('call');
    vi.mocked(document.hasFocus).mockReturnValue(false);
    at('call').remove();
    await new Promise((done) => setTimeout(done, 80));
    expect(document.activeElement).not.toBe(at('open1'));
  });
});
