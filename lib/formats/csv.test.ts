import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvHeader, CsvReader, type CsvRow, columnIndex } from './csv';

function readIn(pieces: readonly string[]): { header: CsvHeader | null; rows: CsvRow[] } {
  const reader = new CsvReader();
  const rows: CsvRow[] = [];
  for (const result of [...pieces.map((piece) => reader.push(piece)), reader.end()]) {
    if (!result.ok) throw new Error(`${result.error.where}: ${result.error.message}`);
    rows.push(...result.value);
  }
  return { header: reader.header, rows };
}

describe('a delimited text', () => {
  it.each([',', ';', '\t', '|'])('separated by %j is read with its header', (delimiter) => {
    const text = ['a,b', '1,2', '3,4'].join('\n').replaceAll(',', delimiter);
    const { header, rows } = readIn([text]);
    expect(header).toEqual({ columns: ['a', 'b'], duplicates: [] });
    expect(rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  it('is parted by what parts its header, whatever stands in the cells', () => {
    const { header, rows } = readIn(['a,b,c\nx;y;z,1;2;3;4,5\n']);
    expect(header?.columns).toEqual(['a', 'b', 'c']);
    expect(rows[0]?.cells).toEqual(['x;y;z', '1;2;3;4', '5']);
    expect(readIn(['\n\n"a,x";b\n1,5;2\n']).rows[0]?.cells).toEqual(['1,5', '2']);
  });

  it('names columns that stand there twice, and the first counts', () => {
    const { header } = readIn(['OrderID, Name ,OrderID\n1,x,2\n']);
    if (header === null) throw new Error('no header');
    expect(header.duplicates).toEqual(['OrderID']);
    expect(columnIndex(header, 'OrderID')).toBe(0);
    expect(columnIndex(header, 'Name')).toBe(1);
    expect(columnIndex(header, 'name')).toBe(-1);
  });

  it('keeps the numbers of lines over quoted line ends and empty lines', () => {
    const { rows } = readIn(['\uFEFFa,b\r\n"one\r\ntwo",1\r\n\r\n"x ""y""",2\n3,4']);
    expect(rows).toEqual([
      { line: 2, cells: ['one\ntwo', '1'] },
      { line: 5, cells: ['x "y"', '2'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it('may be empty', () => {
    expect(readIn([])).toEqual({ header: null, rows: [] });
    expect(readIn(['\n\n'])).toEqual({ header: null, rows: [] });
  });

  it('is refused at the line whose quote never closes', () => {
    const reader = new CsvReader();
    reader.push('a,b\n1,2\n"3,4\n5,6\n');
    const end = reader.end();
    expect(end).toMatchObject({ ok: false, error: { code: 'bad-input', where: 'row 3' } });
  });

  it('reads the same however it is cut into pieces', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', ' '),
      maxLength: 6,
    });
    const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
    const cuts = fc.array(fc.nat(), { minLength: 3, maxLength: 20 });
    // Beyond the sample that the delimiter is found by, so that pieces are really read one by one.
    const ballast = Array.from({ length: 9000 }, (_, i) => `${i},"v",w`).join('\n');
    fc.assert(
      fc.property(tables, cuts, (table, places) => {
        const tail = Papa.unparse(table, { newline: '\r\n', quotes: true });
        const within = places.map((place) => place % (tail.length + 1)).sort((a, b) => a - b);
        const points = [0, ...within, tail.length];
        const pieces = points.slice(1).map((end, index) => tail.slice(points[index], end));
        const { rows } = readIn([`h1,h2,h3\n${ballast}\n`, ...pieces]);
        const written = table.map((cells) => cells.map((c) => c.replace(/\r\n?/g, '\n')));
        expect(rows.slice(9000).map((row) => row.cells)).toEqual(written);
        const last = rows.at(-1);
        const lines = written.reduce(
          (n, cells) => n + 1 + cells.join('').split('\n').length - 1,
          9001,
        );
        const inLast = written.at(-1)?.join('').split('\n').length ?? 1;
        expect(last?.line).toBe(lines - inLast + 1);
      }),
      { numRuns: 30 },
    );
  });
});
