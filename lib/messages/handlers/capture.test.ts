import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, id } from '../../../tests/support/book';
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
import { captureSchemas } from '../../schema/messages/capture';
import { capturedOf } from '../../services/capture/page/kept';
import { captureFromClick } from '../captureFromClick';
import type { CaptureRequestName } from '../protocol';

const url = 'https://porto.example/team';
const line = (text: string, common = 1, heading = 0) => ({
  text,
  common,
  heading,
  margin: false,
  links: [],
});
const evidence = (lines = [line('Ana Silva', 2, 3), line('ana@porto.example', 2)]) => ({
  url,
  title: 'Team',
  language: 'en',
  metas: [],
  jsonLd: [],
  microformats: [],
  microdata: [],
  rdfa: [],
  lines,
  selection: null,
  cut: false,
});

let on: Stage;
let opened: string[];
/** What stands in front, and what a script that is put in there hands back; null: the browser refuses. */
let tab: { url?: string; incognito: boolean };
let result: unknown;

/** A new stage on which a page is in front. */
function show(front: typeof tab, handsBack: unknown): void {
  on = stage();
  opened = [];
  tab = front;
  result = handsBack;
  const whole = async () => [{ id: TAB, windowId: 1, ...tab }] as never;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(whole);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => (await whole())[0]);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    if (result === null) throw new Error('Cannot access contents of the page');
    return [{ frameId: 0, result }] as never;
  });
  vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('no user gesture'));
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.windows, 'create').mockImplementation(async (data) => {
    opened.push(String(data?.url));
    return {} as never;
  });
}
const seen = (over = evidence()) => ({ type: 'text/html', evidence: over });
const read = () => on.ask('capture.read', { windowId: 1 }, page);
const get = () => on.ask('capture.get', { windowId: 1 }, page);

const cases: { [Name in CaptureRequestName]: () => Promise<void> } = {
  'capture.read': async () => {
    const { contactId } = await knowAna(on);
    expect(await read()).toMatchObject({
      ok: true,
      value: {
        tabId: TAB,
        url,
        problem: null,
        moved: false,
        place: 'popup',
        drafts: [{ name: 'Ana Silva', emails: ['ana@porto.example'], sourceUrl: url }],
        known: [{ contactId, reason: 'same-address' }],
      },
    });
    expect(await on.ask('capture.read', {}, frame)).toMatchObject({
      error: { code: 'not-allowed' },
    });
  },
  'capture.get': async () => {
    expect(await get()).toEqual({ ok: true, value: null });
    await read();
    expect(await get()).toMatchObject({ ok: true, value: { drafts: [{ name: 'Ana Silva' }] } });
    expect(await on.ask('capture.get', {}, frame)).toMatchObject({ value: { tabId: TAB } });
    tab.url = 'https://porto.example/other';
    expect(await get()).toMatchObject({ value: { moved: true } });
  },
  'capture.keep': async () => {
    await read();
    const person = { at: 0, draft: draftOf('Anna', []) };
    const step = { kind: 'form' as const, person };
    await on.ask('capture.keep', { tabId: TAB, step }, page);
    expect(await get()).toMatchObject({ value: { step, place: 'popup' } });
    await on.ask('capture.keep', { tabId: TAB, place: 'panel' }, page);
    expect(await get()).toMatchObject({ value: { step, place: 'panel' } });
    expect(on.told).toContainEqual({
      tabId: null,
      change: { event: 'capture.changed', tabId: TAB },
    });
    const wrong = { kind: 'form' as const, person: { ...person, at: -1 } };
    expect(await on.ask('capture.keep', { tabId: TAB, step: wrong }, page)).toMatchObject({
      error: { code: 'bad-input' },
    });
  },
  'capture.drop': async () => {
    await read();
    await on.ask('capture.drop', { tabId: TAB }, page);
    // A late note of what stood there does not bring it back.
    await on.ask('capture.keep', { tabId: TAB, step: null }, page);
    expect(await get()).toEqual({ ok: true, value: null });
  },
};

