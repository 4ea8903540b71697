import type { Anchor, Ways } from '../../dom/lookup';

/*
 * Everything that names a part of LinkedIn's pages. Two layouts live side by side since 2025, on one
 * account on one day: the server-driven one, whose class names are hashes and never an anchor here, and
 * the classic one, whose class names still tell. Newer ways stand first.
 */

/** Host of dialogs and the message overlay; what it shows stands in its open shadow root (since 2025). */
export const OUTLET = '#interop-outlet';

/** Any link to a member. Up to 150 of them on one profile belong to other people. */
export const MEMBER_LINK = 'a[href*="/in/"]';

/** A link to a member or a company: whoever published something. */
export const ACTOR_LINK = `${MEMBER_LINK}, a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]`;

/** Text being written, which is nobody's message yet. */
export const WRITING = 'form, [contenteditable="true"]';

/** A heading in the main part: without any, the page is still on its way. */
export const heading: Ways = [':is(main, [role="main"]) :is(h1, h2)'];

// --- Profile, server-driven layout (2025–26)

/** Start of the key of every card of a profile; the member's id (or name) and the card's kind follow. */
export const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';

/** Every card of a profile that is named by a key; seen as `id` by two witnesses in 2026-08. */
export const card: Ways = [`[componentkey^="${CARD_KEY}"]`, `[id^="${CARD_KEY}"]`];

/** The card with name and headline: a div and a section inside it carry the same key; no tag is fixed. */
export const topCard: Ways = [
  `[componentkey^="${CARD_KEY}"][componentkey$="Topcard"]`,
  `[id^="${CARD_KEY}"][id$="Topcard"]`,
];

/** The name. `h2` in 2026-03 (no `h1` at all); the verification mark's trigger of 2026-09. */
export const topCardName: Ways = ['h2', 'h1', '[componentkey^="ProfileVerificationTriggerRef-"]'];

/** Opens the contact info: carries the slug of the page's own member. Both layouts. */
export const contactLink: Ways = ['a[href*="/overlay/contact-info"]'];

/** Message button: carries the member id, in every language. */
export const messageLink: Ways = ['a[href*="/messaging/compose/"][href*="profileUrn"]'];

/** Connect button, by the member's slug in the address; other members' ones stand elsewhere on the page. */
export const connectLink: Ways = ['a[href*="/preload/custom-invite/"]'];

/** Only in the rep's own profile: the way to change it. Both layouts. */
export const ownEdit: Ways = ['a[href*="/in/"][href*="/edit/"]'];

/** State of the relation inside the button's key, since 2026. */
export const connectState: Ways = [
  '[componentkey*="ConnectButtonstate:invitation:"][componentkey$="_connect"]',
  '[componentkey*="ConnectButtonstate:invitation:"][componentkey$="_pending"]',
];

/** Marks before the current company and the school, independent of language. */
export const companyMark: Ways = ['svg[id^="company-accent"]'];
export const schoolMark: Ways = ['svg[id^="school-accent"]'];

/** A long text; all of it is in the page without "see more". */
export const longText: Ways = ['[data-testid="expandable-text-box"]'];

/** Entries of a section: server-driven since 2026, then list items of either layout, then bare links. */
export const entry: Ways = ['[componentkey^="entity-collection-item"]', 'li', 'a[tabindex="0"]'];

/** Descriptions and skills inside an entry: no lines of its head. */
export const DESCRIPTION =
  '[data-testid="expandable-text-box"], .inline-show-more-text, .pvs-entity__sub-components';

// --- Profile, classic layout (to 2025–26)

/** The name; the class is of 2022 to 2026, before it `pv-top-card`. */
export const classicName: Ways = ['main h1.text-heading-xlarge', 'main .pv-top-card h1', 'main h1'];

/** The card around it. */
export const CLASSIC_CARD = 'section, .pv-top-card';

export const classicHeadline: Ways = [
  '[data-generated-suggestion-target]:not(h1)',
  '.text-body-medium.break-words',
];

/** Beside the contact link, since 2020 in the same line. */
export const classicPlace: Ways = ['.text-body-small.inline.t-black--light.break-words'];

/** Pronouns between name and degree. */
export const classicPronouns: Ways = ['span.text-body-small.v-align-middle.break-words'];

