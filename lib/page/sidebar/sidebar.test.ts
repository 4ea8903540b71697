// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createSidebar } from './sidebar';

/** A sidebar that is on its way into the page, and what stands in its closed root. */
function loading() {
  const roots = vi.spyOn(Element.prototype, 'attachShadow');
  const words = { sidebar: 'Dangol', open: 'Open', resize: 'Width' };
  const options = { width: 360, collapsed: false, css: '', roomCss: () => '', words };
  const sidebar = createSidebar(document, options, new AbortController().signal);
  sidebar.load();
  return { sidebar, root: roots.mock.results[0]?.value };
}

it('says how wide the sidebar is and how wide it may be, however it was changed', () => {
  const { sidebar, root } = loading();
  const handle = root.querySelector('[role=separator]');
  const said = (name: string) => Number(handle.getAttribute(`aria-value${name}`));
  expect([said('min'), said('now'), said('max')]).toEqual([320, 360, 480]);
  handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
  expect(said('now')).toBe(376);
  for (let press = 0; press < 20; press += 1)
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(said('now')).toBe(320);
  sidebar.resize({ width: 480, collapsed: false });
  expect(said('now')).toBe(480);
});

it('is sent nowhere else while it is loading, however the window changes, and is right once it has loaded', () => {
  const narrow = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(window, 'matchMedia').mockReturnValue(narrow as unknown as MediaQueryList);
  const { sidebar, root } = loading();
  const part = () => new URL(root.querySelector('iframe').src).hash;
  narrow.matches = true;
  narrow.dispatchEvent(new Event('change'));
  expect(part()).toBe('#docked');
  sidebar.ready();
  expect(part()).toBe('#overlay');
  narrow.matches = false;
  narrow.dispatchEvent(new Event('change'));
  expect(part()).toBe('#docked');
});
