import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { sharedPath } from '../../../tests/support/shared';
import { sum } from '../../domain/exact-sum';
import { checkImport, runImport } from './jobs';
import { undoImport } from './undo';

const customers = sharedPath('data/northwind/customers.csv');
const orders = sharedPath('data/northwind/orders.csv');
const here = customers !== null && orders !== null;

const { context, order, contents, close } = testJobs();
afterEach(close);

describe.skipIf(!here)(`the Northwind files${here ? '' : ' (not on this machine)'}`, () => {
  const file = (path: string | null) => new Blob([readFileSync(path ?? '')]);

  it('give 91 customers, and 830 orders linked to them with the exact total', async () => {
    const job = await context();
    const first = await runImport(job, await order(job, file(customers), 'customers'));
    expect(first).toMatchObject({
      ok: true,
      value: {
        companies: { new: 91, changed: 0, same: 0 },
        contacts: { new: 91 },
        faulty: 0,
        stopped: null,
      },
    });
    const before = await contents(job);
    const second = await runImport(job, await order(job, file(orders), 'orders'));
    expect(second).toMatchObject({
      ok: true,
      value: { rows: 2155, orders: { new: 830 }, companies: { new: 0, changed: 0 }, faulty: 0 },
    });
    const book = await contents(job);
    expect(book.companies).toHaveLength(91);
    expect(sum(book.orders.map(({ amount }) => amount))).toBe('1265793.0395');
    const known = new Set(book.companies.map(({ id }) => id));
    expect(book.orders.every(({ customerId }) => known.has(customerId))).toBe(true);

    const again = await checkImport(job, await order(job, file(orders), 'orders'));
    expect(again).toMatchObject({ value: { orders: { new: 0, changed: 0, same: 830 } } });
    const importId = second.ok ? second.value.importId : '';
    const undone = await undoImport(job, { importId });
    expect(undone).toEqual({ ok: true, value: { left: [], leftCount: 0, stopped: null } });
    expect({ ...(await contents(job)), imports: before.imports }).toEqual(before);
  }, 120_000);
});
