import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allSources, isTest, rootFolder } from './source';

const sources = allSources();
const lines = (text: string) => text.split('\n').length - 1;
const product = sources.filter(({ path }) => !isTest(path));

describe('files', () => {
  it('are never longer than 400 lines', () => {
    const long = sources.filter(({ text }) => lines(text) > 400);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  it('have a median under 100 lines', () => {
    const counts = product.map(({ text }) => lines(text)).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(100);
  });

  it('keep entry points under 80 lines', () => {
    const long = product.filter(
      ({ path, text }) => path.startsWith('entrypoints/') && lines(text) >= 80,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('code', () => {
  const forbidden: [RegExp, string][] = [
    [/\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|document\.write\(/, 'an HTML string'],
    [/dangerouslySetInnerHTML/, 'an HTML string'],
    [/\beval\(|new Function\(/, 'code from text'],
    [/\bsetInterval\(/, 'polling'],
    [/\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon/, 'a network request'],
    [/catch\s*(\([^)]*\))?\s*\{\s*\}/, 'an empty catch'],
    [/\bas any\b|:\s*any\b|@ts-(ignore|expect-error|nocheck)/, 'an unchecked type'],
  ];
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
  const code = product
    .filter(({ path }) => !path.startsWith('scripts/'))
    .map(({ path, text }) => ({ path, text: withoutComments(text) }));

  it.each(forbidden)('has no %s (%s)', (pattern) => {
    expect(code.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('leaves nothing marked as undone', () => {
    const undone = sources.filter(({ text }) => /\b(TO|FIX)(DO|ME)\b/.test(text));
    expect(undone.map(({ path }) => path)).toEqual([]);
  });

  it('keeps rules and readers pure', () => {
    const pure = product.filter(({ path }) => /^lib\/(domain|capture|schema)\//.test(path));
    const impure = /Date\.now\(|new Date\(\)|Math\.random\(|\b(window|document|navigator)\./;
    expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('takes the extension API through lib/platform alone', () => {
    const door = /from '(wxt\/browser|@wxt-dev\/browser)'/;
    const wrong = product.filter(
      ({ path, text }) => !path.startsWith('lib/platform/') && door.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('skips and isolates no test', () => {
    const marked = sources.filter(
      ({ path, text }) => isTest(path) && /\b(it|test|describe)\.(only|todo)\(|\bxit\(/.test(text),
    );
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('never asks which browser it runs in', () => {
    const sniff = /navigator\.userAgent|import\.meta\.env\.(CHROME|FIREFOX|EDGE|BROWSER)/;
    expect(code.filter(({ text }) => sniff.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds no build output', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: rootFolder, encoding: 'utf8' });
    expect(tracked.split('\n').filter((f) => /^(\.output|node_modules|\.wxt)\//.test(f))).toEqual(
      [],
    );
  });
});
