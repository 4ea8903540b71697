import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { JobContext } from '../control';
import { runImport } from './jobs';
import { previewFile } from './preview';
import type { Wanted } from './previewShape';

const { context, order, close } = testJobs();
afterEach(close);

/** 甄嬛 in GB18030: rare signs, which Korean could mean as well. */
const rare = Uint8Array.of(0xd5, 0xe7, 0x8b, 0xd6);
const chinese = new Blob(['Name,E-mail\n', rare, ',huan@palace.example\n']);
const western = new Blob(['Name,E-mail\nJörg,joerg@firma.example\n']);

async function shown(job: JobContext, file: Blob, wanted: Partial<Wanted> = {}) {
  const answer = await previewFile(job, {
    file,
    encoding: null,
    kind: null,
    mapping: null,
    ...wanted,
  });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

describe('the preview of a file whose bytes fit several encodings', () => {
  it('asks which one, with its own words in each, until one was chosen', async () => {
    const job = await context();
    const asked = await shown(job, chinese);
    expect(asked.encodingChoices.map(({ encoding }) => encoding)).toContain('gb18030');
    expect(asked.encodingChoices).toContainEqual({ encoding: 'gb18030', words: '甄嬛' });
    const chosen = await shown(job, chinese, { encoding: 'gb18030' });
    expect(chosen).toMatchObject({ encoding: 'gb18030', encodingChoices: [] });
    expect(chosen.rows[0]).toEqual(['甄嬛', 'huan@palace.example']);
    expect((await shown(job, western)).encodingChoices).toEqual([]);
  });

  it('remembers what was chosen for the last file with these columns', async () => {
    const job = await context();
    const wanted = await order(job, chinese);
    const { columns } = await shown(job, chinese);
    await runImport(job, { ...wanted, encoding: 'gb18030', columns });
    const again = await shown(job, chinese);
    expect(again).toMatchObject({ encoding: 'gb18030', encodingChoices: [] });
  });

  it('does not ask where cards name the encoding themselves', async () => {
    const job = await context();
    const card = (named: string) =>
      new Blob([`BEGIN:VCARD\r\nVERSION:2.1\r\nFN${named}:`, rare, '\r\nEND:VCARD\r\n']);
    expect((await shown(job, card(''))).encodingChoices).not.toEqual([]);
    const named = await shown(job, card(';CHARSET=GB18030'));
    expect(named.encodingChoices).toEqual([]);
    expect(named.rows[0]?.[0]).toBe('甄嬛');
  });
});
