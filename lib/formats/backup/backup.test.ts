import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_VERSION, type BookContents, emptyBook } from '../../schema/book';
import { defaultSettings } from '../../schema/defaults';
import { blankCompany } from '../../schema/records/contact';
import { sha256 } from './header';
import { readBackup } from './read';
import { writeBackup } from './write';

const textOf = async (...wanted: Parameters<typeof writeBackup>): Promise<string> =>
  await (await writeBackup(...wanted)).text();

const at = Date.UTC(2026, 10, 22);
const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const company = (n: number, name: string): BookContents['companies'][number] => ({
  ...blankCompany,
  id: id(n),
  createdAt: at,
  updatedAt: at,
  name,
  nameKey: name.slice(0, 200),
});
const book = (...names: string[]): BookContents => ({
  ...emptyBook(),
  settings: [defaultSettings],
  companies: names.map((name, n) => company(n, name)),
});

/** The file as another version of Dangol would have written it, whole by its own hash. */
async function ofVersion(version: number, text: string): Promise<string> {
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  const other = body.replace(`"book":${BOOK_VERSION}`, `"book":${version}`);
  return `${other}${JSON.stringify({ sha256: await sha256(other) })}\n`;
}

async function refusal(text: string) {
  const read = await readBackup(text);
  return read.ok ? null : read.error;
}

describe('a backup', () => {
  it('gives back exactly what was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), async (names) => {
        const wanted = book(...names);
        const read = await readBackup(await textOf(wanted, at));
        expect(read.ok && read.value.book).toEqual(wanted);
      }),
    );
  });

  it('is refused when one character was altered', async () => {
    const text = await textOf(book('Norvik', '두루빛식품'), at);
    expect(await refusal(text.replace('Norvik', 'Norvjk'))).toMatchObject({ code: 'damaged' });
  });

  it('is refused wherever it was cut off', async () => {
    const text = await textOf(book('Norvik', '두루빛식품'), at);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 2 }), async (length) => {
        expect(await refusal(text.slice(0, length))).not.toBeNull();
      }),
    );
  });

  it('of a newer version is refused with that reason, whatever stands in it', async () => {
    const change = {
      ...{ id: id(1), customerId: id(2), day: '2026-11-22', at, from: null, to: null },
      ...{ cause: 'order' as const, alert: false },
    };
    const text = await textOf({ ...book('Norvik'), tierChanges: [change] }, at);
    const newer = (changed: string) => ofVersion(BOOK_VERSION + 1, changed);
    for (const changed of [
      text,
      text.replace('"cause":"order"', '"cause":"weather"'),
      text.replace('["companies",', '["branches",'),
      text.replace('"counts":{', '"counts":{"branches":1,').replace('"refusals":0,', ''),
      text.replace('"createdAt"', '"made"'),
    ])
      expect(await refusal(await newer(changed))).toMatchObject({ code: 'newer-version' });
    // How a later form ends is not known either.
    expect(
      await refusal(text.replace('"format":1', '"format":2').replace('sha256', 'sum')),
    ).toEqual(expect.objectContaining({ code: 'newer-version' }));
    const unknown = text.replace('"cause":"order"', '"cause":"weather"');
    expect(await refusal(await ofVersion(BOOK_VERSION, unknown))).toMatchObject({
      code: 'damaged',
      where: 'line 4',
    });
  });

  it('keeps what is known about a company, and reads version 3, which knew nothing of it', async () => {
    const wanted = book('Norvik');
    const [firm] = wanted.companies;
    if (!firm) throw new Error('no company');
    firm.scope = 'Pumps';
    firm.ourShare = 12.5;
    firm.competitors = [{ name: 'Acme', share: null }];
    const text = await textOf(wanted, at);
    const read = await readBackup(text);
    expect(read.ok && read.value.book).toEqual(wanted);
    const older = await ofVersion(3, await textOf(book('Norvik'), at));
    const again = await readBackup(older);
    expect(again.ok && again.value.book).toEqual(book('Norvik'));
  });

  it('of version 1, which knew neither merges nor imports, is read', async () => {
    const wanted = book('Norvik');
    const text = await textOf(wanted, at);
    const older = await ofVersion(1, text.replace('"merges":0,"distinctions":0,"imports":0,', ''));
    expect(older).not.toContain('merges');
    const read = await readBackup(older);
    expect(read.ok && read.value.book).toEqual(wanted);
    expect(read.ok && read.value.header.counts).toMatchObject({ companies: 1, merges: 0 });
  });

  it('of version 2, whose mails name one customer, is read', async () => {
    const wanted = book('Norvik');
    const read = await readBackup(await ofVersion(2, await textOf(wanted, at)));
    expect(read.ok && read.value.book).toEqual(wanted);
  });

  it('is refused when another file was chosen', async () => {
    for (const text of ['', '{}', 'name,email\nA,a@x.example\n', '[1]\n[2]\n']) {
      expect(await refusal(text)).toMatchObject({ code: 'bad-input' });
    }
  });

  it('names the line of a record that is wrong, even under a right hash', async () => {
    const wrong = book('Norvik');
    for (const record of wrong.companies) Object.assign(record, { createdAt: -1 });
    expect(await refusal(await textOf(wrong, at))).toMatchObject({
      code: 'damaged',
      where: 'line 3',
    });
  });

  it('is refused when counts do not fit or a record stands there twice', async () => {
    const twice = { ...book(), companies: [company(1, 'A'), company(1, 'A')] };
    expect(await refusal(await textOf(twice, at))).toMatchObject({ where: 'line 4' });
  });
});
