import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../support/firefox.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ tables: null });
});
afterAll(() => stage.close());

describe('the frames in a page', () => {
  it('never give the page their address, which would name this profile', async () => {
    const tab = await stage.mail();
    const sidebar = await tab.sidebar();
    await sidebar.waitFor(`document.querySelector('main')`);
    await tab.document.evaluate(`
      window.origins = [];
      for (const type of ['pointerover', 'mouseover', 'pointerout', 'mouseout', 'mousemove', 'focusin', 'focusout', 'blur'])
        window.addEventListener(type, (event) => {
          const { explicitOriginalTarget: origin } = event;
          const root = origin instanceof Node ? origin.getRootNode() : null;
          if (!(root instanceof ShadowRoot)) return;
          for (const frame of root.querySelectorAll('iframe')) {
            let address = '';
            try { address = String(frame.contentWindow.location.href); } catch (error) { address = error.name; }
            window.origins.push([frame.outerHTML, frame.src, frame.baseURI, address].join(' '));
          }
        }, true);`);
    const width = Number(await tab.document.evaluate('innerWidth'));
    for (const from of [600, width - 120, width - 200, 400]) await tab.page.mouse.move(from, 420);
    await tab.page.mouse.click(width - 120, 420);
    await tab.page.mouse.move(400, 420);
    const told = String(await tab.document.evaluate(`window.origins.join('\\n')`));
    // The frame itself is seen, so the page would have seen an address in it.
    expect(told).toContain('<iframe');
    expect(told).not.toContain('extension');
    const id = await stage.firefox.chrome(
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).mozExtensionHostname`,
    );
    expect(told).not.toContain(String(id));
    expect(tab.errors).toEqual([]);
  });
});
