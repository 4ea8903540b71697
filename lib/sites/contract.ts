/** What a site adapter promises. Data only: an adapter reads, it never writes, clicks or waits. */

export type SiteName = 'gmail' | 'linkedin' | 'roundcube' | 'web';

export type View =
  | 'list'
  | 'conversation'
  | 'compose'
  | 'profile'
  | 'search'
  | 'messaging'
  | 'company'
  | 'page'
  | 'other';

export type Role =
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'row'
  | 'compose-to'
  | 'compose-cc'
  | 'compose-bcc'
  | 'profile'
  | 'result'
  | 'participant';

/** A person as written on the page; `email` lower-case, null where the page shows none. */
export interface Person {
  role: Role;
  name: string | null;
  email: string | null;
  linkedin: Member | null;
  /** Where the page says that they work now, or the line that names the place; tells namesakes apart. */
  company?: string | null;
}

/** A LinkedIn member: the name in the address (lower-case) and the lasting `ACoA…` id, as far as seen. */
export interface Member {
  slug: string | null;
  memberId: string | null;
}

export interface Party {
  name: string | null;
  email: string;
}

export interface MessageFacts {
  /** The site's own message id (Gmail: legacy hex); null for drafts and unsynced messages. */
  id: string | null;
  from: Party | null;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  /** Epoch ms when it can be told by a machine, else null. */
  date: number | null;
  /** The date as written on the page, in its interface language; read elsewhere when `date` is null. */
  dated: { text: string; language: string } | null;
  /** Text of the open body without quoted parts, at most BODY_LIMIT characters of its end; null when folded. */
  text: string | null;
  /** Written here and not (yet) a message of the mailbox: a draft, or sent and not synced. */
  draft: boolean;
  /** Who wrote to whom where people have no addresses (LinkedIn); `from` and the rest are then empty. */
  members?: MessageMembers;
}

export interface MemberParty {
  name: string | null;
  /** Null where the page names the person without a link. */
  linkedin: Member | null;
}

export interface MessageMembers {
  from: MemberParty | null;
  /** Everyone else in the conversation; the rep may be missing, since many pages do not name them. */
  to: MemberParty[];
  /** Did the rep write it? Null when the page does not tell. */
  outgoing: boolean | null;
}

/** Longest message text that leaves the page (signatures stand at the end). */
export const BODY_LIMIT = 6000;

export interface SelectorReport {
  name: string;
  matched: boolean;
}

export interface PageFacts {
  site: SiteName;
  view: View;
  /** The mailbox being read, lower-case. */
  account: string | null;
  /**
   * Everything that is the rep's own here: addresses (account, signed-in address when delegated), on a network
   * their profile as a person reference (lib/schema/ref.ts).
   */
  own: string[];
  thread: { id: string | null; subject: string } | null;
  /** Folder or mailbox where the site has one (Roundcube), for message keys. */
  mailbox: string | null;
  messages: MessageFacts[];
  /** One entry per role and address. */
  people: Person[];
  /** What the page tells about the people it is about, one each; empty in mail. */
  drafts: DraftFacts[];
  /** The company a company page is about. */
  company?: CompanyFacts | null;
  /** May be left empty in a page: the registry's `reportOf` tells the workbench. */
  selectors: SelectorReport[];
}

/** Everything a profile page shows of one person, as written there; the background makes sense of it. */
export interface DraftFacts {
  name: string;
  linkedin: Member;
  headline: string | null;
  /** In a list alone: the line about the present ("Current: Buyer at Tarnholt"), null where the card has none. */
  current?: string | null;
  /** Position held now, null when the page does not say it by itself. */
  title: string | null;
  company: string | null;
  school: string | null;
  location: string | null;
  degree: 1 | 2 | 3 | null;
  pronouns: string | null;
  about: string | null;
  languages: string[];
  experience: PeriodFacts[];
  education: PeriodFacts[];
  emails: string[];
  phones: string[];
  urls: string[];
  /** Postal address as one text. */
  address: string | null;
  /** Day as written, in the page's language. */
  birthday: string | null;
}

/** A position or a course of study, as written. */
export interface PeriodFacts {
  title: string | null;
  place: string | null;
  period: string | null;
}

export interface CompanyFacts {
  name: string;
  /** The company's name in LinkedIn addresses. */
  slug: string | null;
  /** Its own site, where the page links it. */
  website: string | null;
}

/** Why a page gives no facts: not (yet) understood, still loading, or the previous view's remains. */
export type ReadingProblem = 'unrecognised' | 'loading' | 'stale';

export type Reading = { ok: true; value: PageFacts } | { ok: false; problem: ReadingProblem };

/** Where one badge belongs. The host element becomes the last child of `box`. */
export interface BadgePlace {
  person: Person;
  /** Several people of one row share `group`; the badges decide which two are shown. */
  group: Element;
  /** Element that receives the badge host as its last child. */
  box: Element;
  /** `row` badges are no tab stops and sit in a dense line; `header` and `chip` ones are buttons. */
  kind: 'row' | 'header' | 'chip';
  /** Element whose hover shows the "+" of an unknown person, and whose background the badge must suit. */
  ground: Element;
  /**
   * How the host stands in the box (default `inline`):
   * `inline`: in the line, after what is there (`margin-block: -4px`).
   * `end`: the box is a flex row; the host is its last item (`flex: none; margin-inline-start: auto`)
   *   and the shrinking name before it is cut with an ellipsis.
   * `over`: the box is a block or table cell; the host is a block of no net height
   *   (`display: block; margin-inline-start: auto; margin-block: -22px -2px`) over the end of the
   *   last line, on the ground's colour.
   * `line`: as `over`, in a flex row that wraps: the host is a line of its own.
   * `kept`: as `inline`, and kept in sight, on the ground's colour, where the line is cut.
   */
  align?: 'inline' | 'end' | 'over' | 'line' | 'kept';
  /** Height of the line under an `over` or `line` host in px, to centre it there; 20 where it is not told. */
  line?: number;
  /** Room in px that an `over` or `line` host leaves at the end of its box, where something else is drawn. */
  inset?: number;
}

/** Tag prefix of every element we add to a page: `watch` takes such nodes for our own. */
export const OWN_TAG = 'dangol-';

export interface SiteAdapter {
  site: SiteName;
  /** The person reference (lib/schema/ref.ts); where it is left out people are known by their address alone. */
  ref?(person: Person): string | null;
  /** Reads the whole view; synchronous, no side effects. */
  parse(root: Document, url: URL): Reading;
  /** All places for badges now visible. Cheap: called after each burst of changes. */
  places(root: Document, url: URL): BadgePlace[];
  /** What `parse` and `places` say, for a site where both read the same parts: each is read once. */
  look?(root: Document, url: URL): { reading: Reading; places: BadgePlace[] };
  /**
   * Calls `changed` (once per frame; at once when a conversation came) when people or views may have changed; no work
   * per key stroke.
   * Ends with the signal.
   */
  watch(root: Document, changed: () => void, signal: AbortSignal): void;
  /** Which named selectors the page holds: for the workbench, too slow to be asked at every change. */
  report?(root: Document): SelectorReport[];
  /** CSS that makes `width` px of room at the right; inserted and removed by the background. */
  roomCss(width: number): string;
}
