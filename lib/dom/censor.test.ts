// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { censor } from './censor';

const word = fc.stringMatching(/^[A-Z][a-z]{4,12}q[0-9]{3}$/);

it('shows the shape and never a word of the page', async () => {
  await fc.assert(
    fc.property(word, word, word, (name, address, text) => {
      const main = document.createElement('main');
      const span = document.createElement('span');
      span.setAttribute('email', `${address}@x.example`);
      span.setAttribute('name', name);
      span.setAttribute('title', text);
      span.setAttribute('class', text);
      span.append(text);
      main.append(span);
      document.body.replaceChildren(main);
      const drawn = censor(200);
      for (const secret of [name, address, text, 'name=']) expect(drawn).not.toContain(secret);
      expect(drawn).toContain('<span email="·" title="·">·');
    }),
  );
});

it('stops at its limit', () => {
  document.body.replaceChildren(...Array.from({ length: 500 }, () => document.createElement('p')));
  expect(censor(50).split('\n')).toHaveLength(50);
});

it('needs nothing from outside itself, since its source alone is sent into the page', () => {
  document.body.replaceChildren(document.createElement('hr'));
  const alone = Reflect.construct(Function, [`return (${censor.toString()})(10)`]);
  expect(alone()).toBe('<body>\n  <hr>');
});
