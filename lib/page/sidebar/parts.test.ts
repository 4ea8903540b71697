// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { widthHandle } from './parts';

it('says how wide the sidebar is and how wide it may be, however it was changed', () => {
  let width = 360;
  const done = vi.fn();
  const move = (next: number) => {
    width = next;
  };
  const handle = widthHandle(document, 'Width', { get: () => width, move, done });
  const said = (name: string) => Number(handle.getAttribute(`aria-value${name}`));
  expect([said('min'), said('now'), said('max')]).toEqual([320, 360, 480]);
  handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
  expect([width, said('now'), done.mock.calls.length]).toEqual([376, 376, 1]);
  for (let press = 0; press < 20; press += 1)
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect([width, said('now')]).toEqual([320, 320]);
  move(480);
  handle.dispatchEvent(new FocusEvent('focus'));
  expect(said('now')).toBe(480);
});
