import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  listeningTabs,
  rememberedOf,
  rememberPage,
  rememberReport,
} from '../services/context/memory';
import { leaveLostHosts } from './announce';

let told: { tabId: number; message: unknown }[];

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number, message) => {
    told.push({ tabId, message });
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
});

it('ends the open pages of a host that was given back, and forgets who was on them', async () => {
  const url = 'https://mail.firm.example/?_task=mail';
  await rememberPage(7, url, false);
  await rememberReport(7, { url, reading: { ok: false, problem: 'loading' } });
  await rememberPage(8, 'https://mail.google.com/mail/u/0/', false);
  await rememberPage(9, url, true);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no url is told'));
  const contains = vi.fn(async ({ origins }: { origins?: string[] }) =>
    Boolean(origins?.includes('https://mail.google.com/*')),
  );
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(contains);
  await leaveLostHosts();
  expect(told.map(({ tabId, message }) => [tabId, Reflect.get(Object(message), 'change')])).toEqual(
    [
      [7, { event: 'site.lost' }],
      [7, { event: 'context.changed', tabId: 7 }],
      [9, { event: 'site.lost' }],
      [9, { event: 'context.changed', tabId: 9 }],
    ],
  );
  expect(await listeningTabs()).toEqual([8]);
  expect(await rememberedOf(7)).toEqual({ seen: null, report: null, chosen: null });
});
