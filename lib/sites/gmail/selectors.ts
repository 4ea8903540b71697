import type { Anchor, Ways } from '../../dom/lookup';

/*
 * Everything that names a part of Gmail's page. Class names move and, since summer 2026, get hashed
 * (compose title bar); attributes stay. So every anchor ends in a way that needs no class name.
 */

/** A person anywhere in Gmail: `email`, with the name in `name`. The hook all long-lived tools share. */
export const PERSON = '[email]';

/** What must never count as Gmail's own: text being written, and open composes. */
export const WRITING = 'form, [contenteditable="true"], [g_editable="true"]';

/** A list row. `role` since about 2018, `tr.zA` since 2011; rows of 2014 are named by their label. */
export const row: Ways = ['tr[role="row"]', 'tr.zA', 'tr[aria-labelledby][tabindex]'];

/** Marks a row as one of conversations: a person, or the conversation's id on its subject. */
export const ROW_SIGNS = `${PERSON}, [data-legacy-thread-id], [data-thread-id]`;

/**
 * Senders of a row. Each stands twice, first in the spoken label (`.afn`). Without class names the
 * label is known by `aria-labelledby`.
 */
export const rowSender: Ways = ['.yW [email]', 'td [email]', PERSON];

/** The row open in the preview pane (class `aps`; the pane leaves the address alone). */
export const selectedRow: Ways = [
  'tr.aps [data-legacy-thread-id]',
  'tr[aria-selected="true"] [data-legacy-thread-id]',
];

/** The list itself, with or without rows. `gh` marks since 2010, `role="grid"` in newer lists. */
export const list: Ways = ['[gh="tl"]', '[role="main"] table[role="grid"]', 'div.AO div.ae4'];

/** The part of the page that shows mail. `[role=main]` always; `.nH.a98.iY` since 2023-11, before `div.if`. */
export const mainPart: Ways = ['[role="main"]', '.nH.a98.iY', 'div.if'];

/** One message of a conversation, open or folded. The ids; without them the box `adn` or the list item. */
export const message: Ways = [
  '[data-message-id]',
  '[data-legacy-message-id]',
  'div.adn',
  '[role="listitem"]:has([email])',
];

/** Who sent a message. `gD` in 2026; the heading since 2010; the first person of the head; the portrait. */
export const sender: Ways = ['span.gD[email]', 'h3 [email]', PERSON, 'img[jid][data-hovercard-id]'];

/** A message's text. `a3s` since 2012, `ii gt` around it; neither named: what follows the head. */
export const body: Ways = ['div.a3s', 'div.ii.gt'];

/** A message's time, in words of the interface. The title lies on `g3` in 2026. */
export const time: Ways = ['span.g3[title]', 'span[title][alt]'];

/** Quoted and signature-trimmed parts. Class names here are the mail's own, the same for every sender. */
export const QUOTED =
  'blockquote, .gmail_quote, .gmail_extra, .gmail_attr, .yahoo_quoted, .moz-cite-prefix, #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *';

/** The subject above an open conversation. The id on it since 2025-11 (it may come seconds late). */
export const subject: Ways = [
  'h2[data-legacy-thread-id]',
  'h2[data-thread-perm-id]',
  'h2.hP',
  '.ha h2',
  'h2',
];

/** The open conversation's id. The sync form may be "undefined" since 2025-11-10. */
export const threadId: Ways = [
  'h2[data-legacy-thread-id]',
  '[data-legacy-thread-id]',
  '[data-thread-perm-id]',
];

/** Log marks that carry `thread-f:<decimal>` in base 64 (seen 2025-08); the last resort for the id. */
export const logMark: Ways = ['[jslog*="1:Wy"]'];

/** A window for writing: its form is known by fields that every kind has (pop-up, inline, full screen). */
export const compose: Ways = [
  'form:has([name="subjectbox"], [name="composeid"], [name="draft"])',
  '[role="dialog"]:has([name="to"])',
  '.M9:has([name="to"])',
];

/** Recipient chips since 2021-10; the field's `name` tells to, cc, bcc. The From row has none of these. */
export const chip: Ways = [
  ':is([name="to"], [name="cc"], [name="bcc"]) [role="option"][data-hovercard-id]',
  ':is([name="to"], [name="cc"], [name="bcc"]) [data-hovercard-id]',
];

/** Suggestions open under the field's input, inside the field, and look like chips until one is chosen. */
export const SUGGESTIONS = 'input ~ [role="listbox"]';

/** Recipients before 2021-10 and in some accounts still: a hidden field per chip, "Name <address>". */
export const classicChip: Ways = ['input[name="to"], input[name="cc"], input[name="bcc"]'];

/** Recipients still being typed in the classic field; only finished addresses count. */
export const classicField: Ways = [
  'textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]',
];

/** Recipients of a folded compose, one line of names. */
export const foldedRecipient: Ways = ['div.az9 [email]', PERSON];

/** The sender a compose writes as: the user's own address. */
export const composeFrom: Ways = ['[name="from"]'];

/** Panel of a delegated mailbox in the account menu (seen 2015 to 2018). */
export const delegated: Ways = ['.identityUserDelegatedAccount'];

/** The account button: words are translated, the address in brackets is not. */
export const accountButton: Ways = [
  'a[href*="SignOutOptions"][aria-label*="@"]',
  '[role="banner"] [aria-label*="@"]',
  'header [aria-label*="@"]',
];

/** A link that only the account menu has; the address shown beside it outside links is the current one. */
export const accountMenu: Ways = ['a[href*="/mail/logout"]', 'a[href*="AddSession"]'];

/** For the report alone: in a page the names would be dead weight. */
export const anchors: readonly Anchor[] = [
  { name: 'row', ways: row },
  { name: 'rowSender', ways: rowSender, inside: row },
  { name: 'selectedRow', ways: selectedRow },
  { name: 'list', ways: list },
  { name: 'main', ways: mainPart },
  { name: 'message', ways: message },
  { name: 'sender', ways: sender, inside: message },
  { name: 'body', ways: body, inside: message },
  { name: 'time', ways: time, inside: message },
  { name: 'subject', ways: subject },
  { name: 'threadId', ways: threadId },
  { name: 'logMark', ways: logMark, inside: message },
  { name: 'compose', ways: compose },
  { name: 'chip', ways: chip, inside: compose },
  { name: 'classicChip', ways: classicChip, inside: compose },
  { name: 'classicField', ways: classicField, inside: compose },
  { name: 'foldedRecipient', ways: foldedRecipient, inside: compose },
  { name: 'composeFrom', ways: composeFrom, inside: compose },
  { name: 'delegated', ways: delegated },
  { name: 'accountButton', ways: accountButton },
  { name: 'accountMenu', ways: accountMenu },
];
