import { easternLegalForms } from '../schema/legalForms';
import { isWholeName } from './nameEastAsian';
import { cleanLine, fold, scriptOf, wordsOf } from './text';

/** "'Anna Berg' via Sales": a list has put itself in the writer's place, and the address is the list's. */
const LIST = /(?:^|\s)(via|per|through)\s/i;
export const isThroughList = (display: string): boolean => cleanLine(display, 400).search(LIST) > 0;

/** "Marcus at Harvelio", "Rachel from Brindlemarsh": small words that stand in no name. */
const HOUSE = /\s(?:at|from|bei|chez)\s(?=\p{Lu})/u;

const EAST = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "㈜한빛 김민지", "株式会社ミナト精機 高橋 美咲": the words without those that name a firm. */
function withoutHouse(text: string): string {
  const words = text.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!easternLegalForms.some((form) => word.includes(form))) kept.push(word);
    // A form of its own belongs to the name behind it, at the end to the one before.
    else if (easternLegalForms.includes(word)) {
      if (at === 0) at += 1;
      else kept.pop();
    }
  }
  return kept.join(' ');
}

/** "이정우_한솔제지", "采购部-王小明", "高橋美咲@ミナト精機": the one whole name of words tied together. */
function untied(text: string): string {
  const pieces = text.split(/\s*[-_@]\s*/u);
  if (pieces.length < 2 || !pieces.every((piece) => EAST.test(piece))) return text;
  const names = pieces.filter(isWholeName);
  if (names.length === 1) return names[0] ?? text;
  return text.includes('@') ? (pieces[0] ?? text) : text;
}

/** Hosts of countries where "M." before a name is monsieur. */
const FRENCH_HOST = /\.(?:fr|be|ch|lu|mc|ma|tn|dz|sn|ci|cm|re|nc)$/i;

/** "M. Thierry Vasseur" without monsieur; an initial stays, as the address tells ("m.thierry@") or the country. */
export function withoutMonsieur(text: string, email: string): string {
  const rest = /^M\.\s+(?=\p{Lu})(.+)$/u.exec(text)?.[1];
  if (rest === undefined || !FRENCH_HOST.test(email.slice(0, 320))) return text;
  const local = fold(email.slice(0, 320).split('@')[0] ?? '').replace(/[^a-z]/g, '');
  return wordsOf(rest).some((word) => local.startsWith(`m${word}`)) ? text : rest;
}

/** The written name without address, quotes, "via list", "| Company" and "(Company)". */
export function bareName(display: string): { text: string; bracket: string | null } {
  const whole = cleanLine(display, 400);
  const via = whole.search(LIST);
  let text = (via >= 0 ? whole.slice(0, via) : whole)
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/["“”„«»`]|\p{Extended_Pictographic}|\ufe0f/gu, ' ')
    .replace(/^\s*'(.*)'\s*$/, '$1')
    .replace(/^\s*(\[[^\]]*\]|【[^】]*】)/, ' ');
  text = text.split(/\s*[|│/｜]\s*|\s[-–—·•@]\s/)[0] ?? '';
  if (scriptOf(text) === 'latin') text = text.split(HOUSE)[0] ?? '';
  else if (EAST.test(text)) text = untied(withoutHouse(text.trim()));
  const bracket = text.match(/[([]([^)\]]{2,80})[)\]]?/)?.[1] ?? null;
  text = text
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, bracket };
}
