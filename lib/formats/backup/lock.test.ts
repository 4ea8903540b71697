import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BackupKey, isLocked, keyFrom, lockBackup, ROUNDS, unlockBackup } from './lock';
import { isBackup } from './recognise';

const words = 'correct horse 단골 ①';
let key: BackupKey;
let file: Blob;
const text = `${'한빛식품 '.repeat(500)}\n`;

beforeAll(async () => {
  key = await keyFrom(words);
  file = await lockBackup(new Blob([text]), key);
});

const opened = async (locked: Blob, passphrase = words) => {
  const done = await unlockBackup(locked, passphrase);
  return done.ok ? await done.value.text() : done.error;
};
const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('an encrypted backup', () => {
  it('opens with its passphrase, however that is composed, and says nothing without it', async () => {
    expect(key.rounds).toBeGreaterThanOrEqual(600_000);
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(await isLocked(file)).toBe(true);
    expect(await isBackup(file)).toBe(true);
    expect(await opened(file)).toBe(text);
    expect(await opened(file, words.normalize('NFKD'))).toBe(text);
    expect(await file.text()).not.toContain('한빛');
  });

  it('tells a wrong passphrase from a file that was cut off, lengthened, altered or is newer', async () => {
    expect(await opened(file, 'wrong')).toMatchObject({ code: 'not-allowed', where: 'passphrase' });
    expect(await opened(file.slice(0, -1))).toMatchObject({ code: 'damaged', where: 'last line' });
    expect(await opened(new Blob([file, 'x']))).toMatchObject({ code: 'damaged' });
    expect(await opened(new Blob(['name\n']))).toMatchObject({ code: 'bad-input' });
    const newer = (await file.slice(0, 500).text()).replace('"format":1', '"format":2');
    expect(await opened(new Blob([newer]))).toMatchObject({ code: 'newer-version' });
  });

  it('refuses every single altered byte behind its first line', async () => {
    const whole = await bytes(file);
    const start = whole.indexOf(10) + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const altered = whole.slice();
          altered[at] = (altered[at] ?? 0) ^ change;
          expect(await opened(new Blob([altered]))).toMatchObject({ code: 'damaged' });
        },
      ),
      { numRuns: 4 },
    );
  }, 60_000);

  it('is another file each time, though key and book are the same', async () => {
    const other = await lockBackup(new Blob([text]), key);
    expect(await bytes(other)).not.toEqual(await bytes(file));
    expect(await opened(other)).toBe(text);
  });

  it('keeps its pieces in their places', async () => {
    const large = new Blob([new Uint8Array(9 * 1024 * 1024).fill(7)]);
    const locked = await lockBackup(large, key);
    const done = await unlockBackup(locked, words);
    expect(done.ok && done.value.size).toBe(large.size);
    const whole = await bytes(locked);
    const start = whole.indexOf(10) + 1;
    const piece = 4 * 1024 * 1024 + 28;
    const swapped = new Blob([
      whole.slice(0, start),
      whole.slice(start + piece, start + 2 * piece),
      whole.slice(start, start + piece),
      whole.slice(start + 2 * piece),
    ]);
    expect(await opened(swapped)).toMatchObject({ code: 'damaged' });
  }, 60_000);
});
