import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { JobContext } from '../control';
import { runImport } from './jobs';

const { context, order, contents, close } = testJobs();
afterEach(close);

const csv = (...lines: string[]) => new Blob([`${lines.join('\n')}\n`]);
async function taken(job: JobContext, file: Blob) {
  const done = await runImport(job, await order(job, file));
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

describe('a file with broken rows', () => {
  it('refuses a row whose cells may be moved, in every kind of list', async () => {
    const job = await context();
    const orders = csv(
      'Order no,Order date,Customer,Total',
      '1,2026-01-02,A,1,234.50',
      '2,2026-01-02,A,5',
    );
    const done = await taken(job, orders);
    const cells = { line: 2, field: null, reason: 'cells', text: '1, 2026-01-02, A, 1, 234.50' };
    expect(done.faults).toEqual([cells]);
    expect((await contents(job)).orders.map(({ amount }) => amount)).toEqual(['5']);
    const payments = csv('Order no,Paid on,Amount', '2,2026-01-20,1,000', '2,2026-01-21,2');
    expect((await taken(job, payments)).faults).toMatchObject([{ line: 2, reason: 'cells' }]);
    expect((await contents(job)).orders[0]?.payments.map(({ amount }) => amount)).toEqual(['2']);
    const customers = csv('Customer ID,Company', 'K1,B, Inc.', 'K2,C');
    expect((await taken(job, customers)).faults).toMatchObject([{ line: 2, reason: 'cells' }]);
  });

  it('leaves out a row with a broken quote and takes the others', async () => {
    const job = await context();
    const done = await taken(
      job,
      csv('Name,Email', 'Jane,j@a.example', 'Bob,"The "Rock" Smith"', 'Ann,ann@a.example'),
    );
    expect(done).toMatchObject({ rows: 3, faulty: 1, contacts: { new: 2 } });
    expect(done.faults).toMatchObject([
      { line: 3, reason: 'syntax', text: 'Bob,"The "Rock" Smith"' },
    ]);
  });
});
