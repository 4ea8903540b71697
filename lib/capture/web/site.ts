import type { PageEvidence } from '../../schema/evidence';
import { namesDomain, registrableDomain } from '../companyDomain';
import { hostOfUrl } from './country';
import { personOfLine } from './nameLine';
import { isPageWord } from './pageWords';
import { oneLine } from './values';

const NAMES = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
];

/** Some sites give each page its own heading for the site's name: a person's is no organisation's. */
const isHeading = (name: string, lines: PageEvidence['lines']): boolean =>
  personOfLine(name) !== null && lines.some(({ heading, text }) => heading > 0 && text === name);

/** The name of the organisation whose page it is: its site's name, or the part of the title that is its domain. */
export function siteName({ metas, title, url, lines }: PageEvidence): string | null {
  const told = NAMES.flatMap((wanted) => metas.filter(({ name }) => name === wanted));
  for (const { content } of told) {
    const name = oneLine(content, 200);
    if (name !== null && !/^https?:|^www\.|@/.test(name) && !isHeading(name, lines)) return name;
  }
  const domain = registrableDomain(hostOfUrl(url));
  if (domain === null) return null;
  const parts = title.split(/\s+[|–—·:»-]\s+|\s*\|\s*/).map((part) => part.trim());
  return (
    parts.find((part) => part.length < 80 && !isPageWord(part) && namesDomain(part, domain)) ?? null
  );
}
