import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { testCertificate } from './certificate.ts';
import { type StandIns, startStandIns } from './server.ts';

let standIns: StandIns | null = null;
afterEach(async () => {
  await standIns?.close();
  standIns = null;
});

/** Opens a tunnel to `target` through the proxy and gives its status. */
async function tunnel(
  port: number,
  target: string,
): Promise<{ status: number; socket: net.Socket }> {
  const request = http.request({ port, host: '127.0.0.1', method: 'CONNECT', path: target });
  request.end();
  const [response, socket]: unknown[] = await once(request, 'connect');
  if (!(response instanceof http.IncomingMessage) || !(socket instanceof net.Socket)) {
    throw new Error('no tunnel');
  }
  return { status: response.statusCode ?? 0, socket };
}

describe('startStandIns', () => {
  it('serves a site at its own host through the proxy', async () => {
    standIns = await startStandIns({ 'mail.google.com': (url) => ({ body: url.href }) });
    const { status, socket } = await tunnel(standIns.proxy.port, 'mail.google.com:443');
    expect(status).toBe(200);
    const { cert } = testCertificate();
    const secure = tls.connect({ socket, servername: 'mail.google.com', ca: cert });
    secure.write('GET /mail/?a=1 HTTP/1.1\r\nHost: mail.google.com\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of secure) text += String(chunk);
    expect(text).toContain('https://mail.google.com/mail/?a=1');
  });

  it('refuses every other host and writes it down', async () => {
    standIns = await startStandIns({ 'mail.google.com': () => ({ body: '' }) });
    const { status, socket } = await tunnel(standIns.proxy.port, 'planted.example:443');
    socket.destroy();
    expect(status).toBe(403);
    expect(standIns.proxy.refused).toEqual(['planted.example:443']);
  });
});
