import { describe, expect, it } from 'vitest';
import { isObject, type Json, readLooseJson } from './looseJson';

/** Plain JSON again, for comparing. */
const plain = (value: Json): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : isObject(value)
      ? Object.fromEntries(value.pairs.map(([name, inner]) => [name, plain(inner)]))
      : value;
const read = (text: string) => readLooseJson(text).map(plain);

describe('JSON as pages have it', () => {
  it('is read like JSON where it is JSON', () => {
    const all = { a: [1, -2.5, true, false, null, 'x "y" \\ \n é'], b: { c: {} }, d: [] };
    expect(read(JSON.stringify(all))).toEqual([all]);
    expect(read(JSON.stringify([all, all], null, 2))).toEqual([[all, all]]);
  });

  it.each([
    ['trailing commas', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    [
      'comments',
      '/* x */{"a":1, // y "b":2\n"c":"http://z/*no*/"}',
      [{ a: 1, c: 'http://z/*no*/' }],
    ],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['HTML comment marks', '<!-- {"a":1} -->', [{ a: 1 }]],
    ['line ends in strings', '{"a":"one\ntwo"}', [{ a: 'one\ntwo' }]],
    ['control characters', '{"a":"one\u0001two"}', [{ a: 'one\u0001two' }]],
    ['single quotes and bare names', "{a:'it\\'s', 'b':2}", [{ a: "it's", b: 2 }]],
    ['several values', '{"a":1}{"b":2};\n[{"c":3}]', [{ a: 1 }, { b: 2 }, [{ c: 3 }]]],
    ['missing commas', '{"a":"x"\n"b":"y"}', [{ a: 'x', b: 'y' }]],
    ['quotes not escaped', '{"a":"the "best" firm","b":1}', [{ a: 'the "best" firm', b: 1 }]],
    ['an end cut off', '{"a":{"b":["x","y', [{ a: { b: ['x', 'y'] } }]],
    [
      'numbers that are phones',
      '{"a":0401234567,"b":49401234567}',
      [{ a: '0401234567', b: '49401234567' }],
    ],
    ['escapes that are none', '{"a":"\\u00zz\\q"}', [{ a: 'u00zzq' }]],
    ['nothing at all', 'undefined', []],
  ])('with %s', (_what, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
