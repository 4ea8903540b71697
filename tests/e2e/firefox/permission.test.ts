import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { GECKO_ID } from '../../support/firefox.ts';
import { TEAM_HOST, teamAddress, teamSite } from '../../support/team-page.ts';
import { until } from '../../support/until.ts';
import { paintedBadges, settledBadges } from './badges.ts';
import { acceptPrompt, isAsked, openPopup } from './popup.ts';
import { openStage, type Stage } from './stage.ts';

const Registered = z.object({ matches: z.array(z.string()) });
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    sites: { [TEAM_HOST]: teamSite },
    prefs: {
      'extensions.originControls.grantByDefault': false,
      'extensions.webextOptionalPermissionPrompts': true,
    },
  });
});
afterAll(() => stage.close());

/** Grants or takes away a host as the browser's own page of extensions does. */
const hosts = (change: 'add' | 'remove') =>
  stage.firefox.chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    const origins = ['https://mail.google.com/*'];
    await ExtensionPermissions.${change}(${JSON.stringify(GECKO_ID)}, { permissions: [], origins }, extension);
    return true;
  })()`);

describe('a host that Firefox does not let us read', () => {
  it('is left alone', async () => {
    const tab = await stage.mail();
    expect(await paintedBadges(stage.firefox.bidi, tab)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  it('is read from its next load on once the host was granted, and no more at once when taken back', async () => {
    await hosts('add');
    const tab = await stage.mail();
    await settledBadges(stage.firefox.bidi, tab, (all) => all.length > 20);
    await hosts('remove');
    await until(
      async () => (await paintedBadges(stage.firefox.bidi, tab)).length === 0,
      30_000,
      'the open page is read still',
    );
    const later = await stage.mail();
    expect(await paintedBadges(stage.firefox.bidi, later)).toEqual([]);
    expect([...tab.errors, ...later.errors]).toEqual([]);
  });
});

describe('a popup that closes at the browser’s question', () => {
  /** Hosts at which a script of ours is registered. */
  const served = async () => {
    const all = await stage.desk.evaluate(
      'browser.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all))',
    );
    return z
      .array(Registered)
      .parse(JSON.parse(String(all)))
      .flatMap(({ matches }) => matches);
  };

  it('loses nothing: the host is served once the rep has allowed it', async () => {
    const page = await stage.firefox.newPage();
    await page.goto(teamAddress('/team'));
    await page.bringToFront();
    const popup = await openPopup(stage.firefox);
    const allow = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Allow on'))`;
    await popup.waitFor(allow);
    await popup.press(`${allow}.click()`);
    await until(() => isAsked(stage.firefox), 30_000, 'Firefox asked nothing');
    await popup.close();
    await stage.firefox.stopBackground();
    expect(await served()).toEqual([]);
    await acceptPrompt(stage.firefox);
    await until(
      async () => (await served()).includes(`https://${TEAM_HOST}/*`),
      30_000,
      'the host is not served',
    );
  });
});
