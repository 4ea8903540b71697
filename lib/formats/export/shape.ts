import { linkedinUrls } from '../contacts/linkedinUrl';
import { ownFields } from '../tables/customFields';
import type { ExportRow } from './row';

/** How many of each a table must have room for: the columns are decided before the first row is written. */
export interface Shape {
  emails: number;
  phones: number;
  urls: number;
  /** Links together with profile addresses. */
  websites: number;
  customFields: number;
}

export function shapeOf(rows: Iterable<ExportRow>): Shape {
  const shape: Shape = { emails: 1, phones: 1, urls: 1, websites: 1, customFields: 1 };
  for (const { draft } of rows) {
    shape.emails = Math.max(shape.emails, draft.emails.length);
    shape.phones = Math.max(shape.phones, draft.phones.length);
    shape.urls = Math.max(shape.urls, draft.urls.length);
    const profiles = linkedinUrls(draft.linkedin).length;
    shape.websites = Math.max(shape.websites, draft.urls.length + profiles);
    shape.customFields = Math.max(shape.customFields, ownFields(draft).length);
  }
  return shape;
}
