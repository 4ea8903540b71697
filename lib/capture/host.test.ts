import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyDomain } from './companyDomain';
import { domainsOf, hostOf } from './host';

describe('what may be a firm’s domain', () => {
  it('is the host and whatever it ends with, bare endings left out', () => {
    expect(domainsOf('mail.tarnholt.co.uk')).toEqual([
      'mail.tarnholt.co.uk',
      'tarnholt.co.uk',
      'co.uk',
    ]);
    expect(domainsOf('tarnholt.example')).toEqual(['tarnholt.example']);
    expect(domainsOf('localhost')).toEqual([]);
    expect(domainsOf('')).toEqual([]);
  });

  it('holds the firm’s domain of every address', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
    const ending = fc.constantFrom(
      'com',
      'co.uk',
      'example',
      'github.io',
      'uk.com',
      'co.kr',
      '中国',
    );
    const hosts = fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), ending)
      .map(([labels, end]) => [...labels, end].join('.'));
    fc.assert(
      fc.property(hosts, fc.boolean(), (host, upper) => {
        const email = `ana@${upper ? host.toUpperCase() : host}`;
        const domain = companyDomain(email);
        fc.pre(domain !== null);
        expect(domainsOf(hostOf(email) ?? '')).toContain(domain);
      }),
    );
  });
});
