import type { Frame, Locator } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { known, strangers } from '../../../scripts/standin/gmail/demo/people.ts';
import { extensionFrame } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { type Painted, settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const { linnea } = known;
const PATIENCE = 30_000;
let stage: Stage;
let tab: MailTab;
let frame: Frame;
let who: Locator;
let history: Locator;
let now: Locator;

/** The sidebar of the page as it stands there now. */
async function enter(): Promise<void> {
  await settledBadges(tab.session);
  frame = await extensionFrame(tab.page, 'sidebar.html#docked');
  who = frame.locator('[data-place=who]');
  history = frame.locator('[data-place=history]');
  now = frame.locator('[data-place=now]');
}

beforeAll(async () => {
  stage = await openStage();
  tab = await stage.mail();
  tab.page.setDefaultTimeout(PATIENCE);
  await enter();
});
afterAll(() => stage.close());

/** Opens the newest conversation with somebody; the page itself is told, no pointer moves. */
async function open({ email, name }: { email: string; name: string }): Promise<void> {
  await tab.page.bringToFront();
  await tab.page.evaluate(() => {
    location.hash = '#inbox';
  });
  const row = tab.page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first();
  await row.dispatchEvent('click');
  await frame.getByRole('heading', { name }).or(frame.getByRole('form')).first().waitFor();
}

/** The badge in the head of a message of hers. */
const badgeBecomes = (holds: (badge: Painted) => boolean) =>
  settledBadges(tab.session, (all) => {
    const own = all.filter(({ email, kind }) => email === linnea.email && kind === 'header');
    return own.length > 0 && own.every(holds);
  });

async function choose(part: Locator, item: string): Promise<void> {
  await part.locator('button[aria-haspopup=menu]').click();
  await frame.getByRole('menuitem', { name: item, exact: true }).click();
}

const undo = () => frame.getByRole('button', { name: 'Undo', exact: true }).click();
const entries = () => history.locator('ol > li');
const filter = (kind: string) => history.getByRole('radio', { name: kind, exact: true }).check();

describe('who it is', () => {
  beforeEach(async () => {
    await open(linnea);
    await frame.getByRole('heading', { name: linnea.name }).waitFor();
  });

  it('is edited in place, and taken back', async () => {
    await choose(who, 'Edit profile');
    await who.getByLabel('Title', { exact: true }).fill('Chief of purchasing');
    await who.getByRole('button', { name: 'Save', exact: true }).click();
    await who.getByText('Chief of purchasing').waitFor();
    await undo();
    await who.getByText('Head of purchasing').waitFor();
  });

  it('is moved to a new company, whose standing the badge shows, and taken back', async () => {
    await badgeBecomes(({ tier }) => tier === 'VIP');
    await choose(who, 'Move to another company');
    const field = frame.getByRole('dialog').getByRole('textbox');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await field.fill('Anker & Vale');
    await frame.getByRole('button', { name: 'New company “Anker & Vale”' }).click();
    await who.getByRole('button', { name: 'Anker & Vale' }).waitFor();
    await badgeBecomes(({ tier }) => tier !== 'VIP');
    await undo();
    await who.getByRole('button', { name: 'Norvik Pumpeverk' }).waitFor();
    await badgeBecomes(({ tier }) => tier === 'VIP');
  });

  it('is not this person, and is again', async () => {
    await choose(who, 'Not this person');
    await badgeBecomes(({ state }) => state === 'unknown');
    await undo();
    await badgeBecomes(({ state }) => state === 'known');
    await who.getByText('Head of purchasing').waitFor();
    // Nothing of the company's own card, shown in between, stays beside it.
    expect(await who.count()).toBe(1);
  });

  it('is deleted, which the badge shows, and taken back', async () => {
    await choose(who, 'Delete contact');
    await frame.getByRole('searchbox').waitFor();
    // Her company is still known, she is not.
    await badgeBecomes(({ personKnown }) => !personKnown);
    await undo();
    await badgeBecomes(({ personKnown }) => personKnown);
    await frame.getByRole('button', { name: 'Back to the conversation' }).click();
    await frame.getByRole('heading', { name: linnea.name }).waitFor();
  });
});

describe('orders', () => {
  let number = '';
  const order = () => entries().filter({ hasText: number });
  const line = (text: string) => order().getByText(text).first().waitFor();

  it('are added, edited, paid, written off and deleted, each taken back', async () => {
    number = `T-${Math.floor(Math.random() * 1e6)}`;
    await open(linnea);
    await now.getByRole('button', { name: 'More' }).click();
    await frame.getByRole('menuitem', { name: 'Order', exact: true }).click();
    await now.getByLabel('Number').fill(number);
    await now.getByLabel('Currency').fill('EUR');
    await now.locator('label', { hasText: 'Lines' }).click();
    await now.getByLabel('Product').fill('Check valve');
    await now.getByLabel('Quantity').fill('2');
    await now.getByLabel('Price').fill('1,250');
    await now.getByPlaceholder('Note').fill('Gate 3');
    await now.getByRole('button', { name: /^Save order/ }).click();
    await filter('Orders');
    await line('€2,500 open');

    await order().locator('button[aria-expanded]').first().click();
    await line('Gate 3');
    await line('2 × €1,250');
    await choose(order(), 'Edit');
    await order().getByLabel('Quantity').fill('3');
    await order().getByRole('button', { name: 'Save changes' }).click();
    await line('€3,750 open');
    await undo();
    await line('€2,500 open');

    await order().getByRole('button', { name: 'Add payment' }).click();
    await order().getByLabel('Amount (EUR)').fill('1000');
    await order().getByRole('button', { name: 'Save payment' }).click();
    await line('€1,500 open');
    await order()
      .getByRole('button', { name: /^Remove payment/ })
      .click();
    await line('€2,500 open');
    await undo();
    await line('€1,500 open');

    await order().getByRole('button', { name: 'Write off €1,500' }).click();
    await line('€1,500 written off');
    await undo();
    await line('€1,500 open');

    await choose(order(), 'Delete');
    await order().waitFor({ state: 'detached' });
    await undo();
    await line('€1,500 open');
    await choose(order(), 'Delete');
    await order().waitFor({ state: 'detached' });
    await filter('All');
  });
});

describe('what happened', () => {
  const dayBefore = () => new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10);

  it('is logged with a next step, which comes first when due, then edited, done and deleted', async () => {
    await open(linnea);
    const said = `Talked about lot ${Math.floor(Math.random() * 1e6)}`;
    const step = `Send the frame ${Math.floor(Math.random() * 1e6)}`;
    const call = () => entries().filter({ hasText: said });
    const due = () => now.locator('ul > li').filter({ hasText: step });
    await now.getByRole('button', { name: 'Call', exact: true }).click();
    await now.getByLabel('What was said (optional)').fill(said);
    await now.getByLabel('Next step').fill(step);
    await now.getByLabel('Due', { exact: true }).fill(dayBefore());
    await now.getByRole('button', { name: /^Save call/ }).click();
    await call().getByText('Call, 15 min').waitFor();
    await now.locator('ul > li').first().getByText(step).waitFor();

    await choose(call(), 'Edit');
    await call().getByLabel('Minutes').fill('25');
    await call().getByRole('button', { name: 'Save changes' }).click();
    await call().getByText('Call, 25 min').waitFor();
    await undo();
    await call().getByText('Call, 15 min').waitFor();

    await due().getByRole('button', { name: 'Done' }).click();
    await due().waitFor({ state: 'detached' });
    await undo();
    await due().waitFor();

    await choose(call(), 'Delete');
    await call().waitFor({ state: 'detached' });
    await due().waitFor({ state: 'detached' });
    await undo();
    await call().waitFor();
    await due().waitFor();
    await choose(call(), 'Delete');
    await call().waitFor({ state: 'detached' });
  });

  it('is filtered by kind, searched, and loaded further', async () => {
    await open(linnea);
    await filter('All');
    await expect.poll(() => entries().count()).toBe(12);
    await history.getByRole('button', { name: 'Load more' }).click();
    await expect.poll(() => entries().count()).toBe(36);
    await filter('Mail');
    const kinds = () => entries().locator('button > .sr-only').allTextContents();
    await expect
      .poll(async () => [...new Set(await kinds())].toSorted())
      .toEqual(expect.arrayContaining(['Mail received: ']));
    for (const kind of await kinds()) expect(kind).toMatch(/^Mail /);
    await filter('All');
    await history.getByRole('button', { name: 'Find in history' }).click();
    await history.getByRole('searchbox').fill('Leaking seals');
    await expect.poll(() => entries().count()).toBe(1);
    await history.getByRole('searchbox').press('Escape');
    await history.getByRole('searchbox').press('Escape');
    await expect.poll(() => entries().count()).toBeGreaterThan(11);
  });
});

