// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createSidebar } from './sidebar';

it('says how wide the sidebar is and how wide it may be, however it was changed', () => {
  const roots = vi.spyOn(Element.prototype, 'attachShadow');
  const words = { sidebar: 'Dangol', open: 'Open', resize: 'Width' };
  const options = { width: 360, collapsed: false, css: '', roomCss: () => '', words };
  const sidebar = createSidebar(document, options, new AbortController().signal);
  sidebar.load();
  const handle = roots.mock.results[0]?.value.querySelector('[role=separator]');
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
