import { describe, expect, it } from 'vitest';
import {
  decode,
  type Encoding,
  encodingChoices,
  guessEncoding,
  judgeEncoding,
  UNREADABLE,
} from './encoding';

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

/** Bytes of a text in an encoding of two bytes a sign, found by trying all. */
function encoder(encoding: 'euc-kr' | 'gb18030') {
  const known = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x41; trail < 0xff; trail += 1) {
      const sign = decode(Uint8Array.of(lead, trail), encoding);
      if (sign !== null && [...sign].length === 1 && !known.has(sign))
        known.set(sign, [lead, trail]);
    }
  return (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        if (sign < '\u0080') return [sign.charCodeAt(0)];
        const pair = known.get(sign);
        if (pair === undefined) throw new Error(`${sign} is not in ${encoding}`);
        return pair;
      }),
    );
}
const encoders = {
  'euc-kr': encoder('euc-kr'),
  gb18030: encoder('gb18030'),
  'windows-1252': (text: string) => Uint8Array.from(Buffer.from(text, 'latin1')),
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-16le': (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le')),
  'utf-16be': (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16()),
} satisfies Record<Encoding, (text: string) => Uint8Array>;

const samples: [Encoding, string][] = [
  [
    'euc-kr',
    '성명,회사,직함,주소,전화\n한지우,두루빛식품㈜,구매팀장,서울특별시 성동구 성수이로 7길,02-555-0101\n서예린,다온기계,대리,,\n',
  ],
  ['euc-kr', 'Name,Company\n박서준,한빛전자\n'],
  ['euc-kr', '이름\n최유나\n'],
  ['euc-kr', '고객명;비고\n가람물산;李 사장 소개로 만남, 재주문 필요\n'],
  [
    'gb18030',
    '姓名,公司,职位,地址,电话\n林晓雯,上海沐川贸易有限公司,采购经理,上海市徐汇区天平路12号,021-5550101\n赵子昂,北京启辰科技,总监,,\n',
  ],
  ['gb18030', 'Name,Company\n陈静,杭州临安食品集团\n'],
  ['gb18030', '客户名称\n黄伟\n'],
  ['windows-1252', "Name;Straße\nJörg Müßigmann;Königsallee 3\nZoë Citroën;Rue de l'Église\n"],
  ['windows-1252', 'Nom,Ville\nGaëlle Perrin,Évian-les-Bains\nInês Conceição,São João\n'],
  ['utf-8', 'Name\nJörg\n김민지\n林晓雯\n'],
  ['utf-16le', 'Name,Company\nJörg,Firma\n김민지,두루빛\n'],
  ['utf-16be', 'Name,Company\nJörg,Firma\n'],
];

describe('tables of many countries', () => {
  it.each(samples)('in %s: %j', (encoding, text) => {
    const written = encoders[encoding](text);
    expect(judgeEncoding(written)).toEqual({ value: encoding, ambiguous: false });
    expect(decode(written, encoding)).toBe(text);
  });

  it('are called ambiguous where hardly a letter speaks', () => {
    // Two accents beside each other look like one Korean or Chinese sign.
    const western = encoders['windows-1252']('Name\nMüßig\n');
    expect(judgeEncoding(western)).toEqual({ value: 'windows-1252', ambiguous: true });
    expect(judgeEncoding(encoders.gb18030('name\n甄嬛\n')).ambiguous).toBe(true);
  });

  it('give words to choose by where they are ambiguous, and nothing to ask where they are not', () => {
    expect(encodingChoices(encoders.gb18030('name,city\n甄嬛,嬛\n'))).toEqual(
      expect.arrayContaining([
        { encoding: 'gb18030', words: '甄嬛 · 嬛' },
        { encoding: 'windows-1252', words: 'Õç‹Ö · ‹Ö' },
      ]),
    );
    const [first] = encodingChoices(encoders['windows-1252']('Name\nMüßig\n'));
    expect(first).toEqual({ encoding: 'windows-1252', words: 'Müßig' });
    for (const [encoding, text] of samples)
      expect(encodingChoices(encoders[encoding](text))).toEqual([]);
  });

  it('are no text in two encodings: control bytes and halves of letters refuse the wrong one', () => {
    const written = encoders['utf-16le']('김민지');
    expect(decode(written.subarray(0, 3), 'utf-16le')).toBeNull();
    expect(decode(encoders['euc-kr']('김').subarray(0, 1), 'euc-kr')).toBeNull();
  });
});

describe('UTF-8 with a broken byte', () => {
  const bytes = (text: string, broken = [0xff]) =>
    Uint8Array.from([...new TextEncoder().encode(text), ...broken, 0x0a]);

  it('is read as UTF-8 where nearly all of it fits, and shows where it does not', () => {
    const file = bytes('이름,회사\n김민준,한빛소프트\n이서연,삼우전자 주식회사\n박지훈');
    expect(judgeEncoding(file)).toEqual({ value: 'utf-8', ambiguous: false });
    expect(decode(file, 'utf-8')).toContain(`박지훈${UNREADABLE}`);
  });

  it('is not what Western or Korean bytes are taken for', () => {
    const western = Uint8Array.from([...new TextEncoder().encode('Name\nM'), 0xfc, 0x6c, 0x6c]);
    expect(decode(western, 'utf-8')).toBeNull();
    expect(judgeEncoding(western).value).toBe('windows-1252');
  });
});
