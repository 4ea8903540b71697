import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const seen = { url: 'https://mail.google.com/', private: false };
const { session } = fakeBrowser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  await session.set({ 'tab.7.seen': seen, 'tab.7.captured': { drafts: ['Ana'] } });
});

it('knows what was kept before it woke, and asks the store once', async () => {
  const { recall, rememberedOf } = await import('./memory');
  const asked = vi.spyOn(session, 'get');
  recall();
  expect(await rememberedOf(7)).toEqual({ seen, report: null, chosen: null });
  expect(await rememberedOf(8)).toEqual({ seen: null, report: null, chosen: null });
  expect(asked).toHaveBeenCalledTimes(1);
});

it('does not bring back what was forgotten while the store was asked', async () => {
  const { forgetTab, recall, rememberedOf } = await import('./memory');
  recall();
  await forgetTab(7);
  expect(await rememberedOf(7)).toEqual({ seen: null, report: null, chosen: null });
});

it('asks for each part where all of them could not be had', async () => {
  const { recall, rememberedOf } = await import('./memory');
  vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('too large'));
  recall();
  expect(await rememberedOf(7)).toMatchObject({ seen });
});

describe('a store that is full', () => {
  const text = 'x'.repeat(6000);
  const message = {
    ...{ id: 'm1', from: { name: 'Ana', email: 'ana@porto.example' }, to: [], cc: [], bcc: [] },
    ...{ date: null, dated: null, text, draft: false },
  };
  const reportOf = (subject: string) => ({
    url: 'https://mail.google.com/',
    reading: {
      ok: true as const,
      value: {
        ...{ site: 'gmail' as const, view: 'conversation' as const, account: null, own: [] },
        ...{ thread: { id: '18c', subject }, mailbox: null, messages: [message], people: [] },
        drafts: [],
      },
    },
  });

  /** Lets the store take so many characters. */
  function limit(most: number): void {
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementation(async (values) => {
      const all = { ...(await session.get(null)), ...values };
      if (JSON.stringify(all).length > most) throw new Error('QUOTA_BYTES quota exceeded');
      await set(values);
    });
  }

  it('gives up the texts of mails before it forgets a page or refuses a new one', async () => {
    const { rememberPage, rememberReport } = await import('./memory');
    limit(20_000);
    for (const tab of [1, 2, 3, 4, 5, 6]) {
      await rememberPage(tab, seen.url, false);
      await rememberReport(tab, reportOf(`tab ${tab}`));
    }
    vi.resetModules();
    const { listeningTabs, rememberedOf } = await import('./memory');
    expect(await listeningTabs()).toEqual([7, 1, 2, 3, 4, 5, 6]);
    for (const tab of [1, 2, 3, 4, 5, 6]) {
      const { report } = await rememberedOf(tab);
      expect(report).toMatchObject({ reading: { value: { thread: { subject: `tab ${tab}` } } } });
    }
    const { report } = await rememberedOf(6);
    expect(report).toEqual(reportOf('tab 6'));
  });

  it('says so where that is not enough', async () => {
    const { rememberReport } = await import('./memory');
    limit(1000);
    await expect(rememberReport(1, reportOf('much'))).rejects.toThrow('quota');
  });
});
