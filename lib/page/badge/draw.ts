import { dress } from './dress';
import { type BadgeFace, badgeShapes, type Shape } from './shapes';
import { colour, sheet, type Theme } from './style';

export type { BadgeFace } from './shapes';

const svgNamespace = 'http://www.w3.org/2000/svg';
type Attributes = Record<string, string | null>;

/** Sets an attribute, or removes it for null. */
function put(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function made(root: Document, name: string, attributes: Attributes): Element {
  const element = root.createElementNS(svgNamespace, name);
  for (const key in attributes) put(element, key, attributes[key] ?? null);
  return element;
}

/**
 * Path data moved to the shape's place. Only its first point is absolute, so that moving it moves all; a
 * `transform` on each path would be a layer of its own to every frame of the page.
 * The seen part stands in the middle of a box that is 8 px higher.
 */
const placed = ({ d, x, y = 0 }: Shape): string =>
  d.replace(
    /^M([-.\d]+) ([-.\d]+)/,
    (_, left, top) => `M${+(x + +left).toFixed(2)} ${y + 4 + +top}`,
  );

/** One path for neighbours of one ink: the fewer, the less there is to style and to paint. */
function pathsOf(root: Document, face: BadgeFace, theme: Theme): Element[] {
  const paths: Element[] = [];
  let ink = '';
  for (const shape of badgeShapes(face)) {
    const { fill, stroke, dashed } = shape;
    const next = `${fill} ${stroke} ${dashed}`;
    const last = paths.at(-1);
    if (last && next === ink) put(last, 'd', `${last.getAttribute('d')}${placed(shape)}`);
    else
      paths.push(
        made(root, 'path', {
          d: placed(shape),
          fill: fill ? colour(fill, theme) : 'none',
          stroke: stroke ? colour(stroke, theme) : null,
          // 15 even dashes whatever the corner: no torn one where the path closes.
          pathLength: dashed ? '75' : null,
          'stroke-dasharray': dashed ? '3 2' : null,
        }),
      );
    ink = next;
  }
  return paths;
}

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

function drawing(root: Document, face: BadgeFace, theme: Theme, values: Attributes): HTMLElement {
  const box = root.createElement('span');
  for (const name in values) put(box, `data-${name}`, values[name] ?? null);
  if (face.state === 'none') return box;
  const svg = made(root, 'svg', { width: '52', height: '24', 'aria-hidden': 'true' });
  svg.append(...pathsOf(root, face, theme));
  box.append(svg);
  return box;
}

/** Each drawing is made once and copied from then on: people share few faces. */
const drawings = new Map<string, HTMLElement>();
/** What stands in a root, and what it says. */
const shown = new WeakMap<ShadowRoot, { key: string; box: HTMLElement }>();

/**
 * Paints `face` into the closed root of a badge host, anew only where something has changed.
 *
 * @param root the host's closed shadow root, used for nothing else
 * @param words what the badge says in the user's language, for `title` and assistive technology
 * @returns the element that says what is drawn; it stays the same while the face does
 */
export function paintBadge(
  root: ShadowRoot,
  face: BadgeFace,
  theme: Theme,
  words: string,
): HTMLElement {
  const { ownerDocument } = root;
  const values = valuesOf(face, theme);
  const key = JSON.stringify(values);
  const before = shown.get(root);
  let box = before?.box;
  if (!box || before?.key !== key) {
    const model = drawings.get(key) ?? drawing(ownerDocument, face, theme, values);
    drawings.set(key, model);
    const next = ownerDocument.importNode(model, true);
    if (box) {
      put(next, 'data-near', box.getAttribute('data-near'));
      box.replaceWith(next);
    } else {
      dress(root, sheet);
      root.append(next);
    }
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
