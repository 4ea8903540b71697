import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../support/firefox.ts';
import { paintedBadges, settledBadges } from './badges.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ prefs: { 'extensions.originControls.grantByDefault': false } });
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

  it('is read from its next load on once the host was granted, and no more once taken back', async () => {
    await hosts('add');
    const tab = await stage.mail();
    await settledBadges(stage.firefox.bidi, tab, (all) => all.length > 20);
    await hosts('remove');
    const later = await stage.mail();
    expect(await paintedBadges(stage.firefox.bidi, later)).toEqual([]);
    expect([...tab.errors, ...later.errors]).toEqual([]);
  });
});
