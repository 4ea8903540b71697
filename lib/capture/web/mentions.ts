import type { Phone } from '../../schema/draft';
import type { PageLine } from '../../schema/evidence';
import type { CountryGuess } from '../phoneCountry';
import { labelBefore } from '../phoneLabels';
import { type EmailInText, emailsInText } from './emailText';
import { declaredEmail, phoneOf } from './values';

/** How a page's line leads to somebody. */
export interface LineContacts {
  /** Addresses of the line with the words of their link. */
  emails: { email: string; words: string; linked: boolean }[];
  /** Numbers of the line's phone links. */
  phones: Phone[];
}

const isMail = (href: string): boolean => /^mailto:/i.test(href);
const isPhone = (href: string): boolean => /^(?:tel|callto|sms):/i.test(href);

/** Addresses behind a mailto link; one may name several people. */
export function emailsOfLink(href: string): string[] {
  const [to = ''] = href.replace(/^mailto:/i, '').split('?');
  return to.split(/[,;]/).flatMap((part) => declaredEmail(part) ?? []);
}

export function contactsOfLine(line: PageLine, guess: CountryGuess | null): LineContacts {
  const emails = new Map<string, { email: string; words: string; linked: boolean }>();
  const misleading = new Set<string>();
  for (const link of line.links.filter(({ href }) => isMail(href))) {
    for (const email of emailsOfLink(link.href)) {
      const written: EmailInText[] = emailsInText(link.text);
      // A link that shows one address and writes to another misleads: nobody knows which is right.
      if (written.length > 0 && !written.some((shown) => shown.email === email)) {
        for (const shown of written) misleading.add(shown.email);
        continue;
      }
      if (!emails.has(email)) emails.set(email, { email, words: link.text, linked: true });
    }
  }
  for (const { email } of emailsInText(line.text)) {
    if (!emails.has(email) && !misleading.has(email))
      emails.set(email, { email, words: '', linked: false });
  }
  const phones = line.links
    .filter(({ href }) => isPhone(href))
    .flatMap(({ href, text }) => {
      const at = line.text.indexOf(text);
      const before = at > 0 ? line.text.slice(0, at) : `${text.replace(/[\d+].*$/u, '')} `;
      return phoneOf(href, labelBefore(before), guess) ?? [];
    });
  return { emails: [...emails.values()], phones };
}
