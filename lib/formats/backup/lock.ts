import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../schema/result';

/** What an encrypted backup begins with. */
export const LOCKED_FORMAT = 'book-encrypted';
const LOCKED_VERSION = 1;
/** Rounds of PBKDF2: what a guess costs whoever tries passphrases out. */
export const ROUNDS = 600_000;
/** More than anybody would write; a hostile file must not keep the page busy for hours. */
const MOST_ROUNDS = 10_000_000;
const SALT = 16;
const IV = 12;
const TAG = 16;
/** Bytes encrypted together. */
const PIECE = 4 * 1024 * 1024;

const base64Schema = z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/), z.maxLength(200));
const lockedSchema = z.object({
  dangol: z.literal(LOCKED_FORMAT),
  format: z.int(),
  rounds: z.int().check(z.gte(1), z.lte(MOST_ROUNDS)),
  salt: base64Schema,
  /** Tells a wrong passphrase from a damaged file, without telling anything of either. */
  check: base64Schema,
  /** Bytes of the book in the file. */
  size: z.int().check(z.gte(0)),
});
type Locked = z.infer<typeof lockedSchema>;

/** A key made from a passphrase; the passphrase itself is not in it, nor can the key be read out. */
export interface BackupKey {
  key: CryptoKey;
  salt: string;
  check: string;
  rounds: number;
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** PBKDF2-SHA-256 once, then one part of it encrypts and another only tells whether the passphrase is right. */
export async function keyFrom(
  passphrase: string,
  salt: string = toBase64(crypto.getRandomValues(new Uint8Array(SALT))),
  rounds: number = ROUNDS,
): Promise<BackupKey> {
  // The same letters typed on another system may be other bytes.
  const typed = bytesOf(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const slow = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    base,
    256,
  );
  const root = await crypto.subtle.importKey('raw', slow, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const part = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytesOf(info),
  });
  const key = await crypto.subtle.deriveKey(
    part('dangol backup key'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const check = await crypto.subtle.deriveBits(part('dangol backup check'), root, 256);
  return { key, salt, check: toBase64(new Uint8Array(check)), rounds };
}

/** Binds a piece to its file and place: none can be left out, moved or taken from another file. */
const bound = (header: string, at: number, last: boolean): Uint8Array<ArrayBuffer> =>
  bytesOf(`${header}\n${at}${last ? ' last' : ''}`);

const piecesOf = (size: number): number => Math.max(1, Math.ceil(size / PIECE));

/** The encrypted file: a line that says how to open it, then pieces, each with its own random start. */
export async function lockBackup(
  text: Blob,
  { key, salt, check, rounds }: BackupKey,
): Promise<Blob> {
  const locked: Locked = {
    dangol: LOCKED_FORMAT,
    format: LOCKED_VERSION,
    rounds,
    salt,
    check,
    size: text.size,
  };
  const header = JSON.stringify(locked);
  const parts: BlobPart[] = [`${header}\n`];
  const count = piecesOf(text.size);
  for (let at = 0; at < count; at += 1) {
    const piece = await text.slice(at * PIECE, (at + 1) * PIECE).arrayBuffer();
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    const additionalData = bound(header, at, at === count - 1);
    parts.push(
      iv,
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, piece),
    );
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

const LONGEST_HEADER = 2000;

async function headerOf(file: Blob): Promise<string | null> {
  const start = await file.slice(0, LONGEST_HEADER).text();
  const end = start.indexOf('\n');
  return start.startsWith(`{"dangol":"${LOCKED_FORMAT}"`) && end > 0 ? start.slice(0, end) : null;
}

export const isLocked = async (file: Blob): Promise<boolean> => (await headerOf(file)) !== null;

function parseHeader(header: string): Result<Locked> {
  const damaged = fail('damaged', 'the first line is damaged', 'line 1');
  let value: unknown;
  try {
    value = JSON.parse(header);
  } catch (error) {
    if (error instanceof SyntaxError) return damaged;
    throw error;
  }
  const version = z.object({ format: z.int() }).safeParse(value);
  if (version.success && version.data.format > LOCKED_VERSION)
    return fail('newer-version', 'the backup was made by a newer version of Dangol', 'line 1');
  const locked = lockedSchema.safeParse(value);
  return locked.success ? ok(locked.data) : damaged;
}

/**
 * The book's text from an encrypted backup. `not-allowed` at `passphrase` when that is wrong, `damaged`
 * when the file was cut off or altered, as sure as the first line is whole.
 */
export async function unlockBackup(file: Blob, passphrase: string): Promise<Result<Blob>> {
  const header = await headerOf(file);
  if (header === null) return fail('bad-input', 'this is not an encrypted backup', 'line 1');
  const parsed = parseHeader(header);
  if (!parsed.ok) return parsed;
  const { salt, rounds, check, size } = parsed.value;
  const count = piecesOf(size);
  const start = bytesOf(header).length + 1;
  const wanted = start + size + count * (IV + TAG);
  if (file.size < wanted) return fail('damaged', 'the end of the file is missing', 'last line');
  if (file.size > wanted) return fail('damaged', 'something was added to the file');
  const made = await keyFrom(passphrase, salt, rounds);
  if (made.check !== check) return fail('not-allowed', 'the passphrase is wrong', 'passphrase');
  const parts: ArrayBuffer[] = [];
  let offset = start;
  for (let at = 0; at < count; at += 1) {
    const length = Math.min(PIECE, size - at * PIECE) + IV + TAG;
    const bytes = new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
    offset += length;
    const iv = bytes.slice(0, IV);
    const additionalData = bound(header, at, at === count - 1);
    const open = { name: 'AES-GCM', iv, additionalData };
    try {
      parts.push(await crypto.subtle.decrypt(open, made.key, bytes.slice(IV)));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'OperationError')) throw error;
      return fail('damaged', `piece ${at + 1} of ${count} was altered`);
    }
  }
  return ok(new Blob(parts));
}
