import type { Captured } from '../captured';
import type { Duplicate } from './sidebar';

/** What was read in a tab, with who of them is in the book already. */
export interface CapturedView extends Captured {
  tabId: number;
  /** A private window: the page's address is not kept. */
  private: boolean;
  /** The tab shows another page by now. */
  moved: boolean;
  /** In the order of the drafts; null: nobody like them is known. */
  known: (Duplicate | null)[];
}