export const classicDegree: Ways = ['.dist-value', '.distance-badge [aria-hidden="true"]'];

/** Current company and school at the right of the card. */
export const classicWork: Ways = [
  '.pv-text-details__right-panel li',
  'ul:has(> li > button img) > li',
];

/** Links that carry the subject's id: "500+ connections" leads to a search among them. */
export const classicIdLink: Ways = [
  'a[href*="profileUrn"]',
  'a[href*="connectionOf="]',
  'a[href*="facetConnectionOf="]',
];

/** An anchor inside the section it names, in every language. */
export const classicSection = (id: string): Ways => [`section:has(> #${id})`, `#${id}`];

// --- Profile, signed out

export const guestName: Ways = ['h1.top-card-layout__title', '.top-card-layout h1'];
export const guestHeadline: Ways = ['.top-card-layout__headline'];
export const guestPlace: Ways = ['.top-card__subline-item', '.profile-info-subheader span'];
export const jsonLd: Ways = ['script[type="application/ld+json"]'];

// --- Contact info, when the rep has opened it

/** Server-driven: the card's key, or the dialog's screen (2026). Classic: the dialog with the profile's address. */
export const contactInfo: Ways = [
  '[componentkey$="ContactInfoDetailSection"], [id$="ContactInfoDetailSection"]',
  '[data-sdui-screen*="ProfileContactDetails"]',
  '.pv-contact-info, .pv-profile-section__section-info',
  'dialog[open]:has(a[href^="mailto:"]), [role="dialog"]:has(a[href^="mailto:"])',
];

// --- People search

/** One result. The view name to about 2026-05, the list item since then, classic list before. */
export const result: Ways = [
  '[data-view-name="people-search-result"]',
  '[role="main"] [role="listitem"]:has(a[href*="/in/"])',
  'main [role="listitem"]:has(a[href*="/in/"])',
  '.reusable-search__result-container',
  'main li:has(a[href*="/in/"])',
  ':is(main, [role="main"]) a[href*="/in/"]:has(figure, img):has(p)',
];

/** The result's own name; other links in it lead to mutual contacts. */
export const resultName: Ways = [
  'a[data-view-name="search-result-lockup-title"]',
  '.entity-result__title-text a[href*="/in/"]',
  MEMBER_LINK,
];

// --- Messaging

/** An open conversation: the page's, or a window of the overlay. Classic to 2026; then by structure. */
export const thread: Ways = [
  '.msg-thread, .msg-overlay-conversation-bubble',
  '.msg-convo-wrapper',
  ':is(section, div):has(h2):has(time):has([role="textbox"][contenteditable="true"])',
];

/** Whose conversation it is. */
export const threadPerson: Ways = [
  'a.msg-thread__link-to-profile',
  '.msg-overlay-bubble-header a[href*="/in/"]',
  'header a[href*="/in/"]',
  'a[href*="/in/"]:has(h2), h2 a[href*="/in/"]',
];

export const threadTitle: Ways = [
  '.msg-entity-lockup__entity-title',
  '.msg-overlay-bubble-header__title',
  'h2',
];

/** One message. The urn carries its id. */
export const message: Ways = ['[data-event-urn]', '.msg-s-event-listitem', 'li:has(p)'];
export const messageText: Ways = ['.msg-s-event-listitem__body', 'p'];

/** Who wrote this message and those after it. */
export const messageSender: Ways = [
  'a.msg-s-message-group__profile-link',
  '.msg-s-message-group__profile-link a[href*="/in/"]',
  '.msg-s-message-group__meta a[href*="/in/"]',
  'a[href*="/in/"]:not(:has(img, svg, figure))',
];

/** Day above a group of messages, and the time beside a name. */
export const messageDay: Ways = ['time.msg-s-message-list__time-heading'];
export const messageTime: Ways = ['time.msg-s-message-group__timestamp', 'time'];

/** Classic mark of messages from others. */
export const OTHERS = 'msg-s-event-listitem--other';

// --- Feed, network, company

/** A post. Server-driven since 2025, classic before. */
export const post: Ways = [
  '[componentkey*="FeedType_"]',
  '[data-urn^="urn:li:activity"], [data-id^="urn:li:activity"]',
  '.feed-shared-update-v2',
];

