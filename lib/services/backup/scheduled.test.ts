import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, id, type TestClock, testBook, testClock } from '../../../tests/support/book';
import { removeDownload, saveDownload } from '../../platform/downloads';
import type { Book } from '../book';
import { execute } from '../commands';
import { readNotes } from './notes';
import { noteBackup, scheduledBackup } from './scheduled';
import { backupState } from './state';

vi.mock('../../platform/downloads', async (original) => ({
  ...(await original<typeof import('../../platform/downloads')>()),
  downloadsGranted: async () => true,
  saveDownload: vi.fn(async () => 0),
  removeDownload: vi.fn(async () => true),
}));

let book: Book;
let clock: TestClock;
let saved: string[];

const add = (name: string) =>
  execute(book, 'contact.add', {
    commandId: id(),
    contactId: id(),
    draft: draftOf(name, [`${name.toLowerCase()}@mail.example`]),
    company: { kind: 'none' },
  });
const plan = (everyDays: number, keep: number, remindDays = 14) =>
  execute(book, 'settings.change', {
    commandId: id(),
    changes: { backupPlan: { everyDays, keep, remindDays } },
  });

beforeEach(async () => {
  fakeBrowser.reset();
  clock = testClock('2026-11-01');
  book = testBook(clock);
  saved = [];
  vi.mocked(removeDownload).mockClear();
  vi.mocked(saveDownload).mockImplementation(async (_file, name) => saved.push(name));
});

describe('scheduled backups', () => {
  it('are written when due and something changed, and never otherwise', async () => {
    await add('Ana');
    expect(await scheduledBackup(book)).toBe(false);
    await plan(7, 3);
    expect(await scheduledBackup(book)).toBe(true);
    expect(saved).toEqual([expect.stringMatching(/^Dangol\/dangol-2026-11-01-\d{4}\.jsonl$/)]);
    expect(await scheduledBackup(book)).toBe(false);
    clock.set('2026-11-09');
    expect(await scheduledBackup(book)).toBe(false);
    await add('Ben');
    expect(await scheduledBackup(book)).toBe(true);
    expect(saved).toHaveLength(2);
  });

  it('keep the last few, and remove only what they made themselves', async () => {
    await plan(1, 2);
    for (const [day, name] of [
      ['2026-11-02', 'A'],
      ['2026-11-03', 'B'],
      ['2026-11-04', 'C'],
      ['2026-11-05', 'D'],
    ] as const) {
      clock.set(day);
      await add(name);
      expect(await scheduledBackup(book)).toBe(true);
    }
    expect(vi.mocked(removeDownload).mock.calls).toEqual([[1], [2]]);
    expect((await readNotes()).files.map(({ downloadId }) => downloadId)).toEqual([3, 4]);
  });

  it('say why one was not written, and try again', async () => {
    await plan(1, 2);
    await add('Ana');
    vi.mocked(saveDownload).mockRejectedValueOnce(new Error('FILE_NO_SPACE'));
    expect(await scheduledBackup(book)).toBe(true);
    expect(await backupState(book)).toMatchObject({
      scheduledAt: null,
      failure: { message: 'Error: FILE_NO_SPACE' },
    });
    expect(await scheduledBackup(book)).toBe(true);
    expect(await backupState(book)).toMatchObject({ failure: null });
  });
});

describe('the reminder', () => {
  it('comes when the last backup is old and the book changed since', async () => {
    expect(await backupState(book)).toMatchObject({ remind: false });
    await add('Ana');
    expect(await backupState(book)).toMatchObject({ remind: false });
    clock.set('2026-11-20');
    expect(await backupState(book)).toMatchObject({ remind: true, lastAt: null });
    await noteBackup(book, { at: clock.now(), downloadId: 1 });
    clock.set('2026-12-20');
    expect(await backupState(book)).toMatchObject({ remind: false });
    await add('Ben');
    expect(await backupState(book)).toMatchObject({ remind: true });
    await plan(0, 7, 0);
    expect(await backupState(book)).toMatchObject({ remind: false });
  });
});