describe('reading a page', () => {
  beforeEach(() => show({ url, incognito: false }, seen()));

  it('is asked for in these ways', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(captureSchemas).sort());
  });
  it.each(Object.entries(cases))('%s', async (_name, run) => await run());

  it('takes the word of a site’s own adapter', async () => {
    const report = conversation();
    const none = { headline: null, title: null, company: null, school: null, location: null };
    const bea = {
      ...none,
      name: 'Bea Lind',
      linkedin: { slug: 'bea-lind', memberId: null },
      degree: null,
      pronouns: null,
      about: null,
      languages: [],
      experience: [],
      education: [],
      emails: [],
      phones: [],
      urls: [],
      address: null,
      birthday: null,
    };
    if (report.reading.ok) report.reading.value.drafts = [bea];
    await on.ask('page.hello', { url: report.url }, content);
    await on.ask('page.report', report, content);
    tab.url = report.url;
    expect(await read()).toMatchObject({
      value: { drafts: [{ name: 'Bea Lind', linkedin: { slug: 'bea-lind' } }] },
    });
    tab.url = url;
    expect(await read()).toMatchObject({ value: { drafts: [{ name: 'Ana Silva' }] } });
  });

  it('is told apart from the reading before', async () => {
    const [first, second] = [Object(await read()).value, Object(await read()).value];
    expect(second.readAt).toBeGreaterThan(first.readAt);
  });

  it('finds nobody on a page that names nobody', async () => {
    result = seen(evidence([line('Nothing to see here')]));
    expect(await read()).toMatchObject({ value: { problem: null, drafts: [] } });
  });

  it.each([
    ['chrome://settings/', null, 'browser'],
    [undefined, null, 'browser'],
    ['https://chromewebstore.google.com/x', null, 'closed'],
    ['https://porto.example/prices.pdf', null, 'viewer'],
    ['https://porto.example/prices', { ...seen(), type: 'application/pdf' }, 'viewer'],
    ['file:///home/rep/team.html', null, 'file'],
    ['https://porto.example/', null, 'refused'],
    ['https://porto.example/', { hostile: true }, 'refused'],
    ['https://porto.example/', undefined, 'refused'],
    ['https://porto.example/', seen(evidence(Array(7000).fill(line('x')))), 'refused'],
  ])('of %s says why there is nothing', async (address, handsBack, problem) => {
    tab = { incognito: false, ...(address === undefined ? {} : { url: address }) };
    result = handsBack;
    expect(await read()).toMatchObject({ ok: true, value: { problem, drafts: [] } });
  });

  it('keeps nothing of a private window, not even the address', async () => {
    tab.incognito = true;
    expect(await read()).toMatchObject({
      value: { url: null, private: true, drafts: [{ name: 'Ana Silva', sourceUrl: null }] },
    });
    expect(await capturedOf(TAB)).toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('porto');
  });

  it('for the panel shows it there, also of a private window until the panel goes', async () => {
    for (const incognito of [false, true]) {
      tab.incognito = incognito;
      await on.ask('capture.read', { windowId: 1, place: 'panel' }, page);
      expect(await get()).toMatchObject({
        value: { private: incognito, place: 'panel', drafts: [{ name: 'Ana Silva' }] },
      });
      expect(on.told).toContainEqual({
        tabId: null,
        change: { event: 'capture.changed', tabId: TAB },
      });
      await on.ask('capture.drop', { tabId: TAB }, page);
      expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Silva');
    }
  });

  it('that ends after its tab was closed leaves nothing behind', async () => {
    tab.incognito = true;
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
      vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no such tab'));
      return [{ frameId: 0, result: seen() }] as never;
    });
    await on.ask('capture.read', { windowId: 1, place: 'panel' }, page);
    expect(await capturedOf(TAB)).toBeNull();
  });

  it('leaves nothing in front unread when no tab is there', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    expect(await read()).toMatchObject({ error: { code: 'not-found' } });
    expect(await get()).toEqual({ ok: true, value: null });
  });
});

describe('a menu or shortcut', () => {
  beforeEach(() => show({ url, incognito: false }, seen()));
  const view = async () => Object(await get()).value;

  it('shows the people of the page in a page of our own where no panel opens', async () => {
    await captureFromClick(on.book, TAB, { pointed: 'page' });
    expect(await view()).toMatchObject({ place: 'panel', drafts: [{ name: 'Ana Silva' }] });
    expect(opened.map((address) => new URL(address).hash)).toEqual([`#/capture/${TAB}`]);
    expect(on.told).toContainEqual({
      tabId: null,
      change: { event: 'capture.changed', tabId: TAB },
    });
  });

  it('asks for the panel before anything else, and opens no page beside it', async () => {
    const steps: string[] = [];
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockImplementation(async () => {
      steps.push('panel');
    });
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => {
      steps.push('tab');
      return { id: TAB, ...tab } as never;
    });
    await captureFromClick(on.book, TAB, { pointed: 'page' });
    expect(open).toHaveBeenCalledWith({ tabId: TAB });
    expect(steps[0]).toBe('panel');
    expect(opened).toEqual([]);
  });

  it('reads the selection in the page, and the browser’s own copy where the page is closed', async () => {
    result = seen({ ...evidence([]), selection: 'Bea Lind\nbea@lind.example' } as never);
    await captureFromClick(on.book, TAB, {
      pointed: 'selection',
      text: 'Bea Lind bea@',
      frameId: 3,
    });
    expect(await view()).toMatchObject({
      pointed: 'selection',
      drafts: [{ name: 'Bea Lind', sources: { emails: 'selection' }, sourceUrl: url }],
    });
    result = null;
    const text = 'Carl Ohm carl@ohm.example';
    await captureFromClick(on.book, TAB, { pointed: 'selection', text });
    expect(await view()).toMatchObject({
      problem: null,
      drafts: [{ emails: ['carl@ohm.example'] }],
    });
  });

  it('reads a link with what stands around it', async () => {
    const href = 'mailto:bea@lind.example';
    await captureFromClick(on.book, TAB, { pointed: 'link', href, text: 'Bea Lind' });
    expect(await view()).toMatchObject({
      pointed: 'link',
      drafts: [{ name: 'Bea Lind', emails: ['bea@lind.example'] }],
    });
    result = null;
    await captureFromClick(on.book, TAB, { pointed: 'link', href: 'https://a.example', text: '' });
    expect(await view()).toMatchObject({ problem: 'refused', drafts: [] });
  });

  it('of a private window keeps no address, and nothing once it is put away', async () => {
    tab.incognito = true;
    await captureFromClick(on.book, TAB, { pointed: 'page' });
    expect(await view()).toMatchObject({ url: null, moved: false, drafts: [{ sourceUrl: null }] });
    await on.ask('capture.drop', { tabId: TAB }, page);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Silva');
  });

  it('saves what was read, and the badge follows', async () => {
    await captureFromClick(on.book, TAB, { pointed: 'page' });
    const { drafts } = await view();
    const people = [
      {
        kind: 'add' as const,
        contactId: id(),
        draft: drafts[0],
        company: { kind: 'none' as const },
      },
    ];
    await on.ask('contacts.add', { commandId: id(), people }, page);
    expect(await view()).toMatchObject({ known: [{ contactId: people[0]?.contactId }] });
    expect(await on.ask('hover.get', { ref: 'ana@porto.example' })).toMatchObject({
      value: { state: 'known' },
    });
  });
});
