import type { Columns } from './columns';
import type { LayoutName, RowReader, TableLayout } from './layout';
import * as take from './takes';

const place = (kind: 'work' | 'home' | 'other', word: string) => ({
  kind,
  street: [`${word} Street`, `${word} Street 2`, `${word} Street 3`, `${word} Address PO Box`],
  city: [`${word} City`],
  region: [`${word} State`],
  postalCode: [`${word} Postal Code`],
  // Older versions leave out "/Region".
  country: [`${word} Country/Region`, `${word} Country`],
});

/** Columns that say something a person would want to keep, without a field of their own. */
const extras = [
  'Nickname',
  'Department',
  'Office Location',
  "Manager's Name",
  "Assistant's Name",
  'Profession',
  'Spouse',
  'Children',
  'Schools',
  'Hobby',
  'Referred By',
  'IMAddress',
  'Account',
  'Billing Information',
  'Organizational ID Number',
  'Categories',
  'Keywords',
  'Given Name Yomi',
  'Family Name Yomi',
  'Given Yomi',
  'Surname Yomi',
  'Company Yomi',
  'User 1',
  'User 2',
  'User 3',
  'User 4',
];

/** What Outlook fills in by itself, or says of the entry rather than of the person. */
const nothing = [
  'E-mail Type',
  'E-mail Display Name',
  'E-mail 2 Type',
  'E-mail 2 Display Name',
  'E-mail 3 Type',
  'E-mail 3 Display Name',
  'Gender',
  'Initials',
  'Language',
  'Mileage',
  'Priority',
  'Private',
  'Sensitivity',
  'Directory Server',
  'Internet Free Busy',
];

const phones = (columns: Columns): RowReader[] => [
  take.phone(columns, 'mobile', 'Mobile Phone'),
  take.phone(columns, 'work', 'Business Phone'),
  take.phone(columns, 'work', 'Business Phone 2'),
  take.phone(columns, 'work', 'Company Main Phone'),
  take.phone(columns, 'other', 'Primary Phone'),
  take.phone(columns, 'mobile', 'Car Phone'),
  take.phone(columns, 'other', 'Home Phone'),
  take.phone(columns, 'other', 'Home Phone 2'),
  take.phone(columns, 'other', 'Other Phone'),
  take.phone(columns, 'other', 'Callback'),
  take.phone(columns, 'other', 'Radio Phone'),
  take.phone(columns, 'other', 'Pager'),
  take.phone(columns, 'other', 'ISDN'),
  take.phone(columns, 'other', 'TTY/TDD Phone'),
  take.phone(columns, 'other', 'Telex'),
  take.phone(columns, 'fax', 'Business Fax'),
  take.phone(columns, 'fax', 'Home Fax'),
  take.phone(columns, 'fax', 'Other Fax'),
  // Somebody else's number: kept, but not as a way to call this person.
  take.extra(columns, "Assistant's Phone"),
];

const reader = (columns: Columns): RowReader =>
  take.all(
    take.text(columns, 'prefix', 'Title'),
    take.text(columns, 'givenName', 'First Name'),
    take.text(columns, 'middleName', 'Middle Name'),
    take.text(columns, 'familyName', 'Last Name'),
    take.text(columns, 'suffix', 'Suffix'),
    take.text(columns, 'company', 'Company'),
    take.text(columns, 'title', 'Job Title'),
    take.emails(columns, 'E-mail Address'),
    take.emails(columns, 'E-mail 2 Address'),
    take.emails(columns, 'E-mail 3 Address'),
    ...phones(columns),
    take.address(columns, place('work', 'Business')),
    take.address(columns, place('home', 'Home')),
    take.address(columns, place('other', 'Other')),
    take.link(columns, 'Web Page'),
    take.link(columns, 'Personal Web Page'),
    take.birthday(columns, 'Birthday'),
    take.dayExtra(columns, 'Anniversary'),
    take.note(columns, 'Notes'),
    ...extras.map((name) => take.extra(columns, name)),
    take.nothing(columns, ...nothing),
  );

const layout = (name: LayoutName, fits: TableLayout['fits']): TableLayout => ({
  name,
  fits,
  reader,
  days: ['Birthday', 'Anniversary'],
});

const isOutlook = (columns: Columns): boolean =>
  columns.has('First Name', 'Last Name', 'E-mail Address') &&
  (columns.has('Business Phone') || columns.has('Business Street'));

const isOnline = (columns: Columns): boolean =>
  ['Given Name Yomi', 'Given Yomi', 'IMAddress', 'Personal Web Page'].some((name) =>
    columns.has(name),
  );

/** Outlook.com writes readings of names beside them. */
export const outlookCom = layout(
  'outlook-com',
  (columns) => isOutlook(columns) && isOnline(columns),
);
/** Outlook for Windows: 92 columns. */
export const outlook = layout('outlook', (columns) => isOutlook(columns) && !isOnline(columns));
