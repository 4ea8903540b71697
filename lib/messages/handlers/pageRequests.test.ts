import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { id } from '../../../tests/support/book';
import {
  content,
  conversation,
  frame,
  knowAna,
  page,
  type Stage,
  stage,
  TAB,
} from '../../../tests/support/stage';
import { pageSchemas } from '../../schema/messages/page';
import type { ChangeEvent, PageRequestName } from '../protocol';
import type { RawSender } from '../sender';

let on: Stage;
const good = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, error: { code } });
const toTab = (change: ChangeEvent) => ({ tabId: TAB, change });
/** A page that is shown in no tab. */
const tabless: RawSender = { ...content, tab: undefined };
const hello = (url = content.url ?? '') => on.ask('page.hello', { url }, content);

/** What the function sent into the page answers. */
const shaped = (result: string) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ frameId: 0, documentId: '', result }]);

const cases: { [Name in PageRequestName]: () => Promise<void> } = {
  'page.hello': async () => {
    await on.ask('sidebar.size', { width: 400, collapsed: true });
    expect(await hello()).toMatchObject(
      good({ choice: 'page', width: 400, collapsed: true, private: false }),
    );
    expect(await on.ask('page.hello', { url: '' }, tabless)).toMatchObject(refused('not-allowed'));
  },
  'page.report': async () => {
    await hello();
    expect(await on.ask('page.report', conversation(), content)).toEqual(good(null));
    expect(on.told).toContainEqual(toTab({ event: 'context.changed', tabId: TAB }));
    // Nothing was to be logged, so nothing was written either.
    expect(await on.book.db.commands.count()).toBe(0);
  },
  'sidebar.open': async () => {
    const click = { ref: 'x@y.example', name: 'X', intent: 'capture' as const };
    expect(await on.ask('sidebar.open', { ...click, choice: 'off' }, content)).toEqual(
      good({ opened: 'none' }),
    );
    expect(on.told).toEqual([]);
    expect(await on.ask('sidebar.open', { ...click, choice: 'page' }, content)).toEqual(
      good({ opened: 'page' }),
    );
    expect(await on.ask('context.get', {})).toMatchObject(
      good({ chosen: { ref: 'x@y.example', intent: 'capture' } }),
    );
  },
  'hover.show': async () => {
    expect(await on.ask('hover.show', { ref: 'a@b.example' }, content)).toEqual(good(null));
    expect(on.told).toMatchObject([
      { tabId: TAB, change: { event: 'hover.show', ref: 'a@b.example', others: [] } },
    ]);
    await on.ask('hover.show', { ref: 'a@b.example', others: ['c@d.example'] }, content);
    expect(on.told[1]).toMatchObject({ change: { others: ['c@d.example'] } });
    expect(await on.ask('hover.show', { ref: 'a@b.example' }, frame)).toMatchObject(
      refused('not-allowed'),
    );
  },
  'frame.ready': async () => {
    expect(await on.ask('frame.ready', { part: 'hover' }, frame)).toEqual(good(null));
    expect(on.told).toEqual([toTab({ event: 'sidebar.ready', part: 'hover' })]);
    expect(await on.ask('frame.ready', { part: 'hover' }, content)).toMatchObject(
      refused('not-allowed'),
    );
  },
  'sidebar.size': async () => {
    const size = { width: 420, collapsed: false };
    expect(await on.ask('sidebar.size', size, frame)).toEqual(good(null));
    expect(on.told).toContainEqual(toTab({ event: 'sidebar.resize', ...size }));
    expect(await on.ask('settings.get', {})).toMatchObject(good({ sidebarWidth: 420 }));
    on.told.length = 0;
    // The page itself dragged its edge: it needs no telling.
    await on.ask('sidebar.size', { ...size, width: 340 }, content);
    expect(on.told.filter(({ change }) => change.event === 'sidebar.resize')).toEqual([]);
    expect(await on.ask('sidebar.size', { ...size, width: 20 })).toMatchObject(
      refused('bad-input'),
    );
  },
  'page.room': async () => {
    const put = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
    const take = vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockResolvedValue(undefined);
    const css = 'body{width:calc(100% - 360px)!important}';
    const rule = { target: { tabId: TAB, frameIds: [0] }, css };
    expect(await on.ask('page.room', { css }, content)).toEqual(good(null));
    await on.ask('page.room', { css }, content);
    expect(put.mock.calls).toEqual([[rule]]);
    await on.ask('page.room', { css: '' }, content);
    expect(take.mock.calls).toEqual([[rule]]);
    const loading = { css: 'body{background:url(//x.example)}' };
    expect(await on.ask('page.room', loading, content)).toMatchObject(refused('bad-input'));
  },
  'tab.open': async () => {
    const normal = await fakeBrowser.windows.create({ type: 'normal', focused: true });
    const before = (await fakeBrowser.tabs.query({})).length;
    expect(await on.ask('tab.open', { page: 'import' })).toEqual(good(null));
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs).toHaveLength(before + 1);
    expect(tabs.at(-1)).toMatchObject({
      url: expect.stringMatching(/\/dashboard\.html#\/import$/),
      windowId: normal?.id,
    });
    expect(await on.ask('tab.open', { page: 'import' }, content)).toMatchObject(
      refused('not-allowed'),
    );
  },
  'backup.now': async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    expect(await on.ask('backup.now', {}, page)).toEqual(good(null));
    expect(await on.ask('backup.state', {}, page)).toMatchObject(
      good({ scheduledAt: null, failure: { message: expect.stringContaining('permission') } }),
    );
    expect(await on.ask('backup.now', {}, content)).toMatchObject(refused('not-allowed'));
  },
  'backup.written': async () => {
    const at = Date.UTC(2026, 10, 22, 9);
    const written = { at, downloadId: 5, failure: null };
    expect(await on.ask('backup.written', written, page)).toEqual(good(null));
    expect(await on.ask('backup.state', {}, page)).toMatchObject(
      good({ scheduledAt: at, lastAt: at, failure: null }),
    );
    const failed = { at: at + 1, downloadId: null, failure: 'disk full' };
    expect(await on.ask('backup.written', failed, page)).toEqual(good(null));
    expect(await on.ask('backup.state', {}, page)).toMatchObject(
      good({ scheduledAt: at, failure: { message: 'disk full' } }),
    );
  },
  'job.done': async () => {
    const all = { event: 'book.changed', refs: null, customerIds: null } as const;
    expect(await on.ask('job.done', { kind: 'import' }, page)).toEqual(good(null));
    expect(on.told).toEqual([{ tabId: null, change: all }]);
    await on.ask('job.done', { kind: 'restore' }, page);
    expect(on.told.slice(1).map(({ change }) => change)).toEqual([
      { event: 'settings.changed' },
      all,
    ]);
    expect(await on.ask('job.done', { kind: 'import' }, frame)).toMatchObject(
      refused('not-allowed'),
    );
  },
  'person.choose': async () => {
    const { email } = await knowAna(on);
    await on.ask('page.report', conversation(), content);
    expect(await on.ask('person.choose', { ref: email, intent: 'show' })).toEqual(good(null));
    expect(on.told).toContainEqual(toTab({ event: 'context.changed', tabId: TAB }));
    expect(await on.ask('context.get', {})).toMatchObject(
      good({ chosen: { ref: email, intent: 'show' } }),
    );
    await on.ask('person.choose', { ref: null, intent: 'show' });
    expect(await on.ask('context.get', {})).toMatchObject(good({ chosen: null }));
    // A panel that goes has shown this tab, though another is in front of its window by now.
    await on.ask('person.choose', { ref: email, intent: 'show' });
    const panel = { id: page.id, url: page.url };
    await on.ask('person.choose', { ref: null, intent: 'show', tabId: TAB }, panel);
    expect(await on.ask('context.get', {})).toMatchObject(good({ chosen: null }));
  },
  'drift.note': async () => {
    shaped('div > div');
    const note = { site: 'gmail', selectors: ['row'] };
    expect(await on.ask('drift.note', note, content)).toEqual(good(null));
    await on.ask('drift.note', note, content);
    expect(await on.ask('drift.list', {}, page)).toMatchObject(
      good([{ ...note, structure: 'div > div' }]),
    );
    expect(await on.ask('drift.note', note, page)).toMatchObject(refused('not-allowed'));
  },
  'drift.list': async () => {
    expect(await on.ask('drift.list', {}, page)).toEqual(good([]));
    for (const structure of ['old', 'new']) {
      shaped(structure);
      await on.ask('drift.note', { site: 'gmail', selectors: [id()] }, content);
    }
    expect(await on.ask('drift.list', {}, page)).toMatchObject(
      good([{ structure: 'new', at: expect.any(Number) }, { structure: 'old' }]),
    );
    expect(await on.ask('drift.list', {}, content)).toMatchObject(refused('not-allowed'));
  },
};

describe('every request of a page or frame', () => {
  beforeEach(() => {
    on = stage();
  });

  it('is made here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(pageSchemas).sort());
  });

  it.each(Object.entries(cases))('%s', async (name, run) => {
    await run();
    expect([...on.asked]).toContain(name);
  });
});
