import type * as z from 'zod/mini';
import type { BadgeLook } from '../page/badge/parts';
import type { Grade } from '../schema/base';
import type { Answers, CreditResult, CreditScheme, IndicatorKey } from '../schema/credit';
import type { ContactDraft } from '../schema/draft';
import type { captureSchemas } from '../schema/messages/capture';
import type { bookCommandSchemas } from '../schema/messages/commands';
import type { pageSchemas } from '../schema/messages/page';
import type { querySchemas } from '../schema/messages/queries';
import type { Result } from '../schema/result';
import type { BackupPlan, Settings } from '../schema/settings';
import type { BadgeView, HoverView } from '../schema/views/badge';
import type { CapturedView } from '../schema/views/captured';
import type { CardView, Colleague, SearchHit, TimelinePage } from '../schema/views/card';
import type {
  LikeHit,
  LikePair,
  MergeReview,
  PastMerges,
  RefusedPair,
  SinceMerge,
} from '../schema/views/duplicates';
import type { CaptureReview, SidebarContext } from '../schema/views/sidebar';
import type { PageWords } from '../services/words';

type Schemas = typeof querySchemas &
  typeof bookCommandSchemas &
  typeof pageSchemas &
  typeof captureSchemas;
export type RequestName = keyof Schemas;
export type Arguments<Name extends RequestName> = z.infer<Schemas[Name]>;

/** What every command answers: enough to show what was done and to take it back. */
export interface Done {
  /** Pass to `undo`; null when there is nothing to take back. */
  undoId: string | null;
}

/** A rating as it was frozen, with who did it (empty: nobody was named) and when. */
export interface SavedRating {
  answers: Answers;
  result: CreditResult;
  ratedBy: string;
  savedAt: number;
}

/** One line of a customer's frozen ratings. */
export interface PastRating {
  quarter: string;
  grade: Grade | null;
  provisional: boolean;
  /** Cut to one decimal; null when not rated. */
  shownScore: string | null;
  ratedBy: string;
  savedAt: number;
}

export interface RatingForm {
  customerId: string;
  name: string;
  badge: BadgeView;
  quarter: string;
  scheme: CreditScheme;
  /** Whether the quarter runs still: only then can its rating be saved, and replaced. */
  running: boolean;
  /** The frozen rating of this quarter, if there is one. */
  saved: SavedRating | null;
  /** All frozen ratings of the customer, newest quarter first. */
  ratings: PastRating[];
  /** The name written under ratings; empty while it was never given. */
  ratedBy: string;
  /** Answers known from orders and payments of the previous quarter, with the figures behind them. */
  fromOrders: { key: IndicatorKey; value: number; basis: string }[];
  /** Form answers of the previous rating, offered as a start. */
  previous: { quarter: string; answers: Answers; result: CreditResult } | null;
}

export interface PageWelcome {
  choice: 'page' | 'panel' | 'off';
  width: number;
  collapsed: boolean;
  private: boolean;
  /** Rules and drawings of the badges, rules of the frames. */
  badgeLook: BadgeLook;
  sidebarCss: string;
  hoverCss: string;
  words: PageWords;
  shortcut: string;
  /** False where the rep wants the page left entirely alone. */
  badges: boolean;
  /** True where a badge click cannot open the browser's side panel (only a button or shortcut can). */
  panelNeedsShortcut: boolean;
}

export interface BackupState {
  plan: BackupPlan;
  /** The last backup of any kind; null when there was none. */
  lastAt: number | null;
  /** The last backup is too old and the book changed since. */
  remind: boolean;
  /** The last file a schedule wrote, and why the last attempt failed. */
  scheduledAt: number | null;
  failure: { at: number; message: string } | null;
  /** Whether scheduled files are encrypted. */
  locked: boolean;
}

export interface DriftNote {
  at: number;
  site: string;
  selectors: string[];
  structure: string;
}

interface QueryAnswers {
  'badges.lookup': BadgeView[];
  'hover.get': HoverView;
  'context.get': SidebarContext;
  'card.get': CardView | null;
  'timeline.list': TimelinePage;
  'colleagues.list': Colleague[];
  'book.search': SearchHit[];
  'book.latest': SearchHit[];
  'book.stats': { contacts: number; companies: number; orders: number; interactions: number };
  'capture.review': CaptureReview;
  'capture.drafts': ContactDraft[];
  'capture.reviewAll': CaptureReview[];
  'rating.form': RatingForm;
  'orders.unlinked': { customerId: string; name: string; orders: number; amount: string }[];
  'duplicates.pairs': LikePair[];
  'duplicates.of': LikeHit[];
  'duplicates.refused': RefusedPair[];
  'merge.review': MergeReview | null;
  'merge.list': PastMerges;
  'merge.since': SinceMerge[];
  'settings.get': Settings;
  'database.id': string;
  'backup.state': BackupState;
}

interface PageAnswers {
  'page.hello': PageWelcome;
  'page.report': null;
  'sidebar.open': { opened: 'page' | 'panel' | 'shortcut' | 'none' };
  'hover.show': null;
  'frame.ready': null;
  'sidebar.size': null;
  'page.room': null;
  'tab.open': null;
  'job.done': null;
  'backup.now': null;
  'backup.written': null;
  'person.choose': null;
  'drift.note': null;
  'drift.list': DriftNote[];
}

interface CaptureAnswers {
  'capture.read': CapturedView;
  'capture.get': CapturedView | null;
  'capture.keep': null;
  'capture.drop': null;
}

export type QueryName = keyof typeof querySchemas;
export type PageRequestName = keyof typeof pageSchemas;
export type CaptureRequestName = keyof typeof captureSchemas;
export type CommandName = keyof typeof bookCommandSchemas;
type CommandAnswers = { [Name in keyof typeof bookCommandSchemas]: Done };

type AllAnswers = QueryAnswers & PageAnswers & CaptureAnswers & CommandAnswers;
export type AnswerTo<Name extends RequestName> = AllAnswers[Name];

/** On the wire every request is one object and every answer a result. */
export interface Request<Name extends RequestName = RequestName> {
  dangol: 1;
  name: Name;
  args: Arguments<Name>;
}
export type Reply<Name extends RequestName> = Result<AnswerTo<Name>>;

/** What the background tells tabs and extension pages; never holds records. */
export type ChangeEvent =
  | { event: 'book.changed'; refs: string[] | null; customerIds: string[] | null }
  | { event: 'context.changed'; tabId: number }
  | { event: 'settings.changed' }
  /** Something was read in a tab for the side panel, or put away. */
  | { event: 'capture.changed'; tabId: number }
  /** To content scripts of the site whose place for the sidebar was chosen. */
  | { event: 'site.chosen'; choice: PageWelcome['choice'] }
  /** To content scripts of one tab: its pages may not be read any more. */
  | { event: 'site.lost' }
  /** To content scripts of one tab. */
  | { event: 'sidebar.show' }
  /** To the hover frame of one tab. */
  | { event: 'hover.show'; ref: string; others: string[]; hint: { keys: string } | null }
  | { event: 'sidebar.toggle' }
  | { event: 'sidebar.resize'; width: number; collapsed: boolean }
  | { event: 'sidebar.ready'; part: 'sidebar' | 'hover' }
  | { event: 'page.describe' };

export interface EventMessage {
  dangol: 1;
  change: ChangeEvent;
  /** For panels and extension pages; frames in pages hear it too, and have been told through their tab. */
  pages?: true;
}
