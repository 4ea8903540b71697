import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { bundle } from '../../../dangol/inspect-bundle.ts';
import type { Answer, Site } from '../../server.ts';
import { everybody } from '../people.ts';
import { People } from './people.ts';

const SCRIPT = '/_standin/react.js';
/** React asks which build it is. */
const NODE = 'var process={env:{NODE_ENV:"production"}};';

/** The people search as a page that React renders on the server and takes over in the browser. */
export function reactSite(): Site {
  let script: Promise<string> | null = null;
  return async (url): Promise<Answer | null> => {
    if (url.pathname === '/favicon.ico') return { status: 204 };
    if (url.pathname === SCRIPT) {
      script ??= bundle('scripts/standin/linkedin/react/client.ts', 'standin');
      return { headers: { 'content-type': 'text/javascript' }, body: `${NODE}${await script}` };
    }
    const html = renderToString(createElement(People, { members: everybody }));
    return {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search | LinkedIn</title></head>
<body><div id="root">${html}</div><script src="${SCRIPT}"></script></body></html>`,
    };
  };
}
