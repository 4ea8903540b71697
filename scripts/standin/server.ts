import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import { testCertificate } from './certificate.ts';
import { listen, type RefusingProxy, refusingProxy } from './proxy.ts';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Answers one request of a stand-in site; null means "no such page". */
export type Site = (url: URL, request: IncomingMessage) => Promise<Answer | null> | Answer | null;

export interface StandIns {
  /** Port of the HTTPS server that all sites share. */
  port: number;
  proxy: RefusingProxy;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  fingerprint: string;
  close(): Promise<void>;
}

/**
 * Serves each site at its real host name over HTTPS on one loopback port, with a proxy in front through which
 * a browser reaches those hosts and no other.
 * @param sites host name, for example `mail.google.com`, to what answers there
 */
export async function startStandIns(sites: Record<string, Site>): Promise<StandIns> {
  const { key, cert, fingerprint } = testCertificate();
  const server = https.createServer({ key, cert }, (request, response) => {
    void answer(sites, request, response);
  });
  const port = await listen(server);
  const proxy = await refusingProxy(
    Object.fromEntries(Object.keys(sites).map((host) => [`${host}:443`, port])),
  );
  return {
    port,
    proxy,
    fingerprint,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

async function answer(
  sites: Record<string, Site>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  try {
    const url = new URL(request.url ?? '/', `https://${host}`);
    const found = (await sites[host]?.(url, request)) ?? null;
    response.writeHead(found?.status ?? (found ? 200 : 404), found?.headers);
    response.end(found?.body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
