import { expect, it } from 'vitest';
import { readText, withoutPreamble } from './table';

it('notes before a table are passed over without moving its lines', () => {
  const text = 'Notes:\n"some text, with commas"\n\nFirst Name,Last Name\nA,B\n';
  expect(withoutPreamble(text)).toBe('\n\n\nFirst Name,Last Name\nA,B\n');
  expect(withoutPreamble('Name\nA\n')).toBe('Name\nA\n');
});

it("Excel's note of the delimiter is passed over as well", () => {
  const table = readText('sep=;\r\nName;Email\r\nA;a@x.example\r\n', 'utf-8');
  expect(table).toMatchObject({
    ok: true,
    value: { columns: ['Name', 'Email'], rows: [{ line: 3, cells: ['A', 'a@x.example'] }] },
  });
});
