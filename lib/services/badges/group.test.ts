// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { draftOf, id, testBook } from '../../../tests/support/book';
import { draftFromCorrespondent } from '../../capture/correspondent';
import { partyOf } from '../../sites/gmail/person';
import { execute } from '../commands';
import { lookupBadges } from './lookup';

const GROUP = 'sales@tarnholt.example';

/** A sender as Gmail writes one; it marks a group's hover card, and now and then a contact's too. */
function sender(name: string, email: string, owner: string): Element {
  const span = document.createElement('span');
  const attributes = { email, name, 'data-hovercard-id': email, 'data-hovercard-owner-id': owner };
  for (const [key, value] of Object.entries(attributes)) span.setAttribute(key, value);
  span.append(name);
  return span;
}

it('gives the address of a group the badge of its firm, never that of whoever wrote through it', async () => {
  const book = testBook();
  const add = async (draft: ReturnType<typeof draftOf>) => {
    const company = { kind: 'new' as const, companyId: id(), name: 'Tarnholt' };
    const args = { commandId: id(), contactId: id(), draft, company };
    expect(await execute(book, 'contact.add', args)).toMatchObject({ ok: true });
  };
  await add(
    draftOf('Jonas Brandt', ['jonas@tarnholt.example'], { companyDomain: 'tarnholt.example' }),
  );
  const party = partyOf(sender("'Anna Berg' via Sales", GROUP, '25'));
  expect(party).toEqual({ name: "'Anna Berg' via Sales", email: GROUP });
  const badge = async () => (await lookupBadges(book, [party?.email ?? ''], []))[0];
  expect(await badge()).toMatchObject({ state: 'company', contactId: null });
  // Even after the rep has saved the writer from there.
  const written = draftFromCorrespondent({ name: party?.name ?? '', email: GROUP }, null, null);
  await add({ ...written, company: 'Tarnholt' });
  expect(await badge()).toMatchObject({ state: 'company', contactId: null });
});

it('leaves a contact whose hover card bears the same mark their own badge', async () => {
  const book = testBook();
  const draft = draftOf('Jonas Brandt', ['jonas@tarnholt.example'], { company: 'Tarnholt' });
  const company = { kind: 'new' as const, companyId: id(), name: 'Tarnholt' };
  await execute(book, 'contact.add', { commandId: id(), contactId: id(), draft, company });
  const party = partyOf(sender('Jonas Brandt', 'jonas@tarnholt.example', '145'));
  expect(await lookupBadges(book, [party?.email ?? ''], [])).toMatchObject([{ state: 'known' }]);
});
