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

  it('gives up the row whose quote never closes and reads on with the next line', () => {
    expect(readIn(['a,b\n1,2\n"3,4\n5,6\n7,"8\n8"\n']).rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['"3,4'], wrong: 'syntax' },
      { line: 4, cells: ['5', '6'] },
      { line: 5, cells: ['7', '8\n8'] },
    ]);
  });

  it.each([
    ['a quote inside quotes', 'Bob,"The "Rock" Smith"', 1],
    ['a quote that swallows the next row', 'Bob,"The "Rock Smith', 1],
    ['a text of several lines', 'Bob,"one\ntwo "three\nfour"', 3],
  ])('gives up only the row with %s', (_, broken, lines) => {
    const { rows } = readIn([`Name,Note\nAnn,x\n${broken}\nCarl,"y"\nDora,z\n`]);
    expect(rows.map(({ line, cells, wrong }) => [line, wrong ?? cells])).toEqual([
      [2, ['Ann', 'x']],
      [3, 'syntax'],
      [3 + lines, ['Carl', 'y']],
      [4 + lines, ['Dora', 'z']],
    ]);
  });

  it('says of a row with a comma too many that its cells may be moved', () => {
    expect(readIn(['No,Customer,Amount\n1,Acme,1,234.50\n2,Acme,5,,\n']).rows).toEqual([
      { line: 2, cells: ['1', 'Acme', '1', '234.50'], wrong: 'cells' },
      { line: 3, cells: ['2', 'Acme', '5', '', ''] },
    ]);
  });

  it('is refused where the header itself or nearly everything is broken', () => {
    const header = new CsvReader();
    header.push('a,"b\n1,2\n');
    expect(header.end()).toMatchObject({ ok: false, error: { where: 'row 1' } });
    const all = new CsvReader();
    all.push(`a,b\n${'x,"y" z\n'.repeat(2001)}`);
    expect(all.end()).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('loses no good row, whatever is broken between and wherever it is cut', () => {
    const line = fc.constantFrom('good', 'x,"y" z', 'x,"y', '"x,y', 'x,"a "b" c"');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(200), (kinds, cut) => {
        const lines = kinds.map((kind, at) => (kind === 'good' ? `good ${at},fine` : kind));
        const text = `h1,h2\n${lines.join('\n')}\nend,fine\n`;
        const { rows } = readIn([text.slice(0, cut), text.slice(cut)]);
        const good = rows.filter(({ wrong }) => wrong === undefined);
        expect(good.map(({ line: at, cells }) => [at, ...cells])).toEqual([
          ...lines.flatMap((text, at) =>
            text.startsWith('good') ? [[at + 2, `good ${at}`, 'fine']] : [],
          ),
          [lines.length + 2, 'end', 'fine'],
        ]);
      }),
    );
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
