import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { TwoPeople } from '../../schema/records/import';
import { Cancelled, type JobContext } from '../control';
import { scanBook } from '../duplicates/scan';
import { checkImport, runImport } from './jobs';
import { undoImport } from './undo';

const { context, order, contents, close } = testJobs();
afterEach(close);

const csv = (...lines: string[]) => new Blob([`${lines.join('\n')}\n`]);

async function tried(job: JobContext, file: Blob) {
  const done = await checkImport(job, await order(job, file));
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
async function taken(job: JobContext, file: Blob, apart: TwoPeople[] = []) {
  const done = await runImport(job, { ...(await order(job, file)), apart });
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
async function suggested(job: JobContext) {
  const scanned = await scanBook(job);
  if (!scanned.ok) throw new Error(scanned.error.message);
  return scanned.value.suggestions;
}

const known = csv('Name,Email,Company', 'Jane Doe,jane@acme.example,Acme');
const file = csv(
  'Name,Email,Company,Phone',
  'Dr. Jane Doe,jane@home.example,Acme,',
  'Ana Silva,ana@porto.example,Porto,+351221234567',
  'Ana Silva,ana@porto.example,Porto,',
  'A. Silva,silva@else.example,Elsewhere,+351 22 123 4567',
  'Max Moritz,max@acme.example,Acme,',
);

describe('a dry run', () => {
  it('tells of rows that mean one person, and of new people who may be one, with rows and score', async () => {
    const job = await context();
    await taken(job, known);
    const jane = (await contents(job)).contacts[0]?.id;
    const report = await tried(job, file);
    expect(report).toMatchObject({ contacts: { new: 4 }, joined: 1, alikeCount: 2 });
    expect(report.twins).toEqual([{ line: 4, first: 3, name: 'Ana Silva' }]);
    expect(report.alike).toEqual([
      {
        line: 2,
        name: 'Jane Doe',
        known: 'Jane Doe',
        knownId: jane,
        knownLine: null,
        company: 'Acme',
        score: expect.closeTo(0.86, 1),
        reasons: ['name-company'],
      },
      {
        line: 5,
        name: 'A. Silva',
        known: 'Ana Silva',
        knownId: null,
        knownLine: 3,
        company: 'Porto',
        score: expect.closeTo(0.76, 2),
        reasons: ['phone'],
      },
    ]);
  });

  it('suggests what the scan suggests of the book afterwards', async () => {
    const job = await context();
    await taken(job, known);
    const { alike } = await tried(job, file);
    await taken(job, file);
    const pairs = (await suggested(job)).filter(({ kind }) => kind === 'contact');
    expect(pairs.map(({ score }) => score).sort()).toEqual(alike.map(({ score }) => score).sort());
  });

  it('does so in a book where nobody is yet', async () => {
    const job = await context();
    const { alike } = await tried(job, file);
    expect(alike).toMatchObject([{ line: 5, name: 'A. Silva', knownLine: 3, reasons: ['phone'] }]);
    await taken(job, file);
    const pairs = (await suggested(job)).filter(({ kind }) => kind === 'contact');
    expect(pairs.map(({ score }) => score)).toEqual(alike.map(({ score }) => score));
  });

  it('has what was told apart kept for good, and taken back with the import', async () => {
    const job = await context();
    await taken(job, known);
    const { alike } = await tried(job, file);
    const apart = alike.map(({ line, knownId, knownLine }) => ({ line, knownId, knownLine }));
    const { importId } = await taken(job, file, apart);
    expect((await contents(job)).distinctions).toHaveLength(2);
    expect((await suggested(job)).filter(({ kind }) => kind === 'contact')).toEqual([]);
    expect(await undoImport(job, { importId })).toMatchObject({ value: { leftCount: 0 } });
    const after = await contents(job);
    expect(after.contacts.map(({ name }) => name)).toEqual(['Jane Doe']);
    expect(after.distinctions).toEqual([]);
  });

  it('keeps it through a stop, whatever is said when the import is gone on with', async () => {
    const people = Array.from({ length: 300 }, (_, n) => `Nobody ${n},n${n}@else.example,Else,`);
    const long = csv(
      'Name,Email,Company,Phone',
      'Ana Silva,ana@porto.example,Porto,+351221234567',
      ...people,
      'A. Silva,silva@else.example,Elsewhere,+351 22 123 4567',
    );
    let looks = 0;
    const job = await context({
      pause: async () => {
        looks += 1;
        if (looks === 2) throw new Cancelled();
      },
    });
    const wanted = await order(job, long);
    const apart = [{ line: 303, knownId: null, knownLine: 2 }];
    const stopped = await runImport(job, { ...wanted, apart });
    if (!stopped.ok) throw new Error(stopped.error.message);
    expect(stopped.value).toMatchObject({ stopped: { code: 'cancelled' }, contacts: { new: 200 } });
    expect((await contents(job)).distinctions).toEqual([]);
    const resumeId = stopped.value.importId;
    expect(await runImport(job, { ...wanted, resumeId })).toMatchObject({
      value: { stopped: null, contacts: { new: 302 } },
    });
    const { contacts, distinctions } = await contents(job);
    const ids = ['Ana Silva', 'A. Silva'].map(
      (name) => contacts.find((one) => one.name === name)?.id,
    );
    expect(distinctions.map(({ pair }) => [...pair].sort())).toEqual([ids.sort()]);
  });

  it('keeps nothing for rows that came to the same person or were never there', async () => {
    const job = await context();
    await taken(job, file, [
      { line: 3, knownId: null, knownLine: 4 },
      { line: 99, knownId: null, knownLine: 2 },
    ]);
    expect((await contents(job)).distinctions).toEqual([]);
  });

  it('tells of companies that stand there twice', async () => {
    const job = await context();
    const firms = csv('Company,Customer number,City', 'Acme GmbH,K1,Kiel', 'ACME,K1,', 'Beta,K2,');
    const done = await checkImport(job, await order(job, firms, 'customers'));
    expect(done).toMatchObject({
      value: { joined: 1, twins: [{ line: 3, first: 2, name: 'ACME' }] },
    });
  });
});
