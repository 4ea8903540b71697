import type { PageEvidence } from '../../schema/evidence';
import { namesDomain, registrableDomain } from '../companyDomain';
import { hostOfUrl } from './country';
import { isPageWord } from './pageWords';
import { oneLine } from './values';

const NAMES = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
];

/** The name of the organisation whose page it is: its site's name, or the part of the title that is its domain. */
export function siteName({ metas, title, url }: PageEvidence): string | null {
  const told = NAMES.flatMap((wanted) => metas.filter(({ name }) => name === wanted));
  for (const { content } of told) {
    const name = oneLine(content, 200);
    if (name !== null && !/^https?:|^www\./.test(name)) return name;
  }
  const domain = registrableDomain(hostOfUrl(url));
  if (domain === null) return null;
  const parts = title.split(/\s+[|–—·:»-]\s+|\s*\|\s*/).map((part) => part.trim());
  return (
    parts.find((part) => part.length < 80 && !isPageWord(part) && namesDomain(part, domain)) ?? null
  );
}
