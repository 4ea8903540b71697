// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { watchPointer } from './pointer';

it('hears keys only while a badge has the focus: typing costs nothing', () => {
  const heard = new Map<string, number>();
  const count = (type: string, more: number) => heard.set(type, (heard.get(type) ?? 0) + more);
  const { addEventListener: add, removeEventListener: remove } = document;
  document.addEventListener = (...args: Parameters<typeof add>) => {
    count(args[0], 1);
    add.apply(document, args);
  };
  document.removeEventListener = (...args: Parameters<typeof remove>) => {
    count(args[0], -1);
    remove.apply(document, args);
  };
  const [element, field] = [document.createElement('dangol-badge'), document.createElement('p')];
  document.body.append(element, field);
  const nothing = () => {};
  const pointer = watchPointer(new AbortController().signal);
  const acts = { clicked: nothing, entered: nothing, left: nothing, paint: nothing, near: nothing };
  pointer.bind(document.body, { element, ...acts, takes: () => true });
  const press = (at: Element) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    at.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const focus = (at: Element) => at.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

  expect(heard.get('keydown') ?? 0).toBe(0);
  focus(element);
  expect(heard.get('keydown')).toBe(1);
  expect([press(element), press(field)]).toEqual([true, false]);
  focus(field);
  expect([heard.get('keydown'), heard.get('keyup')]).toEqual([0, 0]);
});
