import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours } from './colours';
import { sheet } from './sheet';
import { opaqueColour, suitsDark } from './style';

const tokens = readFileSync('components/styles/tokens.css', 'utf8');

describe("the badge's own colours", () => {
  it('are those of the token sheet', () => {
    for (const [name, [light, dark]] of Object.entries(colours))
      expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
  });
});

describe('the sheet', () => {
  it('makes every rule of the host important, else a page could change it', () => {
    const host = /:host\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
    const rules = host.split(';').filter(Boolean);
    expect(rules.length).toBeGreaterThan(8);
    for (const rule of rules) expect(rule).toMatch(/!important$/);
  });
});

describe('suitsDark', () => {
  it.each([
    [[255, 255, 255], false],
    [[242, 246, 252], false],
    [[194, 219, 255], false],
    [[0, 0, 0], true],
    [[31, 32, 35], true],
    [[37, 55, 91], true],
  ] as const)('%j is dark: %s', (rgb, dark) => expect(suitsDark(rgb)).toBe(dark));
});

describe('opaqueColour', () => {
  it.each([
    ['rgb(242, 246, 252)', [242, 246, 252]],
    ['rgba(32, 33, 36, 0.9)', [32, 33, 36]],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.1)', null],
    ['transparent', null],
    ['', null],
  ])('%s', (computed, rgb) => expect(opaqueColour(computed)).toEqual(rgb));
});
