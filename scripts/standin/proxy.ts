import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export interface RefusingProxy {
  port: number;
  /** Every host (or address) asked for that has no route, in order, repeats included. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * A loopback proxy that lets a browser reach the given `host:port` routes (each a local port) and nothing else.
 * Whatever else is asked for is answered with an error and written down, so a test can show that nothing left.
 */
export async function refusingProxy(routes: Record<string, number>): Promise<RefusingProxy> {
  const refused: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: net.Socket) => {
    const asked = request.url ?? '';
    const port = routes[asked];
    client.on('error', () => client.destroy());
    if (port === undefined) {
      refused.push(asked);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const port = await listen(server);
  return {
    port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Listens on a free loopback port and tells which. */
export function listen(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}
