import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('components/styles/tokens.css', 'utf8');
const pairs = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

type Theme = 'light' | 'dark';
const themes: Theme[] = ['light', 'dark'];
const surfaces = ['canvas', 'surface', 'sunken', 'raised', 'hover', 'selected'];
/** Rows of the hosts we draw on: read, unread, hovered, selected, in both themes. */
const hostRows = {
  light: ['#ffffff', '#f2f6fc', '#eaf1fb', '#c2dbff', '#fff4cd'],
  dark: ['#111111', '#1f2023', '#25375b', '#292a2d', '#3c4043'],
};

function token(name: string, theme: Theme): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`no token --${name}`);
  return pair[theme];
}

/** Relative luminance of `#rrggbb` (WCAG 2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Every foreground on every background it may stand on, with what it falls short of. */
function tooWeak(names: string[], grounds: (theme: Theme) => string[], least: number): string[] {
  return themes.flatMap((theme) =>
    names.flatMap((name) =>
      grounds(theme)
        .map((ground) => ({ ground, ratio: contrast(token(name, theme), ground) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ground, ratio }) => `${theme} ${name} on ${ground}: ${ratio.toFixed(2)}`),
    ),
  );
}

const onSurfaces = (theme: Theme) => surfaces.map((name) => token(name, theme));
const on = (name: string) => (theme: Theme) => [token(name, theme)];
const onHosts = (theme: Theme) => hostRows[theme];

const text = ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'warn', 'bad'];
const letters = ['aaa', 'aa', 'a', 'b', 'c'].map((name) => `grade-${name}`);
const marks = ['tier-vip', 'tier-major', 'tier-ordinary', 'tier-small'];
marks.push('mark-complaint', 'mark-limit');

describe('contrast', () => {
  it('of text is at least 4.5:1 on every surface', () => {
    expect(tooWeak([...text, ...letters, 'grade-nr'], onSurfaces, 4.5)).toEqual([]);
    expect(tooWeak(['on-accent'], on('accent'), 4.5)).toEqual([]);
    expect(tooWeak(['on-accent'], on('accent-hover'), 4.5)).toEqual([]);
    for (const name of ['good', 'warn', 'bad', 'accent']) {
      expect(tooWeak([name, 'ink', 'ink-2'], on(`${name}-soft`), 4.5)).toEqual([]);
    }
    for (const name of letters) expect(tooWeak([name], on(`${name}-bg`), 4.5)).toEqual([]);
  });

  it('of letters without a plate is at least 4.5:1 on the rows of the hosts', () => {
    expect(tooWeak(letters, onHosts, 4.5)).toEqual([]);
  });

  it('of marks and of the edges of controls is at least 3:1', () => {
    const drawn = [...marks, 'line-control', 'focus', 'bar'];
    expect(tooWeak(drawn, onSurfaces, 3)).toEqual([]);
    expect(tooWeak([...marks, 'grade-nr', 'ink-3'], onHosts, 3)).toEqual([]);
    for (const name of ['vip', 'major', 'ordinary', 'small'])
      expect(tooWeak([`tier-${name}`, 'ink'], on(`tier-${name}-soft`), 3)).toEqual([]);
  });

  it('is reckoned rightly', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the sheet', () => {
  it('gives every colour for both themes, and every theme name stands for a token', () => {
    const shown = [...sheet.matchAll(/--color-[\w-]+: var\(--([\w-]+)\)/g)].map((m) => m[1]);
    expect(shown.length).toBeGreaterThan(50);
    for (const name of shown) expect(sheet).toMatch(new RegExp(`--${name}: light-dark\\(`));
  });
});
