import { addressForms, credentials, faculties, generations, particles } from './nameAffixes';
import { type NameParts, unsplit } from './nameEastAsian';
import {
  chineseRoman,
  japaneseRoman,
  koreanRoman,
  koreanSyllables,
  vietnameseFamily,
} from './surnames';
import { fold } from './text';

const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word after a comma is a degree or "Jr.", not a name. */
export const isAffix = (word: string): boolean =>
  credentials.has(bare(word)) || generations.has(bare(word));

/** Drops "Dr.", "Prof." before and "PhD", "MBA" after; keeps "Jr." aside. */
export function withoutAffixes(words: string[]): { words: string[]; generation: string | null } {
  const kept = [...words];
  let doctor = false;
  while (kept.length > 1) {
    const first = bare(kept[0] ?? '');
    // "Dr. med.", "Dr. rer. nat.": what somebody is doctor of, with its full stop.
    const faculty = doctor && /^\p{L}{1,6}\.$/u.test(kept[0] ?? '') && faculties.has(first);
    if (!addressForms.has(first) && !faculty) break;
    doctor ||= first === 'dr' || first === 'prof';
    kept.shift();
  }
  let generation: string | null = null;
  while (kept.length > 1) {
    const last = kept[kept.length - 1] ?? '';
    if (generations.has(bare(last))) generation = last.replace(/,/g, '');
    // "Ma" and "Ba" are family names too; a degree is written in capitals.
    else if (!(credentials.has(bare(last)) && isDegreeSpelling(last, kept))) break;
    kept.pop();
  }
  return { words: kept.map((word) => word.replace(/^,+|,+$/g, '')).filter(Boolean), generation };
}

function isDegreeSpelling(word: string, all: string[]): boolean {
  if (bare(word).length > 3 || /[a-z][A-Z]|\./.test(word)) return true;
  const othersMixed = all.some((other) => /\p{Ll}/u.test(other));
  return all.length > 2 && othersMixed && word === word.toUpperCase();
}

/** "SATO" → "Sato", "O'BRIEN" → "O'Brien": a name all in capitals is shown in the usual spelling. */
export function calm(words: string[]): string[] {
  const text = words.join(' ');
  if (/\p{Ll}/u.test(text) || text.replace(/[^\p{Lu}]/gu, '').length < 5) return words;
  return words.map((word) => {
    const lower = word.toLowerCase();
    if (particles.has(lower) && word !== words[0]) return lower;
    return lower.replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    });
  });
}

/** Two Korean syllables: "Minji", "Ji-hoon", "Ji hoon". */
function isKoreanGiven(words: string[]): boolean {
  const text = fold(words.join('-'));
  const pieces = text.split('-');
  if (pieces.length === 2) return pieces.every((piece) => koreanSyllables.has(piece));
  if (pieces.length !== 1) return false;
  for (let cut = 1; cut < text.length; cut++) {
    if (koreanSyllables.has(text.slice(0, cut)) && koreanSyllables.has(text.slice(cut)))
      return true;
  }
  return false;
}

const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|eng|ing|i?an|uan|ian|en|in|un|uai|iao|iu|ai|ei|ao|ou|ia|ie|ua|uo|ui|ue|[aeiou])){1,2}$/;
const isChineseGiven = (words: string[]): boolean => {
  const text = fold(words.join('')).replace(/[-']/g, '');
  return text.length <= 12 && PINYIN.test(text);
};

/** A name of East Asia in Latin letters written family name first; null when the order cannot be told. */
function familyFirst(words: string[]): NameParts | null | 'unclear' {
  const first = bare(words[0] ?? '');
  const rest = words.slice(1);
  const last = bare(rest[rest.length - 1] ?? '');
  const found = { familyName: words[0] ?? null, givenName: rest.join(' ') };
  const lists = [
    { names: koreanRoman, given: isKoreanGiven(rest) },
    { names: chineseRoman, given: isChineseGiven(rest) },
    { names: japaneseRoman, given: rest.length === 1 && !japaneseRoman.has(last) },
  ];
  for (const { names, given } of lists) {
    if (!names.has(first) || !given) continue;
    return rest.length === 1 && names.has(last) ? 'unclear' : found;
  }
  if (
    words.length > 2 &&
    vietnameseFamily.has(first) &&
    /[\u0300-\u036fđĐ]/.test(words.join(' ').normalize('NFD'))
  ) {
    return found;
  }
  return null;
}

/** "DUPONT Jean" and "Jean DUPONT": capitals mark the family name. */
function byCapitals(words: string[]): NameParts | null {
  // Two capitals may be initials ("TJ Miller"), unless they are a known family name ("LI Wei").
  const isCaps = (word: string) =>
    /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ||
    (/^[A-Z]{2}$/.test(word) && (chineseRoman.has(bare(word)) || koreanRoman.has(bare(word))));
  const caps = words.filter(isCaps);
  const others = words.filter((word) => !isCaps(word));
  if (caps.length === 0 || others.length === 0 || !others.every((word) => /\p{Ll}/u.test(word)))
    return null;
  const run = words.findIndex(isCaps);
  if (words.slice(run, run + caps.length).some((word) => !isCaps(word))) return null;
  if (run !== 0 && run + caps.length !== words.length) return null;
  const familyName = caps.map((word) => calm([word, 'XXXXX'])[0]).join(' ');
  return { givenName: others.join(' '), familyName };
}

/** Splits words in Latin (or any other) letters into given and family name; never guesses from one word. */
export function splitLatin(words: string[]): NameParts {
  if (words.length < 2 || words.length > 7) return unsplit;
  const capitals = byCapitals(words);
  if (capitals) return capitals;
  const east = familyFirst(words);
  if (east === 'unclear') return unsplit;
  if (east) return east;
  const particle = words.findIndex(
    (word, at) =>
      at > 0 && at < words.length - 1 && word === word.toLowerCase() && particles.has(bare(word)),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { givenName: words.slice(0, cut).join(' '), familyName: words.slice(cut).join(' ') };
}
