import { companyDomain } from './companyDomain';
import { isReadAs } from './familyReadings';
import { type PersonName, splitName } from './name';
import { eastRanks } from './nameAffixes';
import { isNameLike } from './nameAgreement';
import { splitEastAsian } from './nameEastAsian';
import { tailOf } from './signatureBlock';
import { signatureParts } from './signatureParts';
import { scriptOf, wordsOf } from './text';
import { isCompany, namesHouse } from './titleAndCompany';
import { departmentWord, isTitle } from './titles';

/** The words of a phrase that can be an eastern name, without a reading in brackets and the rank or team around it. */
function easternNames(phrase: string): string[] {
  const words = phrase
    .replace(/\s?[(（].*$/u, '')
    .split(' ')
    .filter((word) => word !== '' && scriptOf(word) !== 'latin' && !eastRanks.has(word));
  const last = words.length - 1;
  return words.length > 6 ? [] : [words.slice(last - 1).join(' '), words[last] ?? ''];
}

/** "長谷川 雄一" in the signature of "Yuichi Hasegawa": the same family name in its own writing. */
function inOwnWriting(lines: readonly string[], latin: readonly string[]): string | null {
  for (const phrase of lines.flatMap(signatureParts)) {
    if (phrase.length > 60 || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(phrase)) continue;
    for (const name of easternNames(phrase)) {
      const split = name.length < 2 || name.length > 8 ? null : splitEastAsian(name.split(' '));
      if (split?.familyName && split.givenName && isReadAs(split.familyName, latin)) return name;
    }
  }
  return null;
}

/** A name above a title, where the address is a firm's: whoever signs for "info@" or "secretariat@". */
function aboveTitle(lines: readonly string[], email: string): string | null {
  const domain = companyDomain(email);
  const at = lines.findLastIndex((line, index) => {
    // Below a line of prose it is a part of that.
    if ((lines[index - 1] ?? '').trim().length >= 40) return false;
    const text = line.trim();
    if (!isNameLike(text) || namesHouse(text, domain) || departmentWord(text)) return false;
    const [below = ''] = signatureParts(lines[index + 1] ?? '');
    return isTitle(below) && !isCompany(below, domain);
  });
  return at < 0 ? null : (lines[at] ?? '').trim();
}

/**
 * For whom the signature is to be looked among a message's own lines: the sender, with their name in its own writing where the signature
 * has that alone; for an address of a firm whoever signed.
 */
export function signatory(own: readonly string[], sender: PersonName, email: string): PersonName {
  if (sender.name === '') {
    const name = aboveTitle(tailOf(own), email);
    return name === null ? sender : splitName(name);
  }
  const words = wordsOf(sender.name);
  if (words.length < 2 || words.some((word) => scriptOf(word) !== 'latin')) return sender;
  const native = inOwnWriting(tailOf(own), words);
  return native === null ? sender : { ...sender, name: `${sender.name} ${native}` };
}
