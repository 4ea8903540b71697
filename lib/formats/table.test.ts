import { expect, it } from 'vitest';
import { withoutPreamble } from './table';

it('notes before a table are passed over without moving its lines', () => {
  const text = 'Notes:\n"some text, with commas"\n\nFirst Name,Last Name\nA,B\n';
  expect(withoutPreamble(text)).toBe('\n\n\nFirst Name,Last Name\nA,B\n');
  expect(withoutPreamble('Name\nA\n')).toBe('Name\nA\n');
});
