const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Most names have nothing to fold but their capitals. */
const PLAIN = /^[\0-\x7f]*$/;

/** Letters and digits for comparing, never for showing: full-width forms, capitals and accents folded. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  return plain.replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

export function foldedWords(text: string): string[] {
  const folded = fold(text);
  const words = PLAIN.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  return folded.match(words) ?? [];
}

const UMLAUT = /[äöü]|[aou]\u0308/iu;

/** A name with its umlauts as "ae", "oe", "ue", as who lacks the keys writes them; null without any. */
export const spelledOut = (name: string): string | null =>
  UMLAUT.test(name) ? name.normalize('NFC').replace(/[äöü]/giu, '$&e') : null;
