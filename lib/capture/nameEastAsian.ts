import { eastRanks, eastTeam, tightRanks } from './nameAffixes';
import {
  chineseCompound,
  chineseFamily,
  givenAfterHwang,
  japaneseFamily,
  koreanCompound,
  koreanFamily,
} from './surnames';

export interface NameParts {
  givenName: string | null;
  familyName: string | null;
}

const parts = (familyName: string, givenName: string): NameParts => ({ givenName, familyName });
export const unsplit: NameParts = { givenName: null, familyName: null };

/** 김민지 → 김 + 민지, 남궁민수 → 남궁 + 민수. Null when the first syllable is no family name. */
export function splitKorean(token: string): NameParts | null {
  if (!/^\p{Script=Hangul}{2,4}$/u.test(token)) return null;
  const two = token.slice(0, 2);
  if (token.length > 2 && koreanCompound.has(two)) {
    const isHwang = token.length === 3 && token[0] === '황' && givenAfterHwang.has(token.slice(1));
    if (!isHwang) return parts(two, token.slice(2));
  }
  const family = token.slice(0, 1);
  // Three syllables for a given name are far rarer than a firm so long: 신한카드.
  return koreanFamily.has(family) && token.length < 4 ? parts(family, token.slice(1)) : null;
}

/** 王小明 → 王 + 小明, 欧阳修 → 欧阳 + 修, 佐藤愛子 → 佐藤 + 愛子. Null when no listed family name opens it. */
export function splitHan(token: string): NameParts | null {
  if (!/^[\p{Script=Han}々]{2,6}$/u.test(token)) return null;
  for (const length of [3, 2]) {
    const head = token.slice(0, length);
    if (token.length > length && japaneseFamily.has(head)) return parts(head, token.slice(length));
  }
  const two = token.slice(0, 2);
  if (token.length > 2 && token.length < 5 && chineseCompound.has(two)) {
    return parts(two, token.slice(2));
  }
  const family = token.slice(0, 1);
  return token.length < 5 && chineseFamily.has(family) && token.length < 4
    ? parts(family, token.slice(1))
    : null;
}

function withoutRank(token: string): string {
  const rank = tightRanks.find((end) => token.length > end.length + 1 && token.endsWith(end));
  return rank === undefined ? token : token.slice(0, -rank.length);
}

/** A family name of its own, as in "김 민지" or "王 小明". */
const isFamilyAlone = (token: string): boolean =>
  koreanFamily.has(token) ||
  koreanCompound.has(token) ||
  chineseFamily.has(token) ||
  chineseCompound.has(token) ||
  japaneseFamily.has(token);

/** 김과장 and 王经理 are a family name and a rank: no given name is known. */
function splitTight(token: string): NameParts | null {
  if (eastRanks.has(token.slice(1))) return null;
  return splitKorean(token) ?? splitHan(token);
}

/**
 * Splits a Korean, Chinese or Japanese name; ranks and forms of address are set aside.
 * Returns the name without them, or null when the words name a team or nobody.
 */
export function splitEastAsian(words: string[]): ({ name: string } & NameParts) | null {
  const tokens = afterTeam(words.filter((word) => !eastRanks.has(word)).map(withoutRank));
  const [first, second] = tokens;
  if (first === undefined || tokens.some((token) => eastTeam.test(token) && token.length > 2)) {
    return null;
  }
  const name = tokens.join(' ');
  if (second === undefined) {
    const foreign = first.match(
      /^([\p{Script=Katakana}ー]{2,})[・=]([\p{Script=Katakana}ー]{2,})$/u,
    );
    if (foreign?.[1] && foreign[2]) return { name, ...parts(foreign[2], foreign[1]) };
    return { name, ...(splitTight(first) ?? unsplit) };
  }
  if (tokens.length > 2) return oneOf(tokens) ?? { name, ...unsplit };
  if (isFamilyAlone(first) && second.length <= 4) return { name, ...parts(first, second) };
  const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;
  if (kana.test(first) && kana.test(second)) return { name, ...parts(first, second) };
  const han = /^[\p{Script=Han}々]{1,3}$/u;
  const japaneseGiven = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u;
  if (han.test(first) && japaneseGiven.test(second) && !splitHan(second)) {
    return { name, ...parts(first, second) };
  }
  return oneOf(tokens) ?? { name, ...unsplit };
}

/** A family name and a given name in one word, of the usual lengths: 김민지, 남궁혜진, 王小明; not 한솔제지. */
export function isWholeName(token: string): boolean {
  const split = splitTight(token);
  if (split?.familyName == null || eastTeam.test(token)) return false;
  return token.length === 3 || (token.length === 4 && split.familyName.length > 1);
}

const ownTeam = /(?:팀|부|부서|본부|사업부|部|科|组|組|課)$/u;

/** "구매팀 김민지", "営業部 小林": the team somebody writes from; a firm's "고객센터" stays, for it is nobody. */
export function afterTeam(tokens: string[]): string[] {
  const [team = '', ...ranked] = tokens;
  const rest = ranked.filter((word) => !eastRanks.has(word));
  const [family = '', given = ''] = rest;
  const named =
    (rest.length === 1 && (isWholeName(family) || japaneseFamily.has(family))) ||
    (rest.length === 2 && isFamilyAlone(family) && given.length < 4);
  return ownTeam.test(team) && team.length > 2 && named ? rest : tokens;
}

/** "한빛소프트 김민지": the one word that can be a whole name, when no other can. */
function oneOf(tokens: string[]): ({ name: string } & NameParts) | null {
  const whole = tokens.filter(isWholeName);
  const other = tokens.filter((token) => token.length > 2 && splitTight(token));
  const names = whole.length === 1 ? whole : other;
  const [only] = names;
  const clear = tokens.every(
    (token) => token === only || !splitTight(token) || (whole.length === 1 && token.length > 3),
  );
  const found = only !== undefined && names.length === 1 && clear ? splitTight(only) : null;
  return only !== undefined && found ? { name: only, ...found } : null;
}
