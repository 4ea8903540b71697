import { findAll, findFirst } from '../../dom/lookup';
import { lineText } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import { legacyId, threadIdOfLog } from './ids';
import type { Open } from './messages';
import * as at from './selectors';
import { subjectOfTitle } from './title';

/** The heading above the open conversation; headings inside mails and windows are others' words. */
export function headingOf(root: Document, messages: readonly Open[]): Element | null {
  const first = messages[0]?.element;
  return findFirst(
    root,
    at.subject,
    (heading) =>
      isVisible(heading) &&
      heading.closest(`${at.WRITING}, [role="dialog"], [role="banner"], tr[role="row"]`) === null &&
      !messages.some(({ element }) => element.contains(heading)) &&
      (!first || (heading.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}

export function subjectOf(root: Document, heading: Element | null): string {
  return heading ? lineText(heading) : subjectOfTitle(root.title);
}

/**
 * Legacy id of the open conversation. In the preview pane the heading's id may come seconds late:
 * then the messages' log marks and the selected row name it.
 */
export function threadIdOf(root: Document, messages: readonly Open[]): string | null {
  const named = [...at.threadId.flatMap((way) => [...root.querySelectorAll(way)])]
    .filter((element) => element.closest('tr[role="row"], tr.zA') === null && isVisible(element))
    .map(
      (element) =>
        legacyId(element.getAttribute('data-legacy-thread-id')) ??
        legacyId(element.getAttribute('data-thread-perm-id')),
    );
  return named.find((id) => id !== null) ?? idOfLogs(messages) ?? idOfSelectedRow(root);
}

function idOfLogs(messages: readonly Open[]): string | null {
  for (const { element } of messages) {
    for (const mark of findAll(element, at.logMark)) {
      const id = threadIdOfLog(mark.getAttribute('jslog') ?? '');
      if (id) return id;
    }
  }
  return null;
}

const idOfSelectedRow = (root: Document): string | null =>
  legacyId(findFirst(root, at.selectedRow)?.getAttribute('data-legacy-thread-id'));
