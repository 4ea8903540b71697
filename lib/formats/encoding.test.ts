import { describe, expect, it } from 'vitest';
import { decode, guessEncoding } from './encoding';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
// 한빛식품 and 김민지 in EUC-KR; 上海贸易有限公司 in GB18030.
const korean = bytes(
  'name,company\n',
  [0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xf6],
  ',',
  [0xc7, 0xd1, 0xba, 0xfb, 0xbd, 0xc4, 0xc7, 0xb0],
  '\n',
);
const chinese = bytes(
  'name\n',
  [0xc9, 0xcf, 0xba, 0xa3, 0xc3, 0xb3, 0xd2, 0xd7, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe],
);

describe('the encoding of a file', () => {
  it('is UTF-8 where every byte fits it, with and without a mark', () => {
    const text = 'Zoë,김민지,王小明\n';
    expect(guessEncoding(new TextEncoder().encode(text))).toBe('utf-8');
    const marked = new TextEncoder().encode(`\uFEFF${text}`);
    expect(guessEncoding(marked)).toBe('utf-8');
    expect(decode(marked, 'utf-8')).toBe(text);
  });
  it('is UTF-16 where its mark says so', () => {
    const utf16 = bytes([0xff, 0xfe, 0x41, 0]);
    expect(guessEncoding(utf16)).toBe('utf-16le');
    expect(decode(utf16, 'utf-16le')).toBe('A');
  });
  it('is Western where accents stand alone', () => {
    const western = bytes('Jos', [0xe9], ',M', [0xfc], 'ller Stra', [0xdf], 'e,Citeaux\n');
    expect(guessEncoding(western)).toBe('windows-1252');
    expect(decode(western, 'windows-1252')).toBe('José,Müller Straße,Citeaux\n');
  });
  it('is Korean or Chinese by the letters it gives', () => {
    expect(guessEncoding(korean)).toBe('euc-kr');
    expect(decode(korean, 'euc-kr')).toBe('name,company\n김민지,한빛식품\n');
    expect(guessEncoding(chinese)).toBe('gb18030');
    expect(decode(chinese, 'gb18030')).toBe('name\n上海贸易有限公司');
  });
  it('is refused where bytes cannot be of it', () => {
    expect(decode(korean, 'utf-8')).toBeNull();
  });
});