interface Focus {
  lost: boolean;
  /** A ring, or the tint of a menu's item, somewhere on the screen. */
  seen: boolean;
  name: string;
}

/** What has the focus in the sidebar. */
const focus = () =>
  frame.evaluate((): Focus => {
    const one = document.activeElement;
    if (!one || one === document.body || !document.hasFocus())
      return { lost: true, seen: false, name: '' };
    const ring = (element: Element | null) => {
      const style = element && getComputedStyle(element);
      return (
        style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      );
    };
    const box = (one.closest('label') ?? one).getBoundingClientRect();
    const onScreen = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
    const marked =
      ring(one) ||
      ring(one.closest('label')) ||
      'highlighted' in (one instanceof HTMLElement ? one.dataset : {});
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : null;
    const name = one.getAttribute('aria-label') ?? label ?? one.textContent ?? '';
    return { lost: false, seen: onScreen && marked, name };
  });

/** The focus once it has settled after an action: somewhere, and to be seen. */
async function kept(): Promise<string> {
  await expect.poll(focus).toMatchObject({ lost: false, seen: true });
  return (await focus()).name;
}

/** Waits until the focus is there, seen: menus and forms move it a moment after the key. */
async function at(name: string | RegExp): Promise<void> {
  const named = typeof name === 'string' ? name : expect.stringMatching(name);
  const wanted = { lost: false, seen: true, name: named };
  await expect.poll(focus).toMatchObject(wanted);
}

