import { findAll, findFirst } from '../../../dom/lookup';
import { isVisible } from '../../../dom/visible';
import { memberOf } from '../members';
import * as at from '../selectors';
import { outermost, type Seen, seenIn } from './seen';

/** Authors of the posts in a feed; posts of companies have none. */
export const authorsIn = (root: Document): Seen[] =>
  outermost(findAll(root, at.post)).flatMap((post) => authorOf(post) ?? []);

/**
 * The author is the last one named before the post's text: "Ana likes this" and the like stand above.
 * A post without text has its author as the first one with a portrait of their own.
 */
function authorOf(post: Element): Seen | null {
  const text = findFirst(post, at.postText);
  const links = [...post.querySelectorAll(at.ACTOR_LINK)].filter(
    (link) => isVisible(link) && (!text || isBefore(link, text)),
  );
  const last = text ? links.at(-1) : links[0];
  if (!last) return null;
  const author = memberOf(last);
  if (!author) return null;
  const href = last.getAttribute('href');
  const named = links.filter((link) => link.getAttribute('href') === href);
  for (const link of named) {
    const seen = seenIn(link, post);
    if (seen) return seen;
  }
  return null;
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
