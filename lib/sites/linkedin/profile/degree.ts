import { findFirst } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import { isVisible } from '../../../dom/visible';
import * as at from '../selectors';

type Degree = 1 | 2 | 3;

/** "· 1st", "· 2.", "· 3촌", "· 1 度", "・٢": a dot, then a short text with one digit. */
const DEGREE = /^[·•・‧]\s*\D{0,6}?([123１２３١٢٣一二三])(?!\p{Nd})\D{0,8}$/u;
const DIGITS = '123１２３١٢٣一二三';

/** The degree a text such as "· 2nd" names in any language, or null. */
export function degreeIn(text: string): Degree | null {
  const digit = DEGREE.exec(text)?.[1];
  if (digit === undefined) return null;
  const place = DIGITS.indexOf(digit) % 3;
  return place === 0 ? 1 : place === 1 ? 2 : 3;
}

/**
 * The degree shown in a top card. Its two possible texts may both be in the page, one hidden by style.
 * Where no style tells them apart, a Connect or Pending button rules out the first degree; then the text
 * that stands by itself counts, since the page keeps the one it may hide in a wrapper without a box.
 */
export function shownDegree(card: Element, texts: readonly Element[]): Degree | null {
  const drawn = texts.filter(isVisible);
  const known = (drawn.length > 0 ? drawn : texts).flatMap((element) => {
    const degree = degreeIn(lineText(element));
    return degree === null ? [] : [{ degree, bare: !isWrapped(element) }];
  });
  const degrees = new Set(known.map(({ degree }) => degree));
  if (degrees.size < 2) return known[0]?.degree ?? null;
  const unconnected = findFirst(card, at.connectLink) ?? findFirst(card, at.connectState);
  const left = unconnected ? known.filter(({ degree }) => degree !== 1) : known;
  const bare = left.filter((one) => one.bare);
  const one = left.length === 1 ? left[0] : bare.length === 1 ? bare[0] : undefined;
  if (one) return one.degree;
  return findFirst(card, at.messageLink) && degrees.has(1) ? 1 : null;
}

const isWrapped = (element: Element): boolean =>
  element.parentElement?.getAttribute('data-display-contents') === 'true';
