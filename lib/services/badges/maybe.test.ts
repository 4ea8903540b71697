import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, id, testBook } from '../../../tests/support/book';
import { refOf } from '../../schema/ref';
import type { Book } from '../book';
import { execute, executeUndo } from '../commands';
import { lookupBadges } from './lookup';

const MEMBER = 'ACoAABhannaLindqvistXXXXXXXXXXXXXXXXXX';
let book: Book;
const contactId = id();

async function add(contact: string, name: string, company: string, profile = {}) {
  const reply = await execute(book, 'contact.add', {
    commandId: id(),
    contactId: contact,
    draft: draftOf(name, [`${contact.slice(-8)}@firm.example`], { company, ...profile }),
    company: { kind: 'new', companyId: id(), name: company },
  });
  expect(reply.ok).toBe(true);
}
const onPage = (name: string, company: string | null, linkedin = profileOf('hanna-l')) =>
  refOf({ email: null, linkedin, name, company }) ?? '';
const profileOf = (slug: string | null, memberId: string | null = null) => ({ slug, memberId });
const stateOf = async (ref: string, own: string[] = []) =>
  (await lookupBadges(book, [ref], own))[0]?.state;

beforeEach(() => {
  book = testBook();
});

describe('a profile that is known', () => {
  it('has its badge by slug and by member id, each alone and both together', async () => {
    await add(contactId, 'Hanna', 'Tarnholt GmbH', { linkedin: profileOf('hanna-l', MEMBER) });
    for (const linkedin of [
      profileOf('hanna-l'),
      profileOf(null, MEMBER),
      profileOf('new', MEMBER),
    ])
      expect(await stateOf(onPage('H. Lindqvist', null, linkedin))).toBe('known');
    expect(await stateOf(onPage('Hanna', 'Other', profileOf('hanna-x')))).toBe('unknown');
  });
  it('leaves the contact when the rep says so, and is not asked about again', async () => {
    await add(contactId, 'Hanna', 'Tarnholt GmbH', { linkedin: profileOf('hanna-l') });
    const ref = onPage('Hanna', 'Tarnholt');
    const args = { commandId: id(), ref, targetId: contactId };
    expect(await execute(book, 'contact.unmatch', args)).toMatchObject({ ok: true });
    expect(await stateOf(ref)).toBe('unknown');
  });
  it('of the rep is nobody', async () => {
    expect(await stateOf(onPage('Me', 'Us'), ['in:hanna-l'])).toBe('own');
  });
});

describe('the same name and company', () => {
  beforeEach(() => add(contactId, '김민지', '㈜한빛소프트'));

  it('is a maybe, also where a line names the company, and says nothing of worth', async () => {
    for (const line of ['한빛소프트', '한빛소프트 구매팀장', '주식회사 한빛소프트']) {
      const [badge] = await lookupBadges(book, [onPage('김 민지', line)], []);
      expect(badge).toMatchObject({ state: 'maybe', contactId, tier: null, grade: null });
      expect(badge).toMatchObject({ customerId: null, prospect: false, complaint: false });
    }
    expect(await stateOf(onPage('김민지', '한빛소프트웨어'))).toBe('unknown');
    expect(await stateOf(onPage('김민지', null))).toBe('unknown');
    expect(await stateOf(onPage('김민수', '한빛소프트'))).toBe('unknown');
  });
  it('is sure once the rep says yes, and a maybe again when that is taken back', async () => {
    const ref = onPage('김민지', '한빛소프트', profileOf('minji', MEMBER));
    const draft = draftOf('김민지', [], { linkedin: profileOf('minji', MEMBER) });
    const yes = { commandId: id(), contactId, draft };
    expect(await execute(book, 'contact.extend', yes)).toMatchObject({ ok: true });
    expect(await stateOf(ref)).toBe('known');
    // Whose own profile is known is nobody else's maybe.
    expect(await stateOf(onPage('김민지', '한빛소프트', profileOf('another')))).toBe('unknown');
    await executeUndo(book, { commandId: id(), undoId: yes.commandId });
    expect(await stateOf(ref)).toBe('maybe');
  });
  it('is refused for good, until that is taken back or the profile is written into the contact', async () => {
    const ref = onPage('김민지', '한빛소프트', profileOf('minji'));
    const no = { commandId: id(), ref, targetId: contactId };
    // Every page looks again, though nothing but the refusal is kept.
    expect(await execute(book, 'contact.unmatch', no)).toMatchObject({
      ok: true,
      value: { affected: { book: true, badges: true } },
    });
    expect(await stateOf(ref)).toBe('unknown');
    expect(await stateOf(onPage('김민지', '한빛소프트', profileOf('other')))).toBe('maybe');
    await executeUndo(book, { commandId: id(), undoId: no.commandId });
    expect(await stateOf(ref)).toBe('maybe');
  });
  it('of a person without a link is refused by name and company', async () => {
    const ref = refOf({ email: null, linkedin: null, name: '김민지', company: '한빛소프트' }) ?? '';
    expect(await stateOf(ref)).toBe('maybe');
    await execute(book, 'contact.unmatch', { commandId: id(), ref, targetId: contactId });
    expect(await stateOf(ref)).toBe('unknown');
  });
});
