import type { Mailbox } from '../mailbox.ts';
import type { PageOptions } from '../options.ts';

export type PageKind = 'mail' | 'thread-popout' | 'compose-popout';

/** What the server hands to the page. */
export interface Boot {
  mailbox: Mailbox;
  options: PageOptions;
  kind: PageKind;
}
