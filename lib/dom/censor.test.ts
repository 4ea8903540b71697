// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { censor } from './censor';

const word = fc.stringMatching(/^[A-Z][a-z]{4,12}q[0-9]{3}$/);

it('shows the shape and never a word of the page', async () => {
  await fc.assert(
    fc.property(word, word, word, (name, address, text) => {
      const parsed = new DOMParser().parseFromString('<main></main>', 'text/html');
      const span = parsed.createElement('span');
      span.setAttribute('email', `${address}@x.example`);
      span.setAttribute('name', name);
      span.setAttribute('title', text);
      span.setAttribute('class', text);
      span.append(text);
      parsed.querySelector('main')?.append(span);
      const drawn = censor(parsed.body);
      for (const secret of [name, address, text, 'name=']) expect(drawn).not.toContain(secret);
      expect(drawn).toContain('<span email="·" title="·">·');
    }),
  );
});

it('stops at its limit', () => {
  const parsed = new DOMParser().parseFromString('<p></p>'.repeat(500), 'text/html');
  expect(censor(parsed.body, 50).split('\n')).toHaveLength(50);
});
