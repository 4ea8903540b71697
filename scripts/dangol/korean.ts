/**
 * Browsers read all of CP949 as "euc-kr", as the Encoding Standard wants it; Node's decoder knows KS X 1001
 * alone and stumbles over the other 8,822 syllables (똠, 뷁, 펲). They follow from those it knows: CP949
 * gives them the free places in the order of Unicode.
 */
/** The platform's own, whatever stands in its place later. */
const PlatformDecoder = globalThis.TextDecoder;
const BAD = '\ufffd'.charCodeAt(0);
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Signs that came after KS X 1001. */
const LATER: readonly [number, number][] = [
  [0xa2e6, 0x20ac],
  [0xa2e7, 0xae],
];
/** Rows that are each user's own, which nobody else can read. */
const OWN_ROWS: ReadonlySet<number> = new Set([0xc9, 0xfe]);

const isLetterPlace = (trail: number): boolean =>
  (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;

/** Letter of each pair of bytes; 0 where there is none. */
function tableOf(): Uint16Array {
  const known = new PlatformDecoder('euc-kr');
  const table = new Uint16Array(0x10000);
  const syllables = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfd; lead += 1) {
    if (OWN_ROWS.has(lead)) continue;
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const letter = known.decode(Uint8Array.of(lead, trail));
      if (letter.length !== 1 || letter.charCodeAt(0) === BAD) continue;
      const code = letter.charCodeAt(0);
      table[lead * 256 + trail] = code;
      if (code >= FIRST && code <= LAST) syllables.add(code);
    }
  }
  let next = FIRST;
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    const end = lead <= 0xa0 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= end; trail += 1) {
      if (!isLetterPlace(trail)) continue;
      while (syllables.has(next)) next += 1;
      if (next > LAST) break;
      table[lead * 256 + trail] = next;
      next += 1;
    }
  }
  for (const [pair, code] of LATER) table[pair] = code;
  return table;
}

let table: Uint16Array | null = null;

const bytesOf = (input: NonNullable<Parameters<TextDecoder['decode']>[0]>): Uint8Array =>
  ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);

/** The platform's decoder, but for Korean, which it reads whole. */
export class WholeTextDecoder extends PlatformDecoder {
  #lead = 0;

  override decode(
    input?: Parameters<TextDecoder['decode']>[0],
    options: TextDecodeOptions = {},
  ): string {
    if (this.encoding !== 'euc-kr') return super.decode(input, options);
    const bytes = input ? bytesOf(input) : new Uint8Array();
    const letters = new Uint16Array(bytes.length + 1);
    const used = this.#read(bytes, letters, options.stream === true);
    return new PlatformDecoder('utf-16le', { ignoreBOM: true }).decode(letters.subarray(0, used));
  }

  #read(bytes: Uint8Array, letters: Uint16Array, goesOn: boolean): number {
    table ??= tableOf();
    let used = 0;
    let lead = this.#lead;
    this.#lead = 0;
    for (const byte of bytes) {
      if (lead === 0) {
        if (byte > 0x80 && byte < 0xff) lead = byte;
        else letters[used++] = byte < 0x80 ? byte : this.#bad();
        continue;
      }
      const letter = table[lead * 256 + byte] ?? 0;
      lead = 0;
      letters[used++] = letter === 0 ? this.#bad() : letter;
      // What is no second half is a letter of its own.
      if (letter === 0 && byte < 0x80) letters[used++] = byte;
    }
    if (goesOn) this.#lead = lead;
    else if (lead !== 0) letters[used++] = this.#bad();
    return used;
  }

  #bad(): number {
    if (this.fatal) throw new TypeError('The encoded data was not valid for encoding euc-kr');
    return BAD;
  }
}

/** Whether this platform's own decoder reads the syllables beyond KS X 1001. */
const isWhole = (): boolean =>
  new PlatformDecoder('euc-kr').decode(Uint8Array.of(0x94, 0xee)) === '뷁';

/** From here on Korean is read here as in a browser. */
export function readKoreanWhole(): void {
  if (!isWhole()) globalThis.TextDecoder = WholeTextDecoder;
}
