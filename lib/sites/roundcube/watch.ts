import { observe } from '../../dom/observe';
import { isElement } from '../../dom/visible';
import { OWN_TAG } from '../contract';
import { frameOf } from './routes';
import * as at from './selectors';

/** Where changes matter. The list's body is replaced on each load; folding and folders are classes. */
const SCOPES = [
  ...at.list,
  '#mailboxlist',
  at.CHIPS,
  at.SUGGESTIONS,
  '#message-header',
  '#messageheader',
  '.message-headers',
].join(', ');

/** The element a frame stands in comes late in some skins; so do compose rows ("Add Cc"). */
const SIGNS = `iframe, ${at.CHIPS}, ${at.list.join(', ')}`;

/**
 * Calls `changed` at most once per frame when the list, the preview or the recipients may have
 * changed. Typing in elastic's recipient field and in a message does nothing here; in the skins whose
 * recipients are plain text fields, `input` of those fields does.
 */
export function watch(root: Document, changed: () => void, signal: AbortSignal): void {
  const observer = observe(root, { attributes: ['class', 'style'], relevant }, changed, signal);

  const loaded = () => {
    const inner = frameOf(root)?.contentDocument;
    if (inner?.documentElement) observer.also(inner);
    observer.schedule();
  };
  // `load` does not bubble but is seen on its way down: also for a frame that is made later.
  root.addEventListener('load', (event) => isPreview(event.target) && loaded(), {
    capture: true,
    signal,
  });
  root.addEventListener('input', (event) => isRecipients(event.target) && observer.schedule(), {
    capture: true,
    signal,
  });
  // Recipients picked from the contacts, or a suggestion taken, are written without any event.
  for (const type of ['focusout', 'click']) {
    root.addEventListener(type, () => hasRecipients(root) && observer.schedule(), {
      capture: true,
      signal,
    });
  }
  loaded();
}

const isNode = (target: EventTarget | null): target is Node =>
  target !== null && 'nodeType' in target;

const isPreview = (target: EventTarget | null): boolean =>
  isNode(target) && isElement(target) && target.matches(at.preview.join(', '));

const RECIPIENTS = (['to', 'cc', 'bcc'] as const).flatMap((role) => at.field(role)).join(', ');

const isRecipients = (target: EventTarget | null): boolean =>
  isNode(target) && isElement(target) && target.matches(RECIPIENTS);

const hasRecipients = (root: Document): boolean => root.querySelector(RECIPIENTS) !== null;

function relevant({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!isElement(target)) return false;
  if (type === 'attributes') return target.closest(SCOPES) !== null;
  const nodes = [...addedNodes, ...removedNodes].filter(
    (node) => !(isElement(node) && node.localName.startsWith(OWN_TAG)),
  );
  if (nodes.length === 0) return false;
  return target.closest(SCOPES) !== null || nodes.some((node) => isElement(node) && matters(node));
}

const matters = (node: Element): boolean =>
  node.matches(SIGNS) || node.querySelector(SIGNS) !== null;
