import { addressesIn, addressIn } from '../../dom/addressLine';

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const DASH = /\s[-–—]\s/;

/** "Inbox (3) - me@x.com - Gmail": the part that is an address and is followed by the product's name. */
function split(title: string): { subject: string; account: string } | null {
  const parts = title.replace(MARKS, '').split(DASH);
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    const part = (parts[index] ?? '').trim();
    const address = addressIn(part);
    if (address && address.length === part.length) {
      return { subject: parts.slice(0, index).join(' - ').trim(), account: address };
    }
  }
  return null;
}

/** The mailbox named by the window's title, or null (pop-outs name none). */
export const accountOfTitle = (title: string): string | null => split(title)?.account ?? null;

/** Any address at the end of a title of unusual form; a subject's address can be taken for it. */
export const lastAddressOf = (title: string): string | null => addressesIn(title).at(-1) ?? null;

/** What stands before the account, else the title without the product's name. */
export function subjectOfTitle(title: string): string {
  const parts = split(title);
  if (parts) return parts.subject;
  return title
    .replace(MARKS, '')
    .replace(/^Gmail\s[-–—]\s|\s[-–—]\sGmail$/, '')
    .trim();
}
