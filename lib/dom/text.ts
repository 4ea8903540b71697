import { isElement } from './visible';

/** Ends a line where a reader sees one. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD']);

/** Text of a one-line element, blanks folded; pictures that stand for characters give those. */
export function lineText(element: Element): string {
  const pictures = element.querySelector('img') !== null;
  const text = pictures ? tailText(element, 2000) : (element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The last `limit` characters of the text a reader sees in `element`, one line per block.
 * Walks from the end and stops when it has enough, so a long newsletter costs no more than a note.
 */
export function tailText(
  element: Element,
  limit: number,
  skip: (inner: Element) => boolean = () => false,
): string {
  const pieces: string[] = [];
  let length = 0;
  const take = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const walk = (node: Node) => {
    for (let child = node.lastChild; child && length < limit * 2; child = child.previousSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        take((child.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
        continue;
      }
      if (!isElement(child) || UNREAD.has(child.tagName) || skip(child)) continue;
      if (child.tagName === 'IMG') take(pictureText(child));
      const block = BLOCKS.has(child.tagName);
      if (block) take('\n');
      walk(child);
      if (block && child.tagName !== 'BR') take('\n');
    }
  };
  walk(element);
  return pieces
    .reverse()
    .join('')
    .replace(/ *\n[ \n]*/g, (gap) => (gap.split('\n').length > 3 ? '\n\n' : '\n'))
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(-limit)
    .trim();
}

/** An emoji drawn as a picture names its character; any other picture says nothing. */
function pictureText(picture: Element): string {
  return picture.getAttribute('data-emoji') ?? shortAlt(picture.getAttribute('alt') ?? '');
}

const shortAlt = (alt: string): string => (/^\p{Extended_Pictographic}/u.test(alt) ? alt : '');
