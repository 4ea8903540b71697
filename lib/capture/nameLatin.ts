import {
  addressForms,
  capitalParticles,
  credentials,
  faculties,
  generations,
  marian,
  nobility,
  particles,
} from './nameAffixes';
import { type NameParts, unsplit } from './nameEastAsian';
import {
  cantoneseRoman,
  chineseRoman,
  japaneseRoman,
  koreanRoman,
  koreanSyllables,
  spanishFamily,
  vietnameseFamily,
} from './surnames';
import { fold } from './text';

const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word after a comma is a degree or "Jr.", not a name. */
export const isAffix = (word: string): boolean =>
  credentials.has(bare(word)) || generations.has(bare(word));

/** "Dr.", and "Dr.-Ing.", "Dipl.-Kfm." of several. */
const isAddressForm = (word: string): boolean =>
  addressForms.has(bare(word)) ||
  (word.includes('.-') && word.split('-').every((piece) => addressForms.has(bare(piece))));

/** Whether a word opens a Western family name ("von", "der"). */
export const isParticle = (word: string): boolean =>
  word === word.toLowerCase() && particles.has(bare(word));

/** Drops "Dr.", "Prof." before and "PhD", "MBA" after; keeps "Jr." aside. */
export function withoutAffixes(words: string[]): { words: string[]; generation: string | null } {
  const kept = [...words];
  let doctor = false;
  while (kept.length > 1) {
    const first = bare(kept[0] ?? '');
    // "Dr. med.", "Dr. rer. nat.": what somebody is doctor of, with its full stop.
    const faculty = doctor && /^\p{L}{1,6}\.$/u.test(kept[0] ?? '') && faculties.has(first);
    if (!isAddressForm(kept[0] ?? '') && !faculty) break;
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
    return lower.replace(
      /(^(?:mc(?=\p{L}{3}))?|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => {
        return (before === 'mc' ? 'Mc' : before) + letter.toUpperCase();
      },
    );
  });
}

/** "O'BRIEN" of "O'BRIEN, Seán": the family name alone in capitals. */
export const calmFamily = (words: string[]): string[] =>
  words.join('').replace(/[^\p{L}]/gu, '').length > 3
    ? calm([...words, 'XXXXX']).slice(0, -1)
    : words;

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
    { names: cantoneseRoman, given: /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(rest.join(' ')) },
    { names: japaneseRoman, given: rest.length === 1 && !japaneseRoman.has(last) },
  ];
  for (const { names, given } of lists) {
    if (!names.has(first) || !given) continue;
    return rest.length === 1 && names.has(last) ? 'unclear' : found;
  }
  if (
    words.length > 2 &&
    vietnameseFamily.has(first) &&
    (/^(?:van|thi)$/.test(bare(words[1] ?? '')) ||
      /[\u0300-\u036fđĐ]/.test(words.join(' ').normalize('NFD')))
  ) {
    return found;
  }
  return null;
}

/** "DUPONT Jean" and "Jean DUPONT": capitals mark the family name. */
export function byCapitals(words: string[]): NameParts | null {
  // Two capitals may be initials ("TJ Miller"), unless they are a known family name ("LI Wei").
  const isCaps = (word: string) =>
    /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word) ||
    (/^[A-Z]{2}$/.test(word) && (chineseRoman.has(bare(word)) || koreanRoman.has(bare(word))));
  // "DE LA TOUR Hélène": short words before one in capitals belong to it.
  const isOpening = (word: string, at: number): boolean =>
    /^\p{Lu}{2,3}$/u.test(word) &&
    particles.has(bare(word)) &&
    words.slice(at + 1, at + 3).some(isCaps);
  const marked = words.map((word, at) => isCaps(word) || isOpening(word, at));
  const caps = words.filter((_, at) => marked[at]);
  const others = words.filter((_, at) => !marked[at]);
  if (caps.length === 0 || others.length === 0 || !others.every((word) => /\p{Ll}/u.test(word)))
    return null;
  const run = marked.indexOf(true);
  if (marked.slice(run, run + caps.length).includes(false)) return null;
  if (run !== 0 && run + caps.length !== words.length) return null;
  const familyName = calm([...caps, 'XXXXX'])
    .slice(0, -1)
    .join(' ');
  return { givenName: others.join(' '), familyName };
}

/** Splits words in Latin (or any other) letters into given and family name; never guesses from one word. */
export function splitLatin(words: string[]): NameParts {
  if (words.length < 2 || words.length > 7) return unsplit;
  // "Tom & Anna Berg" are two.
  if (words.some((word) => /^(?:&|\+|and|und|et)$/i.test(word))) return unsplit;
  const capitals = byCapitals(words);
  if (capitals) return capitals;
  const east = familyFirst(words);
  if (east === 'unclear') return unsplit;
  if (east) return east;
  const cut = familyAt(words);
  return { givenName: words.slice(0, cut).join(' '), familyName: words.slice(cut).join(' ') };
}

/** Where the family name of a name in the usual Western order begins. */
function familyAt(words: string[]): number {
  const folded = words.map(bare).join(' ');
  const from = marian.exec(folded)?.[0].split(' ').length ?? 1;
  const opening = words.findIndex((word, at) => {
    if (at < from || at >= words.length - 1) return false;
    const next = bare(words[at + 1] ?? '');
    if (nobility.has(bare(word)) && particles.has(next)) return true;
    return word === word.toLowerCase() ? particles.has(bare(word)) : capitalParticles.has(word);
  });
  if (opening > 0) return opening;
  const last = words.length - 1;
  return last > 1 && last > from && spanishFamily.has(bare(words[last - 1] ?? ''))
    ? last - 1
    : last;
}
