import { token } from '../token.ts';

type Child = Node | string | null;

/** Makes an element; attributes of null are left out, `class` names a style and is scrambled. */
export function el(
  tag: string,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) continue;
    made.setAttribute(name, name === 'class' ? hashed(value) : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An icon by which the page marks what follows; only its id matters. */
export function mark(id: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('id', id);
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  return svg;
}

const hashed = (names: string): string =>
  names
    .split(' ')
    .map((name) => token(name, Number(document.documentElement.dataset.seed ?? '1')))
    .join(' ');
