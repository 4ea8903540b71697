import type { TableLayout } from './layout';
import * as take from './takes';

/** Contacts of HubSpot; which columns there are, its user chooses. */
export const hubspot: TableLayout = {
  name: 'hubspot',
  fits: (columns) =>
    columns.has('Record ID') &&
    (columns.has('First Name', 'Last Name') || columns.has('Email')) &&
    !columns.has('E-mail Address'),
  days: ['Create Date', 'Last Activity Date', 'Date of birth'],
  reader: (columns) =>
    take.all(
      take.text(columns, 'prefix', 'Salutation'),
      take.text(columns, 'givenName', 'First Name'),
      take.text(columns, 'familyName', 'Last Name'),
      take.emails(columns, 'Email'),
      take.emails(columns, 'Work email'),
      take.emails(columns, 'Additional email addresses'),
      take.phone(columns, 'work', 'Phone Number'),
      take.phone(columns, 'mobile', 'Mobile Phone Number'),
      take.phone(columns, 'fax', 'Fax Number'),
      take.text(columns, 'title', 'Job Title'),
      take.text(
        columns,
        'company',
        'Company Name',
        'Associated Company',
        'Primary Associated Company',
      ),
      take.text(columns, 'domain', 'Email Domain'),
      take.link(columns, 'Website URL'),
      take.link(columns, 'LinkedIn URL', 'LinkedIn Profile', 'LinkedIn Bio'),
      take.address(columns, {
        kind: 'work',
        street: ['Street Address'],
        city: ['City'],
        region: ['State/Region', 'State'],
        postalCode: ['Postal Code', 'Zip'],
        country: ['Country/Region', 'Country'],
      }),
      take.birthday(columns, 'Date of birth', 'Birthday'),
      take.note(columns, 'Notes', 'Message'),
      take.extra(columns, 'Lifecycle Stage or Lead Status', 'Lifecycle Stage'),
      take.extra(columns, 'Lead Status'),
      take.extra(columns, 'Contact owner'),
      take.dayExtra(columns, 'Create Date'),
      take.dayExtra(columns, 'Last Activity Date'),
      take.nothing(columns, 'Record ID', 'Associated Company IDs', 'Primary Associated Company ID'),
    ),
};
