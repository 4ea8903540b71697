// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../../../tests/support/shared';
import { parseMicroformats, type Thing, type ThingValue } from './parse';

const folder = sharedPath('fixtures', 'microformats');
const cases = [
  'microformats-v1/hcard',
  'microformats-v1/adr',
  'microformats-v2/h-card',
  'microformats-v2/h-adr',
  'microformats-mixed/h-card',
]
  .map((kind) => join(folder ?? '', kind))
  .flatMap((kind) => (folder === null ? [] : readdirSync(kind).map((name) => join(kind, name))))
  .filter((file) => file.endsWith('.json'));

function parse(html: string): unknown {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const base = parsed.querySelector('base') ?? parsed.createElement('base');
  if (!base.hasAttribute('href')) base.setAttribute('href', 'http://example.com');
  document.head.replaceChildren(base, ...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
  return { items: parseMicroformats(document.documentElement).map(shape) };
}

/** In the shape of the suite's own files. */
function shape(thing: Thing): object {
  const properties = [...thing.properties].map(([name, values]) => [name, values.map(value)]);
  const children = thing.children.map(shape);
  return {
    type: thing.types,
    properties: Object.fromEntries(properties),
    ...(children.length > 0 ? { children } : {}),
  };
}
const value = (one: ThingValue): unknown =>
  typeof one === 'object' && 'thing' in one ? { value: one.value, ...shape(one.thing) } : one;

describe('the official microformats cases', () => {
  it.skipIf(folder === null)(
    'are all there: 31 for h-card, h-adr, hcard and adr (skipped without the reference folder)',
    () => {
      expect(cases).toHaveLength(31);
    },
  );

  it.each(cases.map((file) => [file.split('/').slice(-3).join('/'), file]))('%s', (_name, file) => {
    const { items } = JSON.parse(readFileSync(file, 'utf8'));
    expect(parse(readFileSync(file.replace(/json$/, 'html'), 'utf8'))).toEqual({ items });
  });
});
