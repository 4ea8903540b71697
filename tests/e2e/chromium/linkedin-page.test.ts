import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { members } from '../../../scripts/standin/linkedin/people.ts';
import { boxOf, everyNode, extensionFrame, shadowRoots } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const PATIENCE = 30_000;
const PROFILE = `/in/${members.marco.slug}/`;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null });
});
afterAll(() => stage.close());

/** A profile with a conversation floating at the right bottom, drawn and at rest. */
async function opened(): Promise<MailTab> {
  const tab = await stage.linkedin(PROFILE, { overlay: 'hanna' });
  await tab.page.getByRole('heading', { name: members.marco.name }).waitFor();
  await tab.page.mouse.move(300, 300);
  await tab.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return tab;
}

/** Everything of a page that its own script can look through for an extension. Runs in the page. */
function traces() {
  const markup: string[] = [];
  const styles: string[] = [];
  const look = (part: Document | ShadowRoot) => {
    markup.push(part instanceof Document ? part.documentElement.outerHTML : part.innerHTML);
    for (const sheet of [...part.styleSheets, ...part.adoptedStyleSheets])
      styles.push([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const { shadowRoot } of part.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  const computed = [document.documentElement, document.body].flatMap((element) => {
    const style = getComputedStyle(element);
    // The page's own properties stand there in an order that is another each time.
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).sort();
  });
  const names = [window, document, localStorage, sessionStorage].flatMap((one) =>
    Object.getOwnPropertyNames(one),
  );
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return { markup, styles, computed, names: names.sort(), asked: asked.sort(), frames: length };
}

describe('what LinkedIn can find in its page', () => {
  const choose = (choice: 'page' | 'panel' | 'off') =>
    answerOf(stage.desk, 'site.choose', { commandId: v7(), siteKey: 'linkedin', choice });
  /** What the scripts of all open pages have told the background. */
  const reported = (): Promise<string> =>
    stage.desk.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      return JSON.stringify(await storage.session.get(null));
    });
  afterAll(() => choose('page'));

  it('is nothing at all with the choice "side panel only", though the panel knows whom it shows', async () => {
    await choose('off');
    const bare = await opened();
    const without = await bare.page.evaluate(traces);
    await bare.page.close();
    await choose('panel');
    const { page, errors } = await opened();
    await expect.poll(reported).toContain(members.marco.headline);
    await page.mouse.move(310, 310);
    await expect.poll(() => page.evaluate(traces)).toEqual(without);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('bears no name, address or mark of ours beside the two tags with badges and sidebar', async () => {
    await choose('page');
    const { page, session } = await opened();
    await extensionFrame(page, 'sidebar.html#docked', PATIENCE);
    await settledBadges(session, (all) => all.length > 1, PATIENCE);
    const { markup, styles, names, asked, frames } = await page.evaluate(traces);
    const tags = markup.join('\n').match(/<dangol-[^>]*>/g) ?? [];
    expect(tags.filter((tag) => tag.includes('badge'))).toEqual([
      '<dangol-badge>',
      '<dangol-badge>',
    ]);
    const frame = /^<dangol-frame(?: id="d[\da-f-]{36}"| style="--w: \d+px;"| hidden="")*>$/;
    for (const tag of tags.filter((one) => one.includes('frame'))) expect(tag).toMatch(frame);
    const rest = markup.join('\n').replace(/<\/?dangol-(?:badge|frame)\b/g, '');
    const all = [rest, ...styles, ...names, ...asked].join('\n');
    expect(all).not.toMatch(/dangol|단골|extension:|web_accessible/i);
    expect(frames).toBe(0);
    await page.close();
  });
});

describe('a conversation that floats over the page', () => {
  const floating = ({ page }: MailTab) =>
    page.evaluate(() => {
      const root = document.querySelector('#interop-outlet')?.shadowRoot;
      const box = root?.querySelector('#msg-overlay')?.getBoundingClientRect();
      return { left: box?.left ?? 0, right: box?.right ?? 0 };
    });
  /** Where the sidebar begins: it lies over whatever is there. */
  const edge = async ({ session }: MailTab) => {
    const inside = (await shadowRoots(session)).flatMap(({ host, content }) =>
      host.tag === 'dangol-frame' ? content.flatMap((node) => [...everyNode(node)]) : [],
    );
    const boxes = await Promise.all(
      inside.filter(({ tag }) => tag === 'iframe').map((node) => boxOf(session, node)),
    );
    return Math.max(...boxes.map((box) => box?.x ?? 0));
  };

  it('stands beside the sidebar whatever its width, and where it stood once that is folded', async () => {
    await answerOf(stage.desk, 'sidebar.size', { width: 360, collapsed: true });
    const tab = await opened();
    await settledBadges(tab.session, (all) => all.length > 1, PATIENCE);
    const sidebar = await extensionFrame(tab.page, 'sidebar.html#docked', PATIENCE);
    /** As the sidebar's own buttons do. */
    const size = (width: number, collapsed: boolean) =>
      answerOf(sidebar, 'sidebar.size', { width, collapsed });
    const alone = await floating(tab);
    for (const width of [360, 480, 320]) {
      await size(width, false);
      await expect.poll(async () => (await floating(tab)).right).toBe(alone.right - width);
      const { left, right } = await floating(tab);
      expect(right - left).toBe(alone.right - alone.left);
      expect(await edge(tab)).toBeGreaterThanOrEqual(right);
    }
    // A framework makes its outlet anew at times.
    await tab.page.evaluate(() => {
      const old = document.querySelector('#interop-outlet');
      const overlay = old?.shadowRoot?.querySelector('#msg-overlay');
      const next = old?.cloneNode();
      if (!old?.shadowRoot || !overlay || !(next instanceof HTMLElement)) return;
      const root = next.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = old.shadowRoot.adoptedStyleSheets;
      root.append(overlay);
      old.replaceWith(next);
    });
    await expect.poll(async () => (await floating(tab)).right).toBe(alone.right - 320);
    await size(320, true);
    await expect.poll(() => floating(tab)).toEqual(alone);
    await answerOf(stage.desk, 'sidebar.size', { width: 360, collapsed: false });
    await tab.page.close();
  });
});
