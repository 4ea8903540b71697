import { lineText } from '../../dom/text';

/** More than a separator. */
export const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A dot with something short after it: a degree ("· 2nd") in whatever language. */
export const isDegreeText = (text: string): boolean =>
  /^[·•・‧]\s*\S/u.test(text) && text.length < 24;

/** "Current: Buyer at Tarnholt" below a result: nothing but the word tells the line from one about the past. */
export const isCurrent = (text: string): boolean =>
  /^(?:current|aktuell|derzeit|(?:poste )?actuel|actual|atual|attuale|huidig|현재|目前|现|現)[^:：]{0,9}[:：]/iu.test(
    text,
  );

/** Text cut to what the report may hold; null when it is empty. */
export const short = (text: string | null | undefined, limit = 300): string | null =>
  text?.slice(0, limit).trim() || null;

/** Elements that hold one line each; the classic layout writes each twice, once for screen readers. */
const LINES = 'p, li, h1, h2, h3, h4, strong, time, span, div, td, dd, a, button';

/**
 * The lines a reader sees below `part`, in order, each once: the texts of the smallest elements that hold
 * any text of their own. `skip` leaves parts out.
 */
export function linesOf(
  part: Element,
  skip: (element: Element) => boolean = () => false,
): string[] {
  const lines: string[] = [];
  const seen = new Set<Element>();
  for (const element of [part, ...part.querySelectorAll(LINES)]) {
    if (seen.has(element) || !ownsText(element) || isSpoken(element) || skip(element)) continue;
    for (const inner of element.querySelectorAll('*')) seen.add(inner);
    const text = lineText(element);
    if (isText(text) && lines.at(-1) !== text) lines.push(text);
  }
  return lines;
}

const ownsText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );

/** The twin for screen readers, after the text that is drawn and hidden from them. */
const isSpoken = (element: Element): boolean =>
  element.matches('.visually-hidden, span[aria-hidden="true"] + span:not([aria-hidden])');

/** Name in a link or heading: its first line, without a degree or a note for screen readers after it. */
export function nameIn(element: Element): string | null {
  const drawn = [...element.querySelectorAll('span[aria-hidden="true"]')].map(lineText);
  const line = [...drawn, ...linesOf(element)].find((text) => isText(text) && !isDegreeText(text));
  return short(line?.replace(/\s*[·•]\s*\S{1,12}\s*$/u, ''), 400);
}

/** "(3) Name | LinkedIn" → "Name"; '' when the title is another page's. */
export const nameInTitle = (title: string): string =>
  /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn\s*$/u.exec(title.trim())?.[1] ?? '';
