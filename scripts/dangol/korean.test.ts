import { describe, expect, it } from 'vitest';
import { WholeTextDecoder } from './korean';

const korean = (bytes: readonly number[], fatal = true): string =>
  new WholeTextDecoder('euc-kr', { fatal }).decode(Uint8Array.from(bytes));

describe('Korean text outside a browser', () => {
  it('is read with the syllables that came after KS X 1001', () => {
    expect(korean([0x8c, 0x63, 0x94, 0xee, 0xbc, 0x84])).toBe('똠뷁펲');
    // The first and the last of them, and those where a row of places ends.
    expect(korean([0x81, 0x41, 0xc6, 0x52])).toBe('갂힣');
    expect(korean([0x81, 0x5a, 0x81, 0x61, 0x81, 0x7a, 0x81, 0x81])).toBe('갴갵걕걖');
    expect(korean([0xa0, 0xfe, 0xa1, 0x41])).toBe('좤좥');
    expect(korean([0xa2, 0xe6, 0xa2, 0xe7])).toBe('€®');
  });

  it('has every syllable exactly once', () => {
    const found = new Set<string>();
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x41; trail < 0xff; trail += 1) {
        const text = korean([lead, trail], false);
        if (!/^[가-힣]$/.test(text)) continue;
        expect(found.has(text)).toBe(false);
        found.add(text);
      }
    expect(found.size).toBe(11_172);
  });

  it('keeps what was readable before, and halves of letters between two pieces', () => {
    const plain = [...'A,'].map((letter) => letter.charCodeAt(0));
    const bytes = [...plain, 0xb1, 0xe8, 0xb9, 0xce, 0xc1, 0xf6, 0x0a];
    expect(korean(bytes)).toBe('A,김민지\n');
    expect(korean(bytes)).toBe(new TextDecoder('euc-kr').decode(Uint8Array.from(bytes)));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const decoder = new WholeTextDecoder('euc-kr', { fatal: true });
      const first = decoder.decode(Uint8Array.from(bytes.slice(0, cut)), { stream: true });
      const rest = decoder.decode(Uint8Array.from(bytes.slice(cut)).buffer, { stream: true });
      expect(first + rest + decoder.decode()).toBe('A,김민지\n');
    }
  });

  it('refuses what is no Korean, or marks it where the caller wants it marked', () => {
    for (const bytes of [[0x80], [0xff], [0xb1], [0xb1, 0x20], [0xc9, 0xa1], [0xc6, 0x53]])
      expect(() => korean(bytes)).toThrow(TypeError);
    expect(korean([0xb1, 0x20, 0x41], false)).toBe('\ufffd A');
    expect(korean([0x41, 0xb1], false)).toBe('A\ufffd');
  });

  it('leaves other encodings to the platform', () => {
    const utf8 = new WholeTextDecoder();
    expect(utf8.decode(new TextEncoder().encode('\ufeff뷁 é'))).toBe('뷁 é');
    expect(new WholeTextDecoder('gb18030').decode(Uint8Array.of(0xd5, 0xe7))).toBe('甄');
  });
});
