import { findFirst } from '../../dom/lookup';
import { hasRoom } from '../../dom/visible';
import { envOf } from './env';
import * as at from './selectors';

/** Whether a page of any host is Roundcube's: by its program, else by parts that only it has. */
export function looksLikeRoundcube(root: Document, _url: URL): boolean {
  if (envOf(root) !== null) return true;
  return root.querySelector(at.PROGRAM) !== null || root.querySelector(at.SIGNS) !== null;
}

/** The frame of the preview pane. */
export function frameOf(
  root: Document,
  keep: (element: Element) => boolean = () => true,
): HTMLIFrameElement | null {
  const found = findFirst(root, at.preview, keep);
  return found && isFrame(found) ? found : null;
}

/** The same, when the layout shows it. */
export const previewFrame = (root: Document): HTMLIFrameElement | null => frameOf(root, hasRoom);

const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

/** The document that holds the open message: the page itself, else its preview pane's, else null. */
export function messageDocument(root: Document): Document | null {
  if (holdsMessage(root)) return root;
  const inner = previewFrame(root)?.contentDocument ?? null;
  return inner && holdsMessage(inner) ? inner : null;
}

const holdsMessage = (root: Document): boolean => findFirst(root, at.body, () => true) !== null;

/** A mail's place on its server. A search over all folders joins both parts: `27-INBOX`. */
export interface Place {
  uid: string;
  mailbox: string | null;
}

export function placeOf(uid: string | null, mailbox: string | null): Place | null {
  const [, number, inside] = /^(\d+)(?:-(.+))?$/.exec(uid ?? '') ?? [];
  return number ? { uid: number, mailbox: inside ?? mailbox } : null;
}

/** The mail that an address names, or null. */
export const placeInUrl = (url: URL): Place | null =>
  placeOf(url.searchParams.get('_uid'), url.searchParams.get('_mbox'));

/** The folder now listed: the selected one, for the address and the page's text lag behind. */
export function folderOf(root: Document, url: URL): string | null {
  return (
    findFirst(root, at.folder, () => true)?.getAttribute('rel') ??
    url.searchParams.get('_mbox') ??
    envOf(root)?.mailbox ??
    null
  );
}

/** True for folders of the rep's own mail, whose rows show recipients. */
export function isOwnFolder(root: Document, mailbox: string | null): boolean {
  const kind = mailbox === null ? undefined : envOf(root)?.folders.get(mailbox);
  return kind === 'sent' || kind === 'drafts';
}

export const isDraftFolder = (root: Document, mailbox: string | null): boolean =>
  mailbox !== null && envOf(root)?.folders.get(mailbox) === 'drafts';