async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) await tab.page.keyboard.press(key);
}

async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (name.test(await kept())) return;
    await keys('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe('by keyboard alone', () => {
  const shortcut = async () => {
    // A sleeping worker would not be in the list.
    await answerOf(stage.desk, 'database.id', {});
    const [worker] = stage.chromium.context.serviceWorkers();
    await worker?.evaluate(async () => {
      const { commands, tabs } = Reflect.get(globalThis, 'chrome');
      const [front] = await tabs.query({ url: 'https://mail.google.com/*' });
      commands.onCommand.dispatch('toggle-sidebar', front);
    });
  };
  const width = () =>
    tab.page.evaluate(() => document.documentElement.getBoundingClientRect().width);

  it('a stranger is added, a call logged, deleted and taken back, and the focus is never lost', async ({
    task,
  }) => {
    // Tried again, the first one is in the book already.
    const stranger = task.result?.retryCount ? strangers.jiyeon : strangers.ruth;
    // Nobody has pointed at anything in a page just loaded.
    await tab.page.reload();
    await enter();
    await open(stranger);
    await frame.getByRole('button', { name: 'Save contact' }).waitFor();
    const narrow = await width();
    await shortcut();
    await expect.poll(width).toBeGreaterThan(narrow);
    await shortcut();
    await expect.poll(width).toBe(narrow);
    await at('Dangol');

    await tabTo(/^Save contact/);
    await keys('Enter');
    await frame.getByRole('heading', { name: stranger.name }).waitFor();
    await kept();

    await keys('Alt+4');
    await tabTo(/^Call$/);
    await keys('Enter');
    await now.getByRole('button', { name: /^Save call/ }).waitFor();
    await at(/What was said/);
    await tab.page.keyboard.type('Asked for a catalogue');
    await keys('Control+Enter');
    const call = entries().filter({ hasText: 'Asked for a catalogue' });
    await call.waitFor();
    await at('Call');

    await keys('Alt+3');
    await tabTo(/^Call: Call/);
    await keys('Enter');
    await tabTo(/^More: Call/);
    await keys('Enter');
    await frame.getByRole('menuitem', { name: 'Delete' }).waitFor();
    await at('Edit');
    await keys('ArrowDown');
    await at('Delete');
    await keys('Enter');
    await call.waitFor({ state: 'detached' });
    await kept();
    await keys('Control+z');
    await call.waitFor();
    await kept();

    await keys('Alt+1');
    await tabTo(/^More$/);
    await keys('Enter');
    await at('Edit profile');
    await keys('ArrowDown');
    await at('Move to another company');
    await keys('Enter');
    await frame.getByRole('dialog').waitFor();
    await at('Company');
    await keys('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await at('More');

    await keys('Enter');
    await at('Edit profile');
    await keys('Enter');
    await who.getByLabel('Title', { exact: true }).waitFor();
    await tabTo(/^Title$/);
    await tab.page.keyboard.type('Trainer');
    await keys('Control+Enter');
    await who.getByText('Trainer').waitFor();
    await at('More');
    await keys('Control+z');
    await who.getByText('Trainer').waitFor({ state: 'detached' });
    await at('More');
    expect(tab.errors).toEqual([]);
  });
});
