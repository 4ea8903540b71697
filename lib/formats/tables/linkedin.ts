import type { TableLayout } from './layout';
import * as take from './takes';

/** "Connections" of LinkedIn; its notes before the table were passed over. Mostly without addresses. */
export const linkedin: TableLayout = {
  name: 'linkedin',
  fits: (columns) => columns.has('First Name', 'Last Name', 'Connected On'),
  days: ['Connected On'],
  reader: (columns) =>
    take.all(
      take.text(columns, 'givenName', 'First Name'),
      take.text(columns, 'familyName', 'Last Name'),
      take.emails(columns, 'Email Address'),
      take.text(columns, 'company', 'Company'),
      take.text(columns, 'title', 'Position'),
      take.link(columns, 'URL'),
      take.dayExtra(columns, 'Connected On'),
    ),
};
