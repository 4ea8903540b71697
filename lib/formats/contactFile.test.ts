import { describe, expect, it } from 'vitest';
import { type BookContents, emptyBook } from '../schema/book';
import { defaultSettings } from '../schema/defaults';
import { blankCompany, blankContact } from '../schema/records/contact';
import { writeBackup } from './backup/write';
import { type ContactFileChoices, readContactFile } from './contactFile';

const nothing: ContactFileChoices = {
  format: null,
  encoding: null,
  dateOrder: null,
  mapping: null,
};
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function read(content: string | Uint8Array, choices: Partial<ContactFileChoices> = {}) {
  const file = await readContactFile(bytesOf(content), { ...nothing, ...choices });
  if (!file.ok) throw new Error(file.error.message);
  return { ...file.value, names: file.value.drafts.map(({ draft }) => draft.name) };
}
const refusal = async (content: string | Uint8Array, choices: Partial<ContactFileChoices> = {}) => {
  const file = await readContactFile(bytesOf(content), { ...nothing, ...choices });
  return file.ok ? null : file.error.message;
};

const at = Date.UTC(2026, 10, 22);
const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const person = (n: number, rest: Partial<BookContents['contacts'][number]>) => ({
  ...blankContact,
  id: id(n),
  createdAt: at,
  updatedAt: at,
  name: 'Ada',
  preference: 'mornings',
  ...rest,
});

describe('a contact file', () => {
  it.each([
    ['vcard', '\uFEFF\r\n\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n'],
    ['jcard', '[["vcard",[["fn",{},"text","Ada"]]]]'],
    ['json', '[{"name":"Ada"}]'],
    ['json', '{ "drafts": [{"name":"Ada","phones":["+14155550134"]}] }'],
    ['csv', 'Name\tEmail\nAda\tada@x.example\n'],
  ] as const)('of format %s is known by its content', async (format, content) => {
    expect(await read(content)).toMatchObject({ format, names: ['Ada'], faults: [] });
  });

  it('may be a backup: living people with their companies', async () => {
    const book: BookContents = {
      ...emptyBook(),
      settings: [defaultSettings],
      companies: [
        {
          ...blankCompany,
          id: id(9),
          createdAt: at,
          updatedAt: at,
          name: 'Looms',
          nameKey: 'looms',
          domains: ['looms.example'],
        },
      ],
      contacts: [person(1, { companyId: id(9) }), person(2, { name: 'Gone', deletedAt: at })],
    };
    const file = await read(await (await writeBackup(book, at)).text());
    expect(file).toMatchObject({ format: 'backup', names: ['Ada'] });
    expect(file.drafts[0]?.draft).toMatchObject({
      company: 'Looms',
      companyDomain: 'looms.example',
      preference: 'mornings',
    });
  });

  it('in another encoding is read by the letters it gives, cards by each charset', async () => {
    const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
    expect((await read(latin('Name,Email\nJörg Weiß,j@x.example\n'))).names).toEqual(['Jörg Weiß']);
    const cards = Uint8Array.from([
      ...latin('BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=EUC-KR:'),
      ...[0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xf6],
      ...latin('\r\nTITLE:Geschäftsführer\r\nNOTE;CHARSET=UTF-8:'),
      ...new TextEncoder().encode('王小明'),
      ...latin('\r\nEND:VCARD\r\n'),
    ]);
    const file = await read(cards, { encoding: 'windows-1252' });
    expect(file.drafts[0]?.draft).toMatchObject({
      name: '김민지',
      title: 'Geschäftsführer',
      note: '王小明',
    });
  });

  it('is refused with the reason', async () => {
    expect(await refusal('')).toBe('the file is empty');
    expect(await refusal('{"a":1}')).toBe('this is no list of contacts');
    expect(await refusal('[{]')).toBe('the file is no JSON');
    expect(await refusal('{"dangol":"book"}\n')).not.toBeNull();
    expect(await refusal(`{"dangol":"book-encrypted","format":1}\n\u0001`)).toContain('encrypted');
    expect(await refusal('Name\nA', { format: 'vcard' })).toBe('no vCard is in it');
    expect(await refusal(Uint8Array.of(0xff, 0xff, 0x00, 0x01))).not.toBeNull();
    expect(await refusal('Name\nAd', { encoding: 'utf-16le' })).toContain('utf-16le');
  });

  it('brings no keys of its own', async () => {
    const file = await read(
      '[{"name":"Ada","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},{"name":5},"x"]',
    );
    expect(file.names).toEqual(['Ada']);
    expect(file.faults.map(({ line, leftOut }) => [line, leftOut])).toEqual([
      [2, true],
      [3, true],
    ]);
    const draft: object = file.drafts[0]?.draft ?? {};
    expect('polluted' in draft).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
