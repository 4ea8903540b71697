import type { Linkedin } from '../schema/draft';
import { linkedinPath } from '../schema/linkedinPath';
import { registrableDomain } from './companyDomain';

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|，。、；]+|(?<![@\w.-])linkedin\.com\/in\/[^\s<>"'()[\]{}|，。、；]+/gi;
const BARE = /(?<![@\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:\/[^\s<>"'()|]*)?(?![@\w])/gi;
/** "calendly.com/owen-baxter": with a path a bare host is a link, whoever's it is. */
const PATH = /^[^/]+\.[a-z]{2,}\/[\w@~-]{3}/i;
/** "Web: acme.com / acme.en.alibaba.com": behind it every host is theirs. */
const WEB_LABEL =
  /^\W*(?:web|website|web ?site|homepage|url|internet|site(?: web)?|shop|网址|网站|網址|홈페이지)\s?[:：]/iu;
const NOISE =
  /unsubscribe|optout|opt-out|preferences|tracking|click\.|\.(?:png|jpe?g|gif|svg|ics)(?:$|\?)|aka\.ms|mailto:|wiki\/|mailman|\/(?:privacy|disclaimer|legal)/i;

const tidy = (address: string): string => address.replace(/[.,;:!?*_]+$/, '');

function asUrl(written: string): URL | null {
  const full = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url && url.username === '' && registrableDomain(url.hostname) !== null ? url : null;
}

/** Addresses of a signature: written links, and bare hosts of the sender's own domain; the LinkedIn profile apart. */
export function readLinks(
  lines: readonly string[],
  domain: string | null,
): { urls: string[]; linkedin: Linkedin | null } {
  const urls = new Map<string, string>();
  let linkedin: Linkedin | null = null;
  for (const line of lines) {
    const bare = [...line.matchAll(BARE)].map((match) => match[0]);
    const all = WEB_LABEL.test(line);
    const own = bare.filter((text) => {
      const host = registrableDomain(asUrl(tidy(text))?.hostname ?? '');
      return host !== null && (all || host === domain || PATH.test(tidy(text)));
    });
    const written = [...line.matchAll(ADDRESS)].map((match) => match[0]);
    for (const text of [...written, ...own].map(tidy)) {
      const url = asUrl(text);
      if (url === null || NOISE.test(url.href) || url.href.length > 2000) continue;
      const profile = linkedinPath(url.href);
      if (profile !== null) linkedin ??= profile;
      else if (!urls.has(url.hostname.replace(/^www\./, '') + url.pathname))
        urls.set(
          url.hostname.replace(/^www\./, '') + url.pathname,
          url.pathname === '/' && url.search === '' ? url.origin : url.href,
        );
    }
  }
  return { urls: [...urls.values()].slice(0, 5), linkedin };
}
