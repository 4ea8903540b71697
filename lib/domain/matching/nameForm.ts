import { eastRanks } from '../../schema/eastRanks';
import { foldedWords, spelledOut } from './fold';
import { isBeside } from './nameKey';

/** A name taken apart once, so that it can be compared many times. */
export interface NameForm {
  /** Korean, Chinese and Japanese writing without blanks; '' where there is none. */
  native: string;
  /** Folded Latin words in their order, without titles; a second time with umlauts as "ae", "oe", "ue". */
  spellings: readonly (readonly string[])[];
  /** The Latin words without blanks, from either end first: "minsukim" and "kimminsu" are one. */
  glued: readonly string[];
}

/** How two names agree, from the same person's to nobody's. */
export type NameAgreement = 'same' | 'partial' | 'initial' | 'near' | 'related' | 'different';

const MOST_WORDS = 6;
/** In shorter words one letter makes another name. */
const LONG = 5;
const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

const EAST = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** "김민수Kim" and a stray letter behind a Korean or Chinese name: each writing is a word of its own. */
const byWriting = (word: string): string[] =>
  isLatin(word) ? word.replace(EAST, ' $& ').split(' ').filter(Boolean) : [word];

const wordsIn = (name: string): string[] =>
  foldedWords(name.replace(/['’]/g, ''))
    .flatMap(byWriting)
    .filter((word, _at, all) => !isBeside(word) && !(all.length > 1 && eastRanks.has(word)));

function gluedForms(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const [first, ...rest] = words;
  const last = words.at(-1);
  const turned = [last, ...words.slice(0, -1)].join('');
  return [...new Set([words.join(''), turned, [...rest, first].join('')])];
}

export function nameForm(name: string): NameForm {
  const text = name.slice(0, 400);
  const all = wordsIn(text);
  const plain = all.filter(isLatin).slice(0, MOST_WORDS);
  const spellings = [plain];
  const other = spelledOut(text);
  if (other !== null) spellings.push(wordsIn(other).filter(isLatin).slice(0, MOST_WORDS));
  const native = all
    .filter((word) => !isLatin(word))
    .join('')
    .normalize('NFC');
  return { native, spellings, glued: spellings.flatMap(gluedForms) };
}

const isFull = (word: string): boolean => word.length > 1;

/** Pairs the words of the shorter name off with those of the longer, whole ones before initials. */
function pairOff(shorter: readonly string[], longer: readonly string[]) {
  const left = [...longer];
  const take = (fits: (word: string) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const rest = shorter.filter((word) => !take((other) => other === word));
  const whole = shorter.filter(isFull).filter((word) => longer.includes(word)).length;
  const initials = rest.filter((word) =>
    take((other) => other[0] === word[0] && (!isFull(word) || !isFull(other))),
  ).length;
  return { whole, initials, unmatched: rest.length - initials, left };
}

/** One letter more, less or other. */
function oneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LONG || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Names alike but for a slip of the pen in one long word. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const [one, ...more] = a.filter((word) => !b.includes(word));
  const [other, ...rest] = b.filter((word) => !a.includes(word));
  if (one === undefined || other === undefined || more.length + rest.length > 0) return false;
  return oneOff(one, other);
}

function compareWords(a: readonly string[], b: readonly string[]): NameAgreement {
  if (a.length === 0 || b.length === 0) return 'different';
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const { whole, initials, unmatched, left } = pairOff(shorter, longer);
  if (unmatched > 0 || whole === 0) {
    if (isSlip(shorter, longer)) return 'near';
    return sharesWord(shorter, longer) ? 'related' : 'different';
  }
  if (initials > 0) return 'initial';
  if (left.length === 0 || (shorter.length > 1 && !left.some(isFull))) return 'same';
  return shorter.length > 1 ? 'partial' : 'related';
}

const BEST: readonly NameAgreement[] = [
  'same',
  'partial',
  'initial',
  'near',
  'related',
  'different',
];

function compareLatin(a: NameForm, b: NameForm): NameAgreement {
  if (a.glued.some((form) => b.glued.includes(form))) return 'same';
  const found = a.spellings.flatMap((one) =>
    b.spellings.map((other) => BEST.indexOf(compareWords(one, other))),
  );
  return BEST[Math.min(...found)] ?? 'different';
}

const sharesWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length > 2 && b.includes(word));

/**
 * How two names agree. Order, accents, case, titles, hyphens and umlaut spellings do not count; `partial`
 * has further full words, `initial` has letters for words, `near` differs
 * by a slip of the pen, `related` shares a word such as the surname.
 */
export function compareNames(a: NameForm, b: NameForm): NameAgreement {
  if (a.native !== '' && a.native === b.native) return 'same';
  const latin = compareLatin(a, b);
  // Two people written 김민수 and 김민주 may well be romanised alike.
  if (a.native !== '' && b.native !== '') return latin === 'different' ? 'different' : 'related';
  return latin;
}

function wordBlocks(words: readonly string[]): string[] {
  if (words.length === 1) return [`=${words[0]}`];
  return words.flatMap((word, at) =>
    isFull(word)
      ? words.flatMap((other, beside) => (beside === at ? [] : [`${word} ${other[0]}`]))
      : [],
  );
}

/**
 * Keys of which two names share one whenever they are the same, partial or initial: a full word with
 * the first letter of another, and the first and last words glued to their neighbours.
 */
export function nameBlocks({ native, spellings, glued }: NameForm): string[] {
  const keys = new Set(spellings.flatMap(wordBlocks));
  if (native !== '') keys.add(`=${native}`);
  // Two words are found by one order; more may be two words of another name, in either.
  const two = spellings.every((words) => words.length === 2);
  for (const form of two ? spellings.map((words) => [...words].sort().join('')) : glued)
    keys.add(`=${form}`);
  return [...keys];
}
