import { createServer, type Socket } from 'node:net';

/** A mail server on loopback that accepts everything and keeps it in memory, oldest first. */
export interface Outbox {
  port: number;
  mails: string[];
  close(): Promise<void>;
}

export function startOutbox(): Promise<Outbox> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A client that hangs up in the middle is no concern of the test.
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8');
    let waiting = '';
    let mail: string[] | null = null;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (mail) {
        if (line !== '.') {
          mail.push(line.replace(/^\./, ''));
          return;
        }
        mails.push(mail.join('\n'));
        mail = null;
        say('250 kept');
        return;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'DATA') {
        mail = [];
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else if (verb === 'EHLO') {
        say('250-outbox\r\n250 8BITMIME');
      } else {
        say('250 ok');
      }
    };
    say('220 outbox');
    socket.on('data', (chunk) => {
      const lines = (waiting + String(chunk)).split('\r\n');
      waiting = lines.pop() ?? '';
      lines.forEach(hear);
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('No port for the outbox'));
      else resolve({ port: address.port, mails, close });
    });
  });
}
