// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../platform/browser';
import type { SiteAdapter } from '../sites/contract';
import { startPage } from './start';

const adapter: SiteAdapter = {
  site: 'web',
  parse: () => ({ ok: false, problem: 'loading' }),
  places: () => [],
  watch: () => {},
  roomCss: () => 'html { width: 900px !important; }',
};
const words = { sidebar: 'Dangol', open: 'Open', resize: 'Width', hover: 'Card' };
const welcome = (collapsed: boolean) => ({
  ok: true,
  value: {
    ...{ choice: 'page', badges: false, private: false, width: 360, collapsed, words },
    ...{ badgeLook: { css: '', parts: {} }, sidebarCss: '', hoverCss: '' },
  },
});

/** What the background tells the tab. */
let tell = (_change: object): void => {};
/** The background's answer to `page.hello`. */
let answer = (_reply: object): void => {};
/** Requests of the page, in order. */
let asked: string[] = [];
/** The frame of the sidebar made last. */
let frame: HTMLElement | null = null;

beforeEach(() => {
  asked = [];
  frame = null;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `about:blank${path}`);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((heard) => {
    tell = (change) => void heard({ dangol: 1, change }, {}, () => {});
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((...[request]: unknown[]) => {
    const name = String(Reflect.get(Object(request), 'name'));
    asked.push(name);
    if (name !== 'page.hello') return Promise.resolve({ ok: true, value: null });
    return new Promise((done) => {
      answer = done;
    });
  });
  vi.spyOn(browser.runtime, 'connect').mockImplementation(() =>
    Object.assign(Object.create(null), {
      onDisconnect: { addListener: () => {} },
      disconnect: () => {},
    }),
  );
  const create = document.createElement.bind(document);
  // Nothing can be loaded in a frame here.
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    if (name !== 'iframe') return create(name);
    frame = create('div');
    return frame;
  });
});

/** Is the sidebar that was just mounted collapsed? Null where none stands in the page. */
const collapsed = (): boolean | null =>
  document.querySelector('dangol-frame') && frame?.hidden === true;

it('mounts nothing before it knows whether the sidebar is collapsed', async () => {
  const started = startPage(adapter);
  expect(collapsed()).toBe(null);
  answer(welcome(true));
  await started;
  expect(collapsed()).toBe(true);
});

it.each([true, false])(
  'starts as the sidebar was left while the welcome was under way (%s)',
  async (left) => {
    const started = startPage(adapter);
    tell({ event: 'sidebar.resize', width: 400, collapsed: left });
    answer(welcome(!left));
    await started;
    expect(collapsed()).toBe(left);
    expect(asked).not.toContain('sidebar.size');
    tell({ event: 'sidebar.resize', width: 400, collapsed: !left });
    expect(collapsed()).toBe(!left);
  },
);

/** The test's document has no such event of its own. */
const transition = (type: string, { persisted }: { persisted: boolean }): Event =>
  Object.assign(new Event(type), { persisted });

it('starts anew where the page comes back from the browser’s cache, and says that it goes', async () => {
  const started = startPage(adapter);
  answer(welcome(true));
  await started;
  const told = () => asked.filter((name) => name !== 'page.room');
  expect(told()).toEqual(['page.hello', 'page.report']);
  window.dispatchEvent(transition('pageshow', { persisted: false }));
  expect(told()).toHaveLength(2);
  window.dispatchEvent(transition('pagehide', { persisted: true }));
  expect(told().slice(2)).toEqual(['page.report']);
  window.dispatchEvent(transition('pageshow', { persisted: true }));
  expect(told().slice(3)).toEqual(['page.hello']);
  expect(collapsed()).toBe(null);
  answer(welcome(false));
  await vi.waitFor(() => expect(collapsed()).toBe(false));
  expect(told().slice(4)).toEqual(['page.report']);
});

it('leaves a page that may not be read any more', async () => {
  const started = startPage(adapter);
  answer(welcome(true));
  await started;
  expect(collapsed()).toBe(true);
  tell({ event: 'site.lost' });
  expect(collapsed()).toBe(null);
});

it('asks again when the rep turns to another tab or back, where the background did not answer', async () => {
  const started = startPage(adapter);
  answer({ ok: false, error: { code: 'unavailable', message: 'stopped' } });
  await started;
  expect([collapsed(), asked]).toEqual([null, ['page.hello']]);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked).toEqual(['page.hello', 'page.hello']);
  answer(welcome(false));
  await vi.waitFor(() => expect(collapsed()).toBe(false));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked.filter((name) => name === 'page.hello')).toHaveLength(2);
});
