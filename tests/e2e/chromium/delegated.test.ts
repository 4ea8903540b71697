import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoMailbox } from '../../../scripts/standin/gmail/demo/index.ts';
import { known, mina } from '../../../scripts/standin/gmail/demo/people.ts';
import { extensionFrame, until } from '../../support/chromium.ts';
import { answerOf } from '../../support/messages.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

/** The chief's mailbox, which Mina reads for her. */
const chief = { name: 'Ines Ferreira', email: 'ines@dangol.example' };
const id = () => crypto.randomUUID().replace(/^(.{14})./, '$17');
let stage: Stage;

beforeAll(async () => {
  const box = demoMailbox(Date.now());
  stage = await openStage({ delegated: [{ ...box, account: chief, signedIn: mina }] });
});
afterAll(() => stage.close());

const logged = async () => (await answerOf(stage.desk, 'book.stats', {})).interactions;
const open = (tab: MailTab, email: string) =>
  tab.page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first().click();

describe.each(['/mail/b/AEoRXRQ/u/0/', '/mail/u/0/d/AEoRXRQ/'])(
  'a delegated mailbox at %s',
  (path) => {
    it('has badges beside its people, and none beside its owner or who reads it', async () => {
      const tab = await stage.mail({}, '#inbox', path);
      const badges = await settledBadges(tab.session, (all) => all.length > 20);
      expect(badges.find(({ email }) => email === known.linnea.email)?.tier).toBe('VIP');
      await open(tab, known.tomas.email);
      const all = await settledBadges(tab.session, (some) =>
        some.some(({ kind, email }) => kind === 'header' && email === known.tomas.email),
      );
      for (const { email } of all) expect([chief.email, mina.email]).not.toContain(email);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    });

    it('is asked about by its own address, and logged under it', async () => {
      const account = chief.email;
      await answerOf(stage.desk, 'mailbox.logging', { commandId: id(), account, logging: 'off' });
      const tab = await stage.mail({}, '#inbox', path);
      const sidebar = await extensionFrame(tab.page, 'sidebar.html#docked');
      await open(tab, known.ilse.email);
      await sidebar.getByRole('heading', { name: known.ilse.name }).first().waitFor();
      const before = await logged();
      await answerOf(stage.desk, 'mailbox.logging', {
        ...{ commandId: id(), account, logging: 'automatic' },
      });
      await tab.page.evaluate(() => {
        location.hash = '#inbox';
      });
      await open(tab, path.includes('/d/') ? known.daon.email : known.linnea.email);
      await until(async () => (await logged()) > before, 30_000, 'nothing was logged');
      await tab.page.close();
    });
  },
);
