/**
 * One way in which a page's own script might learn what a badge says. All functions run in the page's
 * world, so each must be complete in itself; what they share lies in `window.spied`.
 */
export interface Attack {
  name: string;
  /** Laid out before any badge is there. */
  plant?: () => void;
  /** What the driver does to each badge with a real mouse between planting and looking. */
  gesture?: 'click' | 'hover';
  /**
   * What can be seen of each host, as text. A badge keeps its secret when all texts are the same; an
   * attack on the whole page answers with what it expects of a silent page, and what it found.
   */
  look: (hosts: HTMLElement[]) => string[] | Promise<string[]>;
  /** A badge that gives itself away to this attack, made by a script of the page. */
  careless: (host: HTMLElement, value: string) => void;
}

declare global {
  interface Window {
    /** What planted attacks have noted. */
    spied: { notes: Map<Element, string[]>; lines: string[] };
  }
}

export const CONTROL_TAG = 'careless-badge';
export const REAL_TAG = 'dangol-badge';
/** What two control badges say: the attack has to tell one from the other. */
export const CONTROL_VALUES = ['VIP AAA', 'Small C', ''];

/** Source of a script that plants the attack. */
export const planting = ({ plant }: Attack): string =>
  `window.spied = { notes: new Map(), lines: [] }; (${plant ?? '() => {}'})();`;

/** Source of a script that puts the careless badges into the page, one per value. */
export const controlling = ({ careless }: Attack): string => `
  for (const [index, value] of ${JSON.stringify(CONTROL_VALUES)}.entries()) {
    const line = document.createElement('p');
    line.style.cssText = 'position:fixed;z-index:9999;left:300px;background:#fff;top:' + (90 + index * 40) + 'px';
    const host = document.createElement('${CONTROL_TAG}');
    host.style.cssText = 'display:inline-block;min-width:9px;min-height:9px';
    line.append('Same words ', host);
    document.body.append(line);
    (${careless})(host, value);
  }`;

/** Source of a script that looks at every host of `tag` now drawn, and answers the texts. */
export const looking = ({ look }: Attack, tag: string): string =>
  `(${look})([...document.getElementsByTagName('${tag}')].filter((host) => host.checkVisibility()))`;

/** Whether what was seen tells one badge from another. */
export const tells = (seen: readonly string[]): boolean => new Set(seen).size > 1;

/** What is seen at last by an attack that looks again until it can tell, as on a busy machine it may have to. */
export async function seenAtLast(look: () => Promise<string[]>): Promise<string[]> {
  const end = performance.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (tells(seen) || performance.now() > end) return seen;
  }
}
