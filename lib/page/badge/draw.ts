import { type BadgeFace, badgeShapes, type Shape } from './shapes';
import { colour, sheet, type Theme } from './style';

export type { BadgeFace } from './shapes';

const svgNamespace = 'http://www.w3.org/2000/svg';

function pathOf(document: Document, shape: Shape, theme: Theme): SVGPathElement {
  const path = document.createElementNS(svgNamespace, 'path');
  const { x, y = 0, fill, stroke } = shape;
  path.setAttribute('d', shape.d);
  // The seen part stands in the middle of a box that is 8 px higher.
  path.setAttribute('transform', `translate(${+x.toFixed(2)} ${y + 4})`);
  path.setAttribute('fill', fill ? colour(fill, theme) : 'none');
  path.setAttribute('fill-rule', 'evenodd');
  if (stroke) path.setAttribute('stroke', colour(stroke, theme));
  if (shape.dashed) {
    // 15 even dashes whatever the corner: no torn one where the path closes.
    path.setAttribute('pathLength', '75');
    path.setAttribute('stroke-dasharray', '3 2');
  }
  return path;
}

function boxOf(root: ShadowRoot): HTMLElement {
  const known = root.querySelector('span');
  if (known) return known;
  const document = root.ownerDocument;
  const style = document.createElement('style');
  // Set as a whole: so the browser takes it as the extension's, and the page's style-src does not apply.
  style.textContent = sheet;
  const box = document.createElement('span');
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('width', '52');
  svg.setAttribute('height', '24');
  svg.setAttribute('viewBox', '0 0 52 24');
  svg.setAttribute('aria-hidden', 'true');
  box.append(svg);
  root.append(style, box);
  return box;
}

/** Sets an attribute, or removes it for null; says whether it had to. */
function put(element: Element, name: string, value: string | null): boolean {
  if (element.getAttribute(name) === value) return false;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}

/**
 * Paints `face` into the closed root of a badge host, anew only where something has changed.
 *
 * @param root the host's closed shadow root, used for nothing else
 * @param words what the badge says in the user's language, for `title` and assistive technology
 * @returns the element that says what is drawn; it stays the same over repaints
 */
export function paintBadge(
  root: ShadowRoot,
  face: BadgeFace,
  theme: Theme,
  words: string,
): HTMLElement {
  const box = boxOf(root);
  const named = face.state === 'none' ? null : words;
  put(box, 'title', named);
  put(box, 'aria-label', named);
  put(box, 'role', named === null ? null : 'img');

  const known = face.state === 'known';
  const marks = [face.complaint ? 'complaint' : '', face.limit ? 'limit' : ''];
  const values: Record<string, string | null> = {
    state: face.state,
    kind: face.kind,
    theme,
    tier: known ? (face.prospect ? 'prospect' : face.tier) : null,
    grade: known ? face.grade : null,
    provisional: known && face.provisional ? 'true' : null,
    person: known ? String(face.personKnown) : null,
    marks: known ? marks.filter(Boolean).join(' ') || null : null,
  };
  const changed = Object.entries(values).filter(([name, value]) => put(box, `data-${name}`, value));
  if (changed.length > 0) {
    const paths = badgeShapes(face).map((shape) => pathOf(root.ownerDocument, shape, theme));
    box.querySelector('svg')?.replaceChildren(...paths);
  }
  return box;
}

/** Shows or hides the "+" of an unknown person while the pointer is on its row. */
export function showPlus(root: ShadowRoot, near: boolean): void {
  const box = root.querySelector('span');
  if (box) put(box, 'data-near', near ? '' : null);
}
