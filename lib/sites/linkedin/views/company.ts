import { findAll, findFirst } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import type { CompanyFacts } from '../../contract';
import { unwrapped } from '../profile/contact';
import { companyIn } from '../routes';
import * as at from '../selectors';
import { short } from '../text';

/**
 * The company whose page this is, or the reason why it cannot be told: after a change of address the
 * company before is still shown, and its own links say so. Addresses with a number name none.
 */
export function companyOf(root: Document, named: string | null): CompanyFacts | 'stale' | null {
  const element = findFirst(root, at.companyName);
  const name = element && short(lineText(element), 400);
  if (!name) return null;
  const slugs = findAll(root, at.companyLink).flatMap(
    (link) => companyIn(link.getAttribute('href') ?? '') ?? [],
  );
  const isNumber = named === null || /^\d+$/.test(named);
  if (!isNumber && slugs.length > 0 && !slugs.includes(named)) return 'stale';
  const site = findFirst(root, at.companySite)?.getAttribute('href');
  return { name, slug: isNumber ? (slugs[0] ?? null) : named, website: siteOf(site) };
}

function siteOf(href: string | null | undefined): string | null {
  const url = href ? URL.parse(unwrapped(href)) : null;
  return url && !/(?:^|\.)linkedin\.com$/.test(url.hostname) ? url.href.slice(0, 2000) : null;
}
