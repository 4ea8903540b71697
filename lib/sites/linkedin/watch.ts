import { observe } from '../../dom/observe';
import { isElement } from '../../dom/visible';
import { OWN_TAG } from '../contract';

const ATTRIBUTES = ['href', 'componentkey', 'style', 'hidden'];

/** Calls `changed` at most once per frame when people or views may have changed. */
export function watch(root: Document, changed: () => void, signal: AbortSignal): void {
  observe(root, { attributes: ATTRIBUTES, relevant }, changed, signal);
}

function relevant({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!isElement(target)) return false;
  if (type === 'attributes') return true;
  if (target.closest('[contenteditable="true"]')) return false;
  return [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && !node.localName.startsWith(OWN_TAG),
  );
}
