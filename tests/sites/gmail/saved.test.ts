import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedPath } from '../../support/shared';
import { type GmailReader, INBOX, peopleOf, startGmailReader } from './reader';

/** Pages and parts of pages that others saved over the years; they lie beside the repository. */
const folder = sharedPath('fixtures', 'gmail');
if (!folder) console.info('No saved Gmail pages on this machine: their tests are left out.');

const wanted: [file: string, account: string | null, people: string[]][] = [
  ['inboxsdk/thread-row-can-read-row.html', null, ['row me <cowan@streak.com>']],
  [
    'inboxsdk/thread-row-can-read-vertical-preview-pane-row.html',
    null,
    ['row me <cowan@streak.com>'],
  ],
  [
    'inboxsdk/thread-row-can-read-snippet-less-vertical-preview-pane-row.html',
    null,
    ['row Streak Bot <notifications@mailfoogae.appspotmail.com>'],
  ],
  [
    'inboxsdk/injected-thread-identifier.html',
    null,
    [
      'row me <streak.web.test.1@gmail.com>',
      'row Team Twilio <news@twilio.com>',
      'row Google <no-reply@accounts.google.com>',
      'row Google+ <noreply-94292212@plus.google.com>',
      'row Team Twilio <help@twilio.com>',
      'row Streak Notifications <notifications@mailfoogae.appspotmail.com>',
      'row Chris Cowan <cowan@streak.com>',
    ],
  ],
  ['inboxsdk/account-switcher-new-single-user.html', 'peopleaggregatetest@gmail.com', []],
  [
    'inboxsdk/account-switcher-new-normal-signed-in-plus-one-normal-and-one-delegated.html',
    'cowan@streak.com',
    [],
  ],
  [
    'inboxsdk/account-switcher-old-normal-signed-in-plus-one-normal-and-one-delegated.html',
    'cowan@streak.com',
    [],
  ],
  [
    'inboxsdk/account-switcher-new-delegated-signed-in-plus-two-normal.html',
    'tesla@streak.com',
    [],
  ],
  [
    'inboxsdk/account-switcher-old-delegated-signed-in-plus-two-normal.html',
    'tesla@streak.com',
    [],
  ],
  ['real-snippets/compose-window-2020-10.html', null, []],
  [
    'real-snippets/message-expanded-2025-08.html',
    null,
    ['from Nadia Ferrer <nadia.ferrer@example.com>', 'to team2026 <team2026@googlegroups.com>'],
  ],
  ['real-snippets/thread-row-partial-2025-11.html', null, []],
  [
    'shape-2026-09/thread-row.html',
    null,
    ['row Alex <alex@example.com>', 'row Morgan <morgan@example.com>'],
  ],
];

describe.runIf(folder)('saved pages', () => {
  let gmail: GmailReader;
  beforeAll(async () => {
    gmail = await startGmailReader();
  }, 60_000);
  afterAll(() => gmail.close());
  const load = (file: string) =>
    gmail.facts(
      readFileSync(`${folder}/${file}`, 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, ''),
      INBOX,
    );

  it.each(wanted)('%s', async (file, account, people) => {
    const facts = await load(file);
    expect(peopleOf(facts)).toEqual(people);
    expect(facts.account).toBe(account);
  });

  it('a delegated mailbox has two own addresses', async () => {
    const facts = await load(
      'inboxsdk/account-switcher-new-delegated-signed-in-plus-two-normal.html',
    );
    expect(facts.own).toEqual(['tesla@streak.com', 'cowan@streak.com']);
  });

  it('a real message gives its id, its time and the kind of view', async () => {
    const facts = await load('real-snippets/message-expanded-2025-08.html');
    expect(facts.view).toBe('conversation');
    expect(facts.messages[0]).toMatchObject({ id: '1989000000000001', date: expect.any(Number) });
    expect((await load('real-snippets/compose-window-2020-10.html')).view).toBe('compose');
  });
});
