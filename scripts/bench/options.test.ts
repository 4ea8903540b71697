import { expect, it } from 'vitest';
import { measures } from './measures';
import { optionsOf } from './options';

const chosen = (args: string[]) => {
  const options = optionsOf(args, measures);
  return options.ok ? options.chosen.map(({ name }) => name) : options.why;
};

it('measures everything unless told otherwise', () => {
  expect(chosen([])).toEqual(measures.map(({ name }) => name));
  expect(new Set(chosen([])).size).toBe(measures.length);
});

it('measures what is named, in the order of the report', () => {
  expect(chosen(['--only', 'badges,size'])).toEqual(['size', 'badges']);
  expect(optionsOf(['--only', 'size', '--json'], measures)).toMatchObject({ json: true });
});

it('names what it does not know, and what it does', () => {
  expect(chosen(['--only', 'size,speed'])).toContain('No measure is named speed. Usage: ');
  expect(chosen(['--fast'])).toContain('--fast');
});
