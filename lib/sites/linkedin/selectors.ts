import type { Anchor, Ways } from '../../dom/lookup';

/*
 * Everything that names a part of LinkedIn's pages. Two layouts live side by side since 2025: the
 * server-driven one, whose class names are hashes and never an anchor here, and the classic one.
 */

/** Host of dialogs and the message overlay; what it shows stands in its open shadow root (since 2025). */
export const OUTLET = '#interop-outlet';

/** Any link to a member. Up to 150 of them on one profile belong to other people. */
export const MEMBER_LINK = 'a[href*="/in/"]';

/** Text of ours or being written, which tells nothing. */
export const WRITING = '[contenteditable="true"], form textarea, form input';

// Profile, server-driven layout (2025–26)

/** Start of the key of every card of a profile; the member's id (or name) and the card's kind follow. */
export const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';

/**
 * The card with name and headline: a div and a section inside it carry the same key. Seen as `id` by
 * one witness in 2026-08. Nothing is bound to the tag.
 */
export const topCard: Ways = [
  `[componentkey^="${CARD_KEY}"][componentkey$="Topcard"]`,
  `[id^="${CARD_KEY}"][id$="Topcard"]`,
];

/** The name. `h2` in 2026-03 (no `h1` at all); `h1` should it come back; the verification mark's trigger of 2026-09. */
export const topCardName: Ways = ['h2', 'h1', '[componentkey^="ProfileVerificationTriggerRef-"]'];

/** Link that opens the contact info: it carries the slug of the page's own member. */
export const contactLink: Ways = ['a[href*="/overlay/contact-info"]'];

/** Message button: carries the member id, in every language. */
export const messageLink: Ways = ['a[href*="/messaging/compose/"][href*="profileUrn"]'];

/** Connect button of a member by name in the address; other members' ones stand elsewhere on the page. */
export const connectLink: Ways = ['a[href*="/preload/custom-invite/"]'];

/** State of the relation inside the button's key, since 2026. */
export const connectState: Ways = [
  '[componentkey*="ConnectButtonstate:invitation:"][componentkey$="_connect"]',
  '[componentkey*="ConnectButtonstate:invitation:"][componentkey$="_pending"]',
];

/** Marks before the current company and the school, independent of language. */
export const companyMark: Ways = ['svg[id^="company-accent"]'];
export const schoolMark: Ways = ['svg[id^="school-accent"]'];

/** For the report alone: in a page the names would be dead weight. */
export const anchors: readonly Anchor[] = [
  { name: 'topCard', ways: topCard },
  { name: 'topCardName', ways: topCardName, inside: topCard },
  { name: 'contactLink', ways: contactLink, inside: topCard },
  { name: 'messageLink', ways: messageLink, inside: topCard },
  { name: 'connectLink', ways: connectLink, inside: topCard },
  { name: 'connectState', ways: connectState, inside: topCard },
  { name: 'companyMark', ways: companyMark, inside: topCard },
  { name: 'schoolMark', ways: schoolMark, inside: topCard },
];
