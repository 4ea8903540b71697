import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { indicatorKeys } from '../../lib/schema/credit';
import { best } from '../../tests/support/answers';
import { saidBy } from '../../tests/support/said';
import { sharedPath } from '../../tests/support/shared';
import { dangol as command } from './command';

const launcher = fileURLToPath(new URL('../dangol.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dangol-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the real command as a child process. */
function child(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same within this process. */
const dangol = (...args: string[]) => saidBy(() => command(args));

async function refused(args: string[], ...words: string[]) {
  const { status, stdout, stderr } = await dangol(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  for (const word of words) expect(stderr).toContain(word);
}

const map = 'customer=Customer,date=Date,amount=Amount,order=Order';
const header = 'Order,Customer,Date,Amount';

describe('dangol', { timeout: 60_000 }, () => {
  it('is a command that writes results alone to its output and tells by its exit code', () => {
    const path = file('child.csv', `${header}\n1,A,2024-01-01,5\n`);
    const args = ['analyse', path, '--map', map, '--json'];
    const done = child(...args);
    expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(done.stdout)).toMatchObject({ customers: 1, orders: 1, total: 5 });
    const wrong = child('rate', join(folder, 'absent.json'));
    expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('no such file');
    expect(child()).toMatchObject({ status: 2, stdout: '' });
  });

  it('refuses what it does not know', async () => {
    await refused(['guess'], 'unknown command "guess"', 'Usage');
    await refused([], 'no command given');
  });

  it.each(['inspect', 'analyse', 'convert', 'rate'])('tells how %s is called', async (name) => {
    for (const args of [['--help'], ['-h'], ['some.file', '--json', '--help']]) {
      const { status, stdout, stderr } = await dangol(name, ...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^Usage: npm run dangol -- ${name} <`));
      expect(stdout.match(/<saved page>|<orders\.csv>|--to vcard|<credit\.json>/g)).toHaveLength(1);
    }
    const { stdout } = await dangol('--help');
    expect(stdout).toContain(`\n  ${name} <`);
  });

  it('takes what stands behind -- as a file', async () => {
    await refused(['rate', '--', '--help'], '--help: no such file');
  });
});

describe('dangol analyse', { timeout: 60_000 }, () => {
  it('sums the rows of an order, keeps decimals exact and lists what it skips', async () => {
    const text = [
      header,
      '1,A,2024-01-31,0.1',
      '1,A,2024-01-31,0.2',
      '"2","B\nB",2024-02-01T10:00:00Z,"1,000.005"',
      '',
      '3,,2024-01-01,5',
      '3,A,,5',
      '3,A,2024-01-01,',
      '4,C,2023-12-31,7',
    ];
    const path = file('orders.csv', text.join('\r\n'));
    const period = ['--period', '2024-01-31..2024-02-01'];
    const { status, stdout } = await dangol('analyse', path, '--map', map, ...period, '--json');
    expect(status).toBe(0);
    expect(stdout).toContain('"total":1000.305,');
    expect(JSON.parse(stdout)).toEqual({
      customers: 3,
      orders: 2,
      total: 1000.305,
      pyramid: [
        { tier: 'VIP', customers: 1, amount: 1000.005, share: expect.closeTo(0.9997, 4) },
        { tier: 'Major', customers: 0, amount: 0, share: 0 },
        { tier: 'Ordinary', customers: 0, amount: 0, share: 0 },
        { tier: 'Small', customers: 2, amount: 0.3, share: expect.closeTo(0.0003, 4) },
      ],
      pareto: {
        top20Share: expect.closeTo(0.9997, 4),
        customersFor80: 1,
        shareFor80: 1 / 3,
        gini: expect.any(Number),
      },
      skipped: [
        { row: 7, reason: 'no customer' },
        { row: 8, reason: 'no date' },
        { row: 9, reason: 'no amount' },
      ],
    });
  });

  it('gives the worked 80/20 figures', async () => {
    const amounts = [50, 20, 10, 5, 5, 4, 3, 1, 1, 1];
    const rows = amounts.map((amount, i) => `${i},c${i},2024-01-01,${amount}`);
    const path = file('worked.csv', [header, ...rows].join('\n'));
    const { stdout } = await dangol('analyse', path, '--map', map, '--json');
    expect(JSON.parse(stdout).pareto).toEqual({
      top20Share: 0.7,
      customersFor80: 3,
      shareFor80: 0.3,
      gini: 0.626,
    });
  });

  it('has every key for a file without orders', async () => {
    const { stdout } = await dangol('analyse', file('none.csv', header), '--map', map, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      customers: 0,
      total: 0,
      pareto: { top20Share: null, customersFor80: null, shareFor80: null, gini: null },
      skipped: [],
    });
  });

  it('prints a table without --json', async () => {
    const path = file('table.csv', `${header}\n1,A,2024-01-01,1234.5\n`);
    const { status, stdout } = await dangol('analyse', path, '--map', map);
    expect(status).toBe(0);
    expect(stdout).toContain('1 orders, 1 customers, total 1,234.50');
  });

  it('names file, row and column of what it cannot read', async () => {
    const amount = file('amount.csv', `${header}\n1,A,2024-01-01,5\n2,"A\nA",2024-01-01,six\n`);
    await refused(
      ['analyse', amount, '--map', map, '--json'],
      amount,
      'row 3',
      '"Amount"',
      '"six"',
    );
    const date = file('date.csv', `${header}\n1,A,2024-02-30,5\n`);
    await refused(
      ['analyse', date, '--map', map, '--json'],
      date,
      'row 2',
      '"Date"',
      '"2024-02-30"',
    );
    const quote = file('quote.csv', `${header}\n1,A,2024-01-01,5\n2,"A,2024-01-01,5\n`);
    await refused(['analyse', quote, '--map', map, '--json'], quote, 'row 3');
    const discount = file('discount.csv', 'C,D,P,Q,R\nA,2024-01-01,1,2,15\n');
    const lines = 'customer=C,date=D,price=P,quantity=Q,discount=R';
    await refused(['analyse', discount, '--map', lines], discount, 'row 2', '"R"', 'fraction');
  });

  it('refuses a wrong file, column, key or period', async () => {
    const path = file('fine.csv', `${header}\n1,A,2024-01-01,5\n`);
    const absent = join(folder, 'absent.csv');
    await refused(['analyse', absent, '--map', map], absent, 'no such file');
    await refused(['analyse', file('empty.csv', ''), '--map', map], 'empty');
    await refused(['analyse', path, '--map', `${map}s`, '--json'], path, 'row 1', '"Orders"');
    await refused(['analyse', path, '--map', `${map},colour=Order`], 'unknown key "colour"');
    await refused(['analyse', path, '--map', 'date=Date,amount=Amount'], '"customer"');
    await refused(
      ['analyse', path, '--map', 'customer=Customer,date=Date,price=Amount'],
      '"quantity"',
    );
    await refused(
      ['analyse', path, '--map', map, '--period', '2024-02-01..2024-01-01'],
      '--period',
    );
    await refused(['analyse', path, '--map', map, '--colour'], '--colour');
    await refused(['analyse', path], '--map');
  });

  const northwind = sharedPath('data', 'northwind', 'orders.csv');
  it.skipIf(northwind === null)(
    'gives the published Northwind figures (needs its file)',
    async () => {
      const columns =
        'customer=CustomerID,date=OrderDate,price=UnitPrice,quantity=Quantity,discount=Discount,order=OrderID';
      const { stdout, stderr } = await dangol(
        'analyse',
        northwind ?? '',
        '--map',
        columns,
        '--json',
      );
      expect(stderr).toContain('"OrderID" stands in the header more than once');
      expect(JSON.parse(stdout)).toMatchObject({
        customers: 89,
        orders: 830,
        total: 1265793.0395,
        pyramid: [
          { customers: 1, amount: 110277.305 },
          { customers: 4 },
          { customers: 13 },
          { customers: 71 },
        ],
        skipped: [],
      });
    },
  );
});

describe('dangol rate', { timeout: 60_000 }, () => {
  const input = (answers: unknown, quarter: unknown = '2026Q3') =>
    file('credit.json', JSON.stringify({ quarter, answers }));

  it('gives the rating with every key', async () => {
    const { status, stdout } = await dangol('rate', input({ ...best, badDebtRate: 2 }), '--json');
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual([
      'score',
      'grade',
      'provisional',
      'answered',
      'points',
      'ceilings',
      'cheapest',
    ]);
    expect(result).toMatchObject({
      score: 97,
      grade: 'B',
      provisional: false,
      answered: 20,
      points: { badDebtRate: 3, fulfilmentRate: 20 },
      ceilings: ['badDebt'],
      cheapest: [{ key: 'badDebtRate', from: 50, to: 100, gain: 3 }],
    });
  });

  it('has no grade for too few answers, null among them', async () => {
    const { stdout } = await dangol(
      'rate',
      input({ fulfilmentRate: 100, onTimeRate: null }),
      '--json',
    );
    expect(JSON.parse(stdout)).toEqual({
      score: null,
      grade: null,
      provisional: true,
      answered: 1,
      points: {
        ...Object.fromEntries(indicatorKeys.map((key) => [key, null])),
        fulfilmentRate: 20,
      },
      ceilings: [],
      cheapest: [],
    });
  });

  it('names the points of all 20 indicators, in the order of the table', async () => {
    const { stdout } = await dangol(
      'rate',
      input({ onTimeRate: 100, fulfilmentRate: 50 }),
      '--json',
    );
    const { points } = JSON.parse(stdout);
    expect(Object.keys(points)).toEqual([...indicatorKeys]);
    expect([points.onTimeRate, points.fulfilmentRate, points.netMargin]).toEqual([16, 0, null]);
  });

  it('prints a table without --json', async () => {
    expect((await dangol('rate', input(best))).stdout).toContain('2026Q3: AAA, score 100.0');
  });

  it('names file and key of what it cannot read', async () => {
    const path = join(folder, 'credit.json');
    await refused(['rate', input({ charm: 3 }), '--json'], path, '"answers.charm"');
    await refused(['rate', input({ onTimeRate: 'lots' }), '--json'], path, '"answers.onTimeRate"');
    await refused(['rate', input({ onTimeRate: 'good' }), '--json'], path, '"answers.onTimeRate"');
    await refused(
      ['rate', input({ litigationRecord: 4 }), '--json'],
      path,
      '"answers.litigationRecord"',
    );
    await refused(['rate', input({}, '2026Q5'), '--json'], path, '"quarter"');
    await refused(['rate', file('more.json', '{"quarter":"2026Q3","answers":{},"x":1}')], '"x"');
    await refused(
      ['rate', file('proto.json', '{"quarter":"2026Q3","answers":{"__proto__":1}}')],
      '"__proto__"',
    );
    await refused(['rate', file('text.json', '{"quarter":'), '--json'], 'text.json', 'not JSON');
    await refused(['rate', file('list.json', '[]'), '--json'], 'list.json');
    await refused(['rate', join(folder, 'absent.json')], 'absent.json', 'no such file');
    await refused(['rate'], 'name the file');
  });
});
