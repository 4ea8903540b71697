import { isElement } from '../../dom/visible';
import { walk } from '../../dom/walk';
import type { PageEvidence, PageLine } from '../../schema/evidence';
import { hiddenEmail, hiddenMailto } from './hiddenEmail';
import { isBlockLike, isShown, MARGINS, readsBackwards, UNREAD } from './look';

/** Nodes looked at; a longer page is read so far. */
const MOST_NODES = 150_000;
const MOST_LINES = 6000;
const LINE = 600;
const LINKS = 12;
const DEPTH = 1000;
const SCHEMES = /^(?:https?|mailto|tel|sms|callto):/i;

/** An element that has been gone into. */
interface Open {
  block: boolean;
  margin: boolean;
  heading: number;
  backwards: boolean;
  pre: boolean;
  /** Place in `linked` where the link's own text begins; −1: no link. */
  link: number;
  /** Its text has been taken from elsewhere: what it holds is a stand-in. */
  told: boolean;
}

class LineWriter {
  readonly lines: PageLine[] = [];
  #open: Open[] = [];
  #depth = 0;
  #common = 0;
  #text = '';
  #heading = 0;
  #links: PageLine['links'] = [];
  /** Text since the outermost open link began. */
  #linked = '';
  #linksOpen = 0;

  get full(): boolean {
    return this.lines.length >= MOST_LINES;
  }

  enter(element: Element): boolean {
    if (this.full || UNREAD.has(element.localName)) return false;
    if (element.localName === 'br') {
      this.#end();
      return false;
    }
    const style = isShown(element);
    if (style === null) return false;
    const outer = this.#open.at(-1);
    if (outer?.told) return false;
    const block = isBlockLike(element, style);
    if (block) {
      this.#end();
      this.#depth += 1;
    }
    const isLink = element.localName === 'a' && element.hasAttribute('href');
    this.#linksOpen += isLink ? 1 : 0;
    const email = hiddenEmail(element);
    this.#open.push({
      block,
      margin: (outer?.margin ?? false) || isMargin(element),
      heading: headingOf(element) || (outer?.heading ?? 0),
      backwards: readsBackwards(style) ?? outer?.backwards ?? false,
      pre: /^(?:pre|break-spaces)/.test(style.whiteSpace) || element.localName === 'pre',
      link: isLink ? this.#linked.length : -1,
      told: email !== null,
    });
    if (email !== null) this.#take(email);
    return true;
  }

  leave(element: Element): void {
    const closing = this.#open.pop();
    if (closing === undefined) return;
    if (closing.link >= 0) {
      this.#takeLink(element, this.#linked.slice(closing.link));
      this.#linksOpen -= 1;
      if (this.#linksOpen === 0) this.#linked = '';
    }
    if (!closing.block) return;
    this.#end(closing);
    this.#depth -= 1;
    this.#common = Math.min(this.#common, this.#depth);
  }

  takeText(value: string): void {
    const top = this.#open.at(-1);
    if (top?.told) return;
    const written = top?.backwards ? [...value].reverse().join('') : value;
    const pieces = top?.pre ? written.split('\n') : [written];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) this.#end();
      this.#take(piece.replace(/\s+/g, ' '));
    }
  }

  end(): void {
    this.#end();
  }

  #take(piece: string): void {
    if (this.#linksOpen > 0 && this.#linked.length < 1000) this.#linked += piece;
    if (piece.trim() !== '') this.#heading = this.#open.at(-1)?.heading || this.#heading;
    this.#text += piece;
    while (this.#text.length > LINE && !this.full) {
      const blank = this.#text.lastIndexOf(' ', LINE);
      const rest = this.#text.slice(blank > LINE / 2 ? blank : LINE);
      this.#text = this.#text.slice(0, this.#text.length - rest.length);
      this.#end();
      this.#text = rest;
    }
  }

  #end(at = this.#open.at(-1)): void {
    const text = this.#text.replace(/\s+/g, ' ').trim().slice(0, LINE);
    this.#text = '';
    if (text === '' && this.#links.length === 0) return;
    this.lines.push({
      text,
      common: Math.min(this.#common, DEPTH),
      heading: this.#heading,
      margin: at?.margin ?? false,
      links: this.#links,
    });
    this.#common = this.#depth;
    this.#heading = 0;
    this.#links = [];
  }

  #takeLink(element: Element, inside: string): void {
    const own = 'href' in element && typeof element.href === 'string' ? element.href : '';
    const email = hiddenEmail(element);
    const href = hiddenMailto(own) ?? (email === null ? own : `mailto:${email}`);
    if (!SCHEMES.test(href) || href.length > 2000) return;
    const said =
      inside.trim() || element.getAttribute('aria-label') || element.getAttribute('title');
    const link = { href, text: (said ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) };
    // A link around whole blocks ends after its last line.
    const passed = this.#text.trim() === '' && inside.trim() !== '';
    const into = passed ? this.lines.at(-1)?.links : this.#links;
    if (into && into.length < LINKS) into.push(link);
  }
}

/**
 * The visible text of a page, one line per block, with its links, in reading order. Stops at its limits;
 * `cut` tells that something was left out.
 */
export function collectLines(root: Element): Pick<PageEvidence, 'lines' | 'cut'> {
  const writer = new LineWriter();
  const visit = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) writer.takeText((node.nodeValue ?? '').slice(0, 100_000));
    return isElement(node) && writer.enter(node);
  };
  const whole = walk(root, MOST_NODES, visit, (node) => {
    if (isElement(node)) writer.leave(node);
  });
  writer.end();
  return { lines: writer.lines.slice(0, MOST_LINES), cut: !whole || writer.full };
}

const isMargin = (element: Element): boolean =>
  MARGINS.has(element.localName) && !element.parentElement?.closest('main, article');

function headingOf(element: Element): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') !== 'heading') return 0;
  const told = Number(element.getAttribute('aria-level'));
  return told >= 1 && told <= 6 ? Math.trunc(told) : 2;
}
