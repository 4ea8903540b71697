// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { grounds } from './ground';

const parsed = new DOMParser().parseFromString(
  `<table style="background-color: rgb(32, 33, 36)"><tbody><tr><td>1</td></tr>
   <tr style="background-color: rgb(194, 219, 255)"><td>2</td></tr><tr><td>3</td></tr></tbody></table>`,
  'text/html',
);
document.body.append(...parsed.body.children);
const [first, selected, last] = document.querySelectorAll('tr');

it("gives each row its own colour, a chosen row's to no other", () => {
  if (!first || !selected || !last) throw new Error('no rows');
  const groundOf = grounds();
  expect([selected, first, last].map(groundOf)).toEqual([
    { colour: [194, 219, 255], theme: 'light' },
    { colour: [32, 33, 36], theme: 'dark' },
    { colour: [32, 33, 36], theme: 'dark' },
  ]);
});

it('asks each element once', () => {
  if (!first || !last) throw new Error('no rows');
  const asked = vi.spyOn(window, 'getComputedStyle');
  const groundOf = grounds();
  groundOf(first);
  const once = asked.mock.calls.length;
  groundOf(last);
  groundOf(first);
  expect(asked.mock.calls.length).toBe(once + 1);
});
