import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`./certificate/${name}`, import.meta.url));

/** The checked-in test certificate. `fingerprint` is what Chromium's --ignore-certificate-errors-spki-list takes. */
export function testCertificate(): { key: Buffer; cert: Buffer; fingerprint: string } {
  const cert = read('test-only-cert.pem');
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(spki).digest('base64');
  return { key: read('test-only-key.pem'), cert, fingerprint };
}
