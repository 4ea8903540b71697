import { type BadgeFace, type BadgeParts, partsOf } from './parts';
import type { Theme } from './style';

const svgNamespace = 'http://www.w3.org/2000/svg';
type Attributes = Record<string, string | null>;

/** Sets an attribute, or removes it for null. */
function put(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Attributes of an element just made: there is none to compare with. */
function give<Made extends Element>(element: Made, attributes: Attributes, prefix = ''): Made {
  for (const name in attributes) {
    const value = attributes[name];
    if (value != null) element.setAttribute(prefix + name, value);
  }
  return element;
}

const made = (root: Document, name: string, attributes: Attributes): Element =>
  give(root.createElementNS(svgNamespace, name), attributes);

const pathsOf = (root: Document, face: BadgeFace, theme: Theme, parts: BadgeParts): Element[] =>
  partsOf(face)
    .flatMap((name) => parts[name] ?? [])
    .map(({ fixed, fill, stroke }) => {
      const at = theme === 'dark' ? 1 : 0;
      return made(root, 'path', { ...fixed, fill: fill[at], stroke: stroke?.[at] ?? null });
    });

/** What the drawing says, as `data-` attributes: they stand inside the closed root. */
const valuesOf = (face: BadgeFace, theme: Theme): Attributes => ({
  state: face.state,
  kind: face.kind,
  theme,
  tier: face.prospect ? 'prospect' : face.tier,
  grade: face.grade,
  provisional: face.provisional ? 'true' : null,
  person: String(face.personKnown),
  marks: [face.complaint && 'complaint', face.limit && 'limit'].filter(Boolean).join(' ') || null,
});

function drawing(
  root: Document,
  face: BadgeFace,
  theme: Theme,
  values: Attributes,
  parts: BadgeParts,
): HTMLElement {
  const box = give(root.createElement('span'), values, 'data-');
  if (face.state === 'none') return box;
  const svg = made(root, 'svg', { width: '52', height: '24', 'aria-hidden': 'true' });
  svg.append(...pathsOf(root, face, theme, parts));
  box.append(svg);
  return box;
}

/** The first drawing of each face; the next are copied from it: people share few faces. */
const drawings = new Map<string, HTMLElement>();
/** What stands in a root, and what it says. */
const shown = new WeakMap<ShadowRoot, { key: string; box: HTMLElement }>();

/**
 * Paints `face` into the closed root of a badge host, anew only where something has changed.
 *
 * @param root the host's closed shadow root, used for nothing else and dressed with `sheet`
 * @param words what the badge says in the user's language, for `title` and assistive technology
 * @param parts the drawings of which it is put together, the same at every call
 * @returns the element that says what is drawn; it stays the same while the face does
 */
export function paintBadge(
  root: ShadowRoot,
  face: BadgeFace,
  theme: Theme,
  words: string,
  parts: BadgeParts,
): HTMLElement {
  const { ownerDocument } = root;
  const values = valuesOf(face, theme);
  const key = Object.values(values).join();
  const before = shown.get(root);
  let box = before?.box;
  if (!box || before?.key !== key) {
    const model = drawings.get(key);
    const next = model
      ? ownerDocument.importNode(model, true)
      : drawing(ownerDocument, face, theme, values, parts);
    if (model) next.removeAttribute('style');
    else drawings.set(key, next);
    put(next, 'data-near', box?.getAttribute('data-near') ?? null);
    if (box) box.replaceWith(next);
    else root.append(next);
    box = next;
    shown.set(root, { key, box });
  }
  const named = face.state === 'none' ? null : words;
  put(box, 'title', named);
  put(box, 'aria-label', named);
  put(box, 'role', named === null ? null : 'img');
  return box;
}

/** Shows or hides the "+" of an unknown person while the pointer is on its row. */
export function showPlus(root: ShadowRoot, near: boolean): void {
  const box = shown.get(root)?.box;
  if (box) put(box, 'data-near', near ? '' : null);
}
