import type { ReadContactFile } from '../../../lib/formats/contactFile';
import type { ContactFault, ContactFaultReason } from '../../../lib/formats/contacts/entry';
import type { Failure } from '../../../lib/schema/result';

const reasons: Record<ContactFaultReason, string> = {
  noName: 'has no name, company, address or number',
  email: 'is no e-mail address',
  phone: 'is no phone number',
  date: 'is no day',
  dateOrder: 'can be two days: say --dates dmy or --dates mdy',
  tooLong: 'is too long',
  tooMany: 'has more values than the 20 a contact holds',
  photo: 'pictures are not taken over',
  nested: 'a card inside the card was passed over',
  group: 'is a list of other cards',
  unclosed: 'has no END: the file may be cut off',
  syntax: 'is no property',
  shape: 'is not as it should be',
  cells: 'has more cells than the header',
  letters: 'has letters that cannot be read',
};

const BROKEN_QUOTE = 'has a quote that is not closed or stands where none may';

/** `row 3, column "Email": "x" is no e-mail address (left out)`. JSON and backups count contacts. */
export function faultLine(fault: ContactFault, format: ReadContactFile['format']): string {
  const unit = format === 'csv' ? 'row' : format === 'vcard' ? 'line' : 'contact';
  const field = format === 'csv' ? 'column' : format === 'vcard' ? 'property' : 'field';
  const place = `${unit} ${fault.line}${fault.field === null ? '' : `, ${field} "${fault.field}"`}`;
  const text = fault.text === '' ? '' : `${JSON.stringify(fault.text)} `;
  const whole = fault.leftOut ? `the ${format === 'vcard' ? 'card' : unit}` : 'the value';
  const word = format === 'csv' && fault.reason === 'syntax' ? BROKEN_QUOTE : reasons[fault.reason];
  const silent =
    ['photo', 'nested', 'unclosed', 'tooLong', 'letters'].includes(fault.reason) && !fault.leftOut;
  return `${place}: ${text}${word}${silent ? '' : ` (${whole} is left out)`}`;
}

const layoutWords: Record<NonNullable<ReadContactFile['layout']>, string> = {
  dangol: 'the columns of Dangol',
  google: 'the columns of Google',
  'google-old': 'the columns of Google before 2024',
  linkedin: 'the columns of LinkedIn',
  outlook: 'the columns of Outlook',
  'outlook-com': 'the columns of Outlook.com',
  hubspot: 'the columns of HubSpot',
  mapped: 'columns by their names',
};

/** What the file was taken for: "CSV in utf-8, the columns of Google". */
export const readAs = ({ format, layout, encoding }: ReadContactFile): string =>
  layout === null ? format : `${format} in ${encoding}, ${layoutWords[layout]}`;

/** A refusal with the row it names. */
export const failureLine = ({ message, where }: Failure): string =>
  /^(?:row|line) \d+$/.test(where ?? '') ? `${where}: ${message}` : message;
