import type { Anchor, Ways } from '../../dom/lookup';

/*
 * Everything that names a part of Roundcube's pages: seen in 1.6.5 with the skins elastic, larry and
 * classic. Ids are shared by the skins, since Roundcube's own scripts look for them.
 */

/** The mail list; its body is replaced on every load, the table stays. */
export const list: Ways = ['#messagelist', 'table.messagelist'];

/** One mail of the list: the id is `rcmrow` and the coded uid, written by the program itself. */
export const row: Ways = ['#messagelist tr[id^="rcmrow"]', 'table.messagelist tr.message'];

/** Sender of a row; in folders of own mail its recipients. A cell of its own in the older layouts. */
export const rowPeople: Ways = ['.fromto .rcmContactAddress', '.rcmContactAddress'];
export const rowNames: Ways = ['span.fromto', 'td.fromto', '.fromto'];

/** Date of a row; classic draws a long one over the end of the names. */
export const rowDate: Ways = ['span.date', 'td.date'];

/** Size of a row's mail: elastic shows it in the place of the date while the row is pointed at. */
export const rowSize: Ways = ['span.size', 'td.size'];

/** The selected folder; `rel` is its IMAP name, language-free. */
export const folder: Ways = [
  '#mailboxlist li.selected > a[rel]',
  '#mailboxlist li[aria-selected="true"] a[rel]',
];

/** The preview pane, of the same origin; `list` layouts keep it without any size. */
export const preview: Ways = ['iframe#messagecontframe', 'iframe[name="messagecontframe"]'];

/** Login name on list pages: elastic above the folders, larry in the top line, classic nowhere. */
export const login: Ways = ['.header-title.username', '.username'];

/** Text of an open message, attached messages below it. */
export const body: Ways = ['#messagebody', '.messagebody'];
/** Headers of an attached message, inside the body: never those of the message itself. */
export const PART_HEADERS = '.message-partheaders';

/**
 * The whole header of the open message. Larry's preview has a short one too, in which a mail of the
 * Sent folder shows its recipients in the cell of the sender: the long one comes first.
 */
export const headers: Ways = [
  '#preview-allheaders',
  'table.header-headers',
  '.message-headers table.headers-table',
  'table.headers-table',
];

/** A person in a header or row: `title` is the address, the text the name. */
export const CONTACT = '.rcmContactAddress';
/** Opens the recipients that did not fit: they stand only in its `onclick`. */
export const MORE = 'a.morelink';
/** One address with its "add to contacts" link. */
export const ADDRESS = '.adr';

/** Subject: elastic `h2`, larry `h2` and in the preview `h3`, classic a cell of the header table. */
export const subject: Ways = [
  '#message-header h2.subject',
  'h2.subject',
  'h3.subject',
  'td.header.subject',
];
/** Parts of a subject that are not: the spoken word before it, the link to a new window after it. */
export const NOT_SUBJECT = '.voice, a';

/** Quoted text. Class names in HTML mail are prefixed by Roundcube (`v1gmail_quote`). */
export const QUOTED = 'blockquote, [class*="gmail_quote"], [class*="yahoo_quoted"]';

/** The compose form's own recipients: always true, also where elastic moves them off the screen. */
export const field = (role: 'to' | 'cc' | 'bcc'): Ways => [
  `textarea[name="_${role}"]`,
  `#_${role}`,
];
/** Elastic's chips beside that field. */
export const CHIPS = 'ul.recipient-input';
export const CHIP = 'li.recipient';
/** Larry and classic: the line of links under the recipients ("Add Cc"), free to its right. */
export const links: Ways = ['#compose-links', 'td.formlinks:not(:has(select))'];
export const composeSubject: Ways = ['[name="_subject"]', '#compose-subject'];
/** List of suggested recipients; choosing one writes the field without an event. */
export const SUGGESTIONS = '#rcmKSearchpane';

/** The program itself, on every page of every skin; and what its login page asks for. */
export const PROGRAM = 'script[src*="program/js/app"]';
export const SIGNS = '#rcmloginuser, #messagelist tr[id^="rcmrow"], iframe#messagecontframe';

/** For the report alone: in a page the names would be dead weight. */
export const anchors: readonly Anchor[] = [
  { name: 'list', ways: list },
  { name: 'row', ways: row },
  { name: 'rowPeople', ways: rowPeople, inside: row },
  { name: 'rowNames', ways: rowNames, inside: row },
  { name: 'rowDate', ways: rowDate, inside: row },
  { name: 'folder', ways: folder },
  { name: 'preview', ways: preview },
  { name: 'login', ways: login },
  { name: 'body', ways: body },
  { name: 'headers', ways: headers },
  { name: 'subject', ways: subject },
  { name: 'compose-to', ways: field('to') },
  { name: 'compose-cc', ways: field('cc') },
  { name: 'compose-bcc', ways: field('bcc') },
  { name: 'links', ways: links },
  { name: 'composeSubject', ways: composeSubject },
];