/** Text of a post: its author stands before it. */
export const postText: Ways = [
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
  '.feed-shared-text',
];

/** An invitation or contact in "My network". */
export const invitation: Ways = [
  '[componentkey="InvitationManagerPage_InvitationsList"] [role="listitem"]',
  '[componentkey="InvitationManagerPage_InvitationsList"] > *',
  '[componentkey*="ConnectionsPage"] [role="listitem"]',
  '.invitation-card',
  '.mn-connection-card',
];

/** Name of a company on its page. */
export const companyName: Ways = ['.org-top-card-summary__title', 'main h1', '[role="main"] h1'];

/** The page's own links: its tabs carry the company's slug. */
export const companyLink: Ways = [
  '.org-page-navigation a[href*="/company/"]',
  'main nav a[href*="/company/"], [role="main"] nav a[href*="/company/"]',
  'main a[href*="/company/"], [role="main"] a[href*="/company/"]',
];

/** The company's own site: LinkedIn writes it out, or leads there by a redirect. */
export const companySite: Ways = [
  'main dd a[href^="http"]',
  'main a[href*="/redir/redirect"], main a[href*="/safety/go"]',
  '.org-top-card-primary-actions a[href^="http"]',
];

/** Someone who works there, on the page's tab of people. */
export const employee: Ways = ['.org-people-profile-card', 'main li:has(a[href*="/in/"])'];

// --- Sales Navigator (still classic in 2026; `data-anonymize` since 2019)

export const LEAD_LINK = 'a[href*="/sales/lead/"], a[href*="/sales/people/"]';
export const leadName: Ways = ['h1[data-anonymize="person-name"]', 'h1'];
export const LEAD_CARD = 'section, [id="profile-card-section"]';
export const lead: Ways = [
  'li:has([data-anonymize="person-name"])',
  'tr:has([data-anonymize="person-name"])',
];
export const leadPart = {
  name: ['[data-anonymize="person-name"]'],
  headline: ['[data-anonymize="headline"]'],
  title: ['[data-anonymize="job-title"]', '[data-anonymize="title"]'],
  company: ['[data-anonymize="company-name"]'],
  place: ['[data-anonymize="location"]'],
  about: ['[data-anonymize="person-blurb"]'],
} satisfies Record<string, Ways>;

/** For the report alone: in a page the names would be dead weight. */
export const anchors: readonly Anchor[] = [
  { name: 'topCard', ways: topCard },
  { name: 'topCardName', ways: topCardName, inside: topCard },
  { name: 'contactLink', ways: contactLink },
  { name: 'messageLink', ways: messageLink, inside: topCard },
  { name: 'connectLink', ways: connectLink, inside: topCard },
  { name: 'connectState', ways: connectState, inside: topCard },
  { name: 'companyMark', ways: companyMark, inside: topCard },
  { name: 'schoolMark', ways: schoolMark, inside: topCard },
  { name: 'card', ways: card },
  { name: 'classicName', ways: classicName },
  { name: 'classicHeadline', ways: classicHeadline },
  { name: 'classicPlace', ways: classicPlace },
  { name: 'classicDegree', ways: classicDegree },
  { name: 'classicWork', ways: classicWork },
  { name: 'classicIdLink', ways: classicIdLink },
  { name: 'guestName', ways: guestName },
  { name: 'guestHeadline', ways: guestHeadline },
  { name: 'jsonLd', ways: jsonLd },
  { name: 'contactInfo', ways: contactInfo },
  { name: 'result', ways: result },
  { name: 'resultName', ways: resultName, inside: result },
  { name: 'thread', ways: thread },
  { name: 'threadPerson', ways: threadPerson, inside: thread },
  { name: 'message', ways: message, inside: thread },
  { name: 'messageText', ways: messageText, inside: message },
  { name: 'messageSender', ways: messageSender, inside: thread },
  { name: 'post', ways: post },
  { name: 'postText', ways: postText, inside: post },
  { name: 'invitation', ways: invitation },
  { name: 'companyName', ways: companyName },
  { name: 'companySite', ways: companySite },
  { name: 'employee', ways: employee },
  { name: 'leadName', ways: leadName },
  { name: 'lead', ways: lead },
];
