import { observe } from '../../dom/observe';
import { isElement, isVisible } from '../../dom/visible';
import { OWN_TAG } from '../contract';

/** Attributes by which a page shows and hides a part. */
const DRAWING = ['style', 'class', 'hidden'];
/** Attributes by which Gmail re-uses a row, names a conversation late, or hides a view. */
const ATTRIBUTES = [
  'email',
  'data-hovercard-id',
  'data-name',
  'data-legacy-thread-id',
  'data-legacy-message-id',
  'data-message-id',
  'value',
  ...DRAWING,
];

const MESSAGE = '[data-message-id]';
/** What makes a part a view, whose coming and going matters. */
const VIEWS = `[email], ${MESSAGE}, [gh="tl"], form`;
/** What makes an added or removed part matter. */
const SIGNS = `${VIEWS}, [data-hovercard-id], [data-legacy-thread-id], [data-legacy-message-id], [name="to"], h2`;

/**
 * Calls `changed` once per frame when people or views may have changed, at once when a message came. Text changes are not
 * observed and records inside text being written are dropped first, so typing costs nothing.
 */
export function watch(root: Document, changed: () => void, signal: AbortSignal): void {
  const shown = new WeakMap<Element, boolean>();
  const touched = new Set<Element>();
  const settles = () => {
    let moved = false;
    for (const view of touched) {
      const now = isVisible(view);
      moved ||= shown.get(view) !== now;
      shown.set(view, now);
    }
    touched.clear();
    return moved;
  };
  observe(
    root,
    { attributes: ATTRIBUTES, relevant: (record) => matters(record, touched), urgent, settles },
    changed,
    signal,
  );
}

/** A message has come: somebody has opened a conversation and looks for who it is from. */
const urgent = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((node) => isElement(node) && holds(node, MESSAGE));

const holds = (element: Element, wanted: string): boolean =>
  element.matches(wanted) || element.querySelector(wanted) !== null;

/** Pointer moves change classes all the time; whether a view appeared or vanished by it is seen later. */
function matters(record: MutationRecord, touched: Set<Element>): boolean | null {
  const { target, type, attributeName } = record;
  if (!isElement(target)) return false;
  if (type === 'attributes') {
    if (attributeName === 'value')
      return (
        target.localName === 'input' && target.matches('[name="to"], [name="cc"], [name="bcc"]')
      );
    if (!DRAWING.includes(attributeName ?? '')) return true;
    if (!/^(div|table)$/.test(target.localName) || !target.querySelector(VIEWS)) return false;
    touched.add(target);
    return null;
  }
  if (target.closest('[contenteditable="true"], [g_editable="true"]')) return false;
  if (target.localName === 'title') return true;
  const inMessage = target.closest(`${MESSAGE}, h2`) !== null;
  return [...record.addedNodes, ...record.removedNodes].some((node) => {
    if (!isElement(node)) return inMessage;
    if (node.localName.startsWith(OWN_TAG)) return false;
    return inMessage || holds(node, SIGNS);
  });
}
