import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Answer, Site } from '../server.ts';
import { type PageOptions, pageOptions } from './options.ts';
import { everybody, type Member, rep } from './people.ts';
import { token } from './token.ts';

const CODE = '/_standin/';

/**
 * The stand-in LinkedIn: profiles, a people search and messages of invented members, never anybody real.
 * `people` are all there are, in the order in which the search shows them.
 */
export function linkedinSite(people: readonly Member[] = [...everybody, rep]): Site {
  return async (url) => {
    if (url.pathname.startsWith(CODE)) return code(url.pathname.slice(CODE.length));
    if (url.pathname === '/favicon.ico') return { status: 204 };
    return shell(pageOptions(url.searchParams), people);
  };
}

async function code(path: string): Promise<Answer | null> {
  if (!/^(?:page\/)?[\w-]+\.ts$/.test(path)) return null;
  const source = await readFile(new URL(path, import.meta.url), 'utf8');
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
    body: stripTypeScriptTypes(source),
  };
}

async function shell(options: PageOptions, people: readonly Member[]): Promise<Answer> {
  const nonce = randomBytes(16).toString('base64');
  const [hashed, classic] = await Promise.all(
    ['page.css', 'messaging.css'].map((file) =>
      readFile(new URL(`page/${file}`, import.meta.url), 'utf8'),
    ),
  );
  const { theme, lang, slow, delay, seed, overlay, csp } = options;
  const css = (hashed ?? '').replace(
    /\.([a-z][\w-]*)(?=[^{}]*\{)/g,
    (_, name: string) => `.${token(name, seed)}`,
  );
  const data = `data-theme="${theme}" data-slow="${slow}" data-delay="${delay}" data-seed="${seed}" data-overlay="${overlay}"`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(csp === 'strict' ? policy(nonce) : {}),
    },
    body: `<!doctype html><html lang="${lang}" ${data}><head><meta charset="utf-8">
<title>LinkedIn</title><style nonce="${nonce}">${css}${classic}</style></head><body><div id="root"></div>
<script type="application/json" id="people">${JSON.stringify(people).replaceAll('<', '\\u003c')}</script>
<script type="module" nonce="${nonce}" src="${CODE}page/start.ts"></script></body></html>`,
  };
}

/** Scripts by nonce, frames and requests to the site itself: no room for anybody else's. */
const policy = (nonce: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "base-uri 'self'",
    "connect-src 'self' wss://*.linkedin.com https://*.licdn.com",
    'font-src data: https://*.licdn.com',
    "frame-src 'self' https://*.licdn.com",
    "img-src 'self' data: blob: https://*.licdn.com",
    "object-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}' https://*.licdn.com`,
  ].join('; '),
  'x-frame-options': 'sameorigin',
  'x-content-type-options': 'nosniff',
});
