import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptPrompt } from '../firefox/popup';
import { type FirefoxStage, faces, openFirefox } from './firefox';
import { PEOPLE } from './server/people';

const { known } = PEOPLE;
const ROW = '#messagelist tr.message';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await openFirefox();
});
afterAll(() => stage?.close());

const ofElin = async (where: 'list' | 'preview') =>
  (await faces(stage, where)).filter(({ title }) => title.includes(known.name));

describe('Roundcube in Firefox', () => {
  it('is served in the tab already open once the rep accepts the question of the browser', async () => {
    expect(await faces(stage, 'list')).toEqual([]);
    await stage.firefox.bidi('browsingContext.activate', { context: stage.desk.context });
    await stage.desk.waitFor(`document.querySelector('input[type=url]')`);
    await stage.desk.click('input[type=url]');
    await stage.desk.type(stage.server.url);
    await stage.desk.click('form:has(input[type=url]) button[type=submit]');
    expect(await faces(stage, 'list')).toEqual([]);
    await acceptPrompt(stage.firefox);
    await stage.page.bringToFront();
    await expect.poll(() => ofElin('list')).toHaveLength(2);
    for (const face of await ofElin('list'))
      expect(face).toMatchObject({ state: 'known', tier: 'VIP' });
  });

  it('shows the badge of the sender in the preview pane', async () => {
    const subject = 'Re: Malt for the autumn brew';
    await stage.mail.evaluate(
      `[...document.querySelectorAll('${ROW}')].find((row) => row.textContent.includes(${JSON.stringify(subject)})).id = 'wanted-row'`,
    );
    await stage.mail.click('#wanted-row .subject a');
    await stage.mail.waitFor(
      `document.querySelector('iframe#messagecontframe').contentDocument.querySelector('#messagebody')`,
    );
    await expect.poll(() => ofElin('preview')).toHaveLength(1);
    expect(await ofElin('preview')).toMatchObject([{ state: 'known', tier: 'VIP' }]);
  });
});
