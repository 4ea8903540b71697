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

/**
 * Marks that nobody sees and that come along when a text is copied: soft hyphens, joiners, directions, and which form of
 * a letter is drawn. The one that parts Persian words (U+200C) is none of them.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}--[\u200c]]/gv;

/** A text without marks that nobody sees. */
export const withoutUnseen = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, '');

/** Letters and digits for comparing, never for showing: full-width forms, capitals and accents folded. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = withoutUnseen(text)
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
