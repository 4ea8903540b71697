import { observe } from '../../dom/observe';
import { isElement, isVisible } from '../../dom/visible';
import { OWN_TAG } from '../contract';
import { outletOf } from './shadow';

/** Attributes by which a page shows and hides a part. */
const DRAWING = ['style', 'class', 'hidden', 'open', 'aria-expanded'];
/** Attributes by which a kept element comes to stand for another person or message. */
const NAMING = ['href', 'componentkey', 'id', 'data-event-urn', 'data-urn', 'data-id'];

/** What makes a part matter: people, messages, names. */
const SIGNS =
  'a[href*="/in/"], a[href*="/sales/lead/"], [componentkey], [data-event-urn], [data-urn], h1, h2, dialog, [role="dialog"]';

/**
 * Calls `changed` at most once per frame when people or views may have changed, in the page or in the
 * open shadow root of the overlays' host. Text is not observed and records inside text being written
 * are dropped first, so typing costs nothing; pictures, clocks and counters coming in neither.
 */
export function watch(root: Document, changed: () => void, signal: AbortSignal): void {
  const shown = new WeakMap<Element, boolean>();
  let address = root.URL;
  const observer = observe(
    root,
    { attributes: [...NAMING, ...DRAWING], relevant: seen },
    changed,
    signal,
  );
  let outlet: ShadowRoot | null = null;
  join();
  // The address changes before anything of the page does: what is shown is then the one before.
  const navigation: unknown = root.defaultView && Reflect.get(root.defaultView, 'navigation');
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', observer.schedule, { signal });
  }

  /** The host of overlays may come late or be made anew; its shadow root is then watched as well. */
  function join() {
    const now = outletOf(root);
    if (now && now !== outlet) observer.also(now);
    outlet = now;
  }

  function seen(record: MutationRecord): boolean {
    if (record.type === 'childList') join();
    const moved = root.URL !== address;
    address = root.URL;
    return moved || matters(record, shown);
  }
}

function matters(record: MutationRecord, shown: WeakMap<Element, boolean>): boolean {
  const { target, type, attributeName } = record;
  if (type === 'attributes') {
    if (!isElement(target) || isOurs(target)) return false;
    return NAMING.includes(attributeName ?? '') ? isNamed(target) : turned(target, shown);
  }
  if (isElement(target)) {
    if (target.closest('[contenteditable="true"]') !== null) return false;
    if (target.localName === 'title') return true;
  }
  // React puts a name's text in by itself; such a node counts where a name may stand.
  const inName = isElement(target) && target.closest('a[href*="/in/"], h1, h2') !== null;
  return [...record.addedNodes, ...record.removedNodes].some((node) => {
    if (!isElement(node)) return inName;
    return !isOurs(node) && (inName || node.matches(SIGNS) || node.querySelector(SIGNS) !== null);
  });
}

const isOurs = (element: Element): boolean => element.localName.startsWith(OWN_TAG);

const isNamed = (element: Element): boolean =>
  element.matches(
    'a, [componentkey], [data-event-urn], [data-urn], [data-id], [id*="profile.card"]',
  );

/** Did a part with people appear or vanish? Pointer moves change classes all the time. */
function turned(target: Element, shown: WeakMap<Element, boolean>): boolean {
  if (target.querySelector(SIGNS) === null) return false;
  const now = isVisible(target);
  if (shown.get(target) === now) return false;
  shown.set(target, now);
  return true;
}
