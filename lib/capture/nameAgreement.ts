import { addressForms, eastRanks } from './nameAffixes';
import { isAffix } from './nameLatin';
import { scriptOf, wordsOf } from './text';
import { departmentWord, titleWord } from './titles';

/** Whether a signature's line names the sender, somebody else, or nobody that can be told. */
export type Agreement = 'agrees' | 'differs' | 'unknown';

const NAME_LIKE =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|den|da|dos|la|le)){1,3}$/u;
const INITIAL = /^\p{L}$/u;

/** Two to four capitalised words, none of them a title: what a name alone on its line looks like. */
export const isNameLike = (text: string): boolean =>
  text.length < 50 && NAME_LIKE.test(text) && !titleWord(text);

function localWords(email: string): string[] {
  return wordsOf((email.split('@')[0] ?? '').replace(/[._-]/g, ' '));
}

/** All spellings of the sender's name without blanks: both orders, each writing apart, and the address. */
function spellings(sender: string, email: string): ReadonlySet<string> {
  const own = wordsOf(sender);
  const latin = own.filter((word) => scriptOf(word) === 'latin');
  // One word of an address ("kuhn@") is often the family firm's name as well.
  const local = localWords(email);
  const spoken = local.length > 1 || latin.length === 0 ? local : [];
  const lists = [own, latin, own.filter((word) => !latin.includes(word)), spoken];
  const found = new Set<string>();
  for (const words of lists) {
    for (const order of [words, [...words].reverse()]) {
      const joined = order.join('');
      if (joined.length > 3 || (joined.length > 1 && scriptOf(joined) !== 'latin'))
        found.add(joined);
    }
  }
  return found;
}

/**
 * What follows the sender's name at the start of a phrase ("Jihoon Park, Engineering Lead" → "Engineering
 * Lead"; '' when the phrase is the name alone); null when it does not open with the name.
 */
export function afterName(phrase: string, sender: string, email: string): string | null {
  const known = spellings(sender, email);
  let rest = phrase.split(/\s+/);
  while (rest.length > 1 && addressForms.has(wordsOf(rest[0] ?? '')[0] ?? '')) rest = rest.slice(1);
  let matched = false;
  for (let pass = 0; pass < 2; pass++) {
    const longest = [5, 4, 3, 2, 1].find(
      (count) =>
        count <= rest.length && known.has(wordsOf(rest.slice(0, count).join(' ')).join('')),
    );
    if (longest === undefined) break;
    matched = true;
    rest = rest.slice(longest);
  }
  return matched ? rest.join(' ').replace(/^[\s,:;()/|–-]+/, '') : null;
}

/**
 * "課長 山口 恵" → the title and the name apart, for those who put the title first; null where no title
 * stands right before the sender's name.
 */
export function titleBeforeName(
  phrase: string,
  sender: string,
  email: string,
): [string, string] | null {
  // A reading in brackets behind the name is not compared.
  const words = phrase.replace(/\s?[(（](?!(?:주|유|재|사|株|有)\)).*$/u, '').split(/\s+/);
  for (let at = 1; at < Math.min(words.length, 5); at++) {
    const title = words.slice(0, at).join(' ');
    const name = words.slice(at).join(' ');
    const rest = afterName(name, sender, email);
    if (rest === null) continue;
    // "동아일렉 남기철 부장": a rank behind the name tells as much as a title before it.
    if (titleWord(title) || departmentWord(title) || eastRanks.has(rest)) return [title, name];
  }
  return null;
}

/**
 * Compares a signature's opening phrase with the sender. It differs only when both are plainly names of the same
 * writing, share no word and no initial; the address counts as a second spelling of the sender's name.
 */
export function agrees(phrase: string, sender: string, email: string): Agreement {
  if (phrase.length > 80 || /\d|@/.test(phrase)) return 'unknown';
  if (afterName(phrase, sender, email) !== null) return 'agrees';
  const bare = phrase.split(/\s?,\s?/)[0] ?? '';
  const degrees = phrase
    .slice(bare.length)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!NAME_LIKE.test(bare) || !degrees.every(isAffix) || titleWord(bare)) return 'unknown';
  if (bare.split(' ').some((word) => departmentWord(word))) return 'unknown';
  const words = wordsOf(bare);
  const own = wordsOf(sender);
  const shared = [...own, ...localWords(email)].some(
    (word) => !INITIAL.test(word) && words.includes(word),
  );
  if (shared) return 'agrees';
  const comparable = own.length > 1 && scriptOf(sender) === 'latin';
  const initial = words.some((word) => own.some((other) => other.charAt(0) === word.charAt(0)));
  return comparable && !initial ? 'differs' : 'unknown';
}
