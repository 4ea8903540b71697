import { beforeEach, expect, it, vi } from 'vitest';
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
