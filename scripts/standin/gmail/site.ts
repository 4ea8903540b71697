import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Answer, Site } from '../server.ts';
import { withRandomTokens } from './class-tokens.ts';
import type { Mailbox } from './mailbox.ts';
import { type PageOptions, pageOptions } from './options.ts';
import type { Boot, PageKind } from './page/boot.ts';

const CODE = '/_standin/';

/**
 * The stand-in Gmail: one mailbox per `/mail/u/N/`, delegated ones at `/mail/b/<anything>/u/N/` and
 * `/mail/u/N/d/<anything>/`, pop-outs at
 * `…/popout`. Its script is served as modules with their types taken off.
 * @param mailboxes by account number; a function is asked anew for each page
 */
export function gmailSite(mailboxes: () => { accounts: Mailbox[]; delegated?: Mailbox[] }): Site {
  return async (url) => {
    if (url.pathname.startsWith(CODE)) return code(url.pathname.slice(CODE.length));
    if (url.pathname.startsWith('/photo/')) return photo(url.pathname);
    if (url.pathname === '/favicon.ico') return { status: 204 };
    const match = /^\/mail\/(b\/[^/]+\/)?u\/(\d+)\/(d\/[^/]+\/)?(popout)?$/.exec(url.pathname);
    if (!match) return null;
    const all = mailboxes();
    const mailbox = (match[1] || match[3] ? all.delegated : all.accounts)?.[Number(match[2])];
    return mailbox ? shell(mailbox, pageOptions(url.searchParams), kindOf(url)) : null;
  };
}

function kindOf(url: URL): PageKind {
  if (!url.pathname.endsWith('/popout')) return 'mail';
  return url.searchParams.has('th') ? 'thread-popout' : 'compose-popout';
}

async function code(path: string): Promise<Answer | null> {
  if (!/^[\w-]+(?:\/[\w-]+)?\.ts$/.test(path)) return null;
  const source = await readFile(new URL(path, import.meta.url), 'utf8');
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
    body: stripTypeScriptTypes(source),
  };
}

function photo(path: string): Answer {
  const [, , hue = '0', letter = '?'] = path.split('/');
  const safe = decodeURIComponent(letter)
    .replace(/[<>&"']/g, '')
    .slice(0, 2);
  const fill = `hsl(${Number.parseInt(hue, 10) || 0} 45% 45%)`;
  const text = `<text x="20" y="26" font-size="17" font-family="sans-serif" fill="#fff" text-anchor="middle">`;
  return {
    headers: { 'content-type': 'image/svg+xml' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${fill}"/>${text}${safe}</text></svg>`,
  };
}

async function shell(mailbox: Mailbox, options: PageOptions, kind: PageKind): Promise<Answer> {
  const nonce = randomBytes(16).toString('base64');
  const plain = await readFile(new URL('page/page.css', import.meta.url), 'utf8');
  const css = options.classes === 'random' ? withRandomTokens(plain, options.seed) : plain;
  const boot: Boot = { mailbox, options, kind };
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  const direction = options.lang === 'ar' ? 'rtl' : 'ltr';
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(options.csp === 'strict' ? strictHeaders(nonce) : {}),
    },
    body: `<!doctype html><html lang="${options.lang}" dir="${direction}"><head><meta charset="utf-8">
<title>Gmail</title><style nonce="${nonce}">${css}</style>
<script nonce="${nonce}">${globals(mailbox, options)}</script></head><body>
<script type="application/json" id="standin-data">${json}</script>
<script type="module" nonce="${nonce}" src="${CODE}page/start.ts"></script></body></html>`,
  };
}

/** The names the real page leaves in its window, by which other extensions know where they are. */
function globals({ account }: Mailbox, { lang }: PageOptions): string {
  const values: unknown[] = Array.from({ length: 20 }, () => null);
  values[4] = `mail.standin.${lang}.`;
  values[9] = 'a1b2c3d4e5';
  values[10] = account.email;
  values[17] = [['p', ['bx_vmb', '0'], ['bx_hs', '1'], ['bx_show0', '0']], null];
  return `var GLOBALS=${JSON.stringify(values).replaceAll('<', '\\u003c')};var GM_ACTION_TOKEN="standin";var GM_SPT_ENABLED="false";var GM_ID_KEY="a1b2c3d4e5";`;
}

function strictHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
      "frame-src 'self' https://accounts.google.com https://contacts.google.com",
    ].join('; '),
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'x-content-type-options': 'nosniff',
  };
}
