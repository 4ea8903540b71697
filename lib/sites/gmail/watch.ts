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

/** What makes a part a view, whose coming and going matters. */
const VIEWS = '[email], [data-message-id], [gh="tl"], form';
/** What makes an added or removed part matter. */
const SIGNS = `${VIEWS}, [data-hovercard-id], [data-legacy-thread-id], [data-legacy-message-id], [name="to"], h2`;

/**
 * Calls `changed` at most once per frame when people or views may have changed. Text changes are not
 * observed and records inside text being written are dropped first, so typing costs nothing.
 */
export function watch(root: Document, changed: () => void, signal: AbortSignal): void {
  const shown = new WeakMap<Element, boolean>();
  observe(
    root,
    { attributes: ATTRIBUTES, relevant: (record) => matters(record, shown) },
    changed,
    signal,
  );
}

function matters(record: MutationRecord, shown: WeakMap<Element, boolean>): boolean {
  const { target, type, attributeName } = record;
  if (!isElement(target)) return false;
  if (type === 'attributes') {
    if (attributeName === 'value')
      return (
        target.localName === 'input' && target.matches('[name="to"], [name="cc"], [name="bcc"]')
      );
    return !DRAWING.includes(attributeName ?? '') || turned(target, shown);
  }
  if (target.closest('[contenteditable="true"], [g_editable="true"]')) return false;
  if (target.localName === 'title') return true;
  const inMessage = target.closest('[data-message-id], h2') !== null;
  return [...record.addedNodes, ...record.removedNodes].some((node) => {
    if (!isElement(node)) return inMessage;
    if (node.localName.startsWith(OWN_TAG)) return false;
    return inMessage || node.matches(SIGNS) || node.querySelector(SIGNS) !== null;
  });
}

/**
 * Did a view appear or vanish? Pointer moves change classes all the time; only parts that hold people
 * or messages are looked at, and only a change of being drawn counts.
 */
function turned(target: Element, shown: WeakMap<Element, boolean>): boolean {
  if (target.localName !== 'div' && target.localName !== 'table') return false;
  if (target.querySelector(VIEWS) === null) return false;
  const now = isVisible(target);
  if (shown.get(target) === now) return false;
  shown.set(target, now);
  return true;
}
