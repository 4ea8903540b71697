import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../../tests/support/shared';
import { splitName } from './name';
import { ownLines } from './quoted';
import { readSignature } from './signature';
import { cleanLines } from './text';

const folder = sharedPath('fixtures', 'email-replies', 'test', 'emails');

describe.skipIf(folder === null)(
  'replies written by others (skipped: ../shared/fixtures is missing)',
  () => {
    const load = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
    const files =
      folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));

    it('holds no phone number, profile or address, so none may be read', () => {
      expect(files.length).toBeGreaterThan(15);
      for (const file of files) {
        const found = readSignature(
          load(file),
          splitName('Abhishek Kona'),
          'abhishek.kona@example.com',
        );
        expect({
          file,
          phones: found.phones,
          linkedin: found.linkedin,
          address: found.address,
        }).toEqual({ file, phones: [], linkedin: null, address: null });
        expect({ file, title: found.title, company: found.company }).toEqual({
          file,
          title: null,
          company: null,
        });
      }
    });

    it.each([
      ['email_1_3.txt', 'Having the function would be great.', 'clear a Riak bucket'],
      ['email_1_6.txt', 'I get proper rendering as well.', 'Was this caching related'],
      ['email_2_2.txt', 'Outlook with a reply', 'A new comment has been added'],
    ])('parts the answer of %s from what it answers', (file, kept, quoted) => {
      const own = ownLines(cleanLines(load(file))).join('\n');
      expect(own).toContain(kept);
      expect(own).not.toContain(quoted);
    });
  },
);
