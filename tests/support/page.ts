import { type PageEvidence, pageEvidenceSchema } from '../../lib/schema/evidence';
import { collectPage } from '../../lib/sites/web/collect';

/** Frames and styles of saved pages lie elsewhere; the test's document would complain of each. */
const ELSEWHERE = /<(iframe\b|link\b(?=[^>]*stylesheet))/gi;

/** Puts a page into the test's document; its scripts do not run. */
export function showPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html.replace(ELSEWHERE, '<x-$1'), 'text/html');
  document.documentElement.setAttribute('lang', parsed.documentElement.getAttribute('lang') ?? '');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
}

/** What the script in the page hands over for `html` at `address`, as it arrives outside. */
export function evidenceOf(
  html: string,
  address = 'https://www.tarnholt.example/team',
): PageEvidence {
  showPage(html);
  return pageEvidenceSchema.parse(
    JSON.parse(JSON.stringify(collectPage(document, new URL(address)))),
  );
}
