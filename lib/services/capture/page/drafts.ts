import { draftsFromPage } from '../../../capture/web/drafts';
import { draftsFromLink, draftsFromSelection } from '../../../capture/web/pointed';
import type { ContactDraft } from '../../../schema/draft';
import type { PageEvidence } from '../../../schema/evidence';

/** What the rep pointed at, as the browser tells of the click. */
export type Pointed =
  | { pointed: 'page'; frameId?: undefined }
  /** The browser's own copy of the selection serves where the page stays closed. */
  | { pointed: 'selection'; text: string; frameId?: number }
  | { pointed: 'link'; href: string; text: string; frameId?: number };

/** The people meant; `page` null where the page could not be read. */
export function draftsOf(
  page: PageEvidence | null,
  pointed: Pointed,
  url: string | null,
): ContactDraft[] {
  switch (pointed.pointed) {
    case 'page':
      return (page ? draftsFromPage(page) : []).map((draft) => ({ ...draft, sourceUrl: url }));
    case 'selection':
      return draftsFromSelection(page?.selection ?? pointed.text, page, url);
    case 'link':
      return draftsFromLink(pointed, page, url);
  }
}
