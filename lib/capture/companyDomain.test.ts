import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyDomain, companyNameFromDomain, namesDomain } from './companyDomain';

describe('companyDomain', () => {
  it.each([
    ['laura@tarnholt.example', 'tarnholt.example'],
    ['laura@mail.tarnholt.co.uk', 'tarnholt.co.uk'],
    ['kim@eng.onnuri.co.kr', 'onnuri.co.kr'],
    ['LAURA@Tarnholt.Example.', 'tarnholt.example'],
    ['li@huayun.cn.com', 'huayun.cn.com'],
    ['wang@qingshan.cn.com', 'qingshan.cn.com'],
    ['someone@example.com', 'example.com'],
  ])('takes the registrable domain of %s', (email, domain) => {
    expect(companyDomain(email)).toBe(domain);
  });

  it.each(
    'gmail.com googlemail.com outlook.com yahoo.co.jp icloud.com naver.com hanmail.net daum.net nate.com kakao.com qq.com vip.qq.com 163.com 126.com vip.163.com sina.com foxmail.com 139.com 189.cn sohu.com aliyun.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com firm.ocn.ne.jp web.de gmx.de t-online.de orange.fr laposte.net fastmail.com tuta.com privaterelay.appleid.com hinet.net'.split(
      ' ',
    ),
  )('gives none for the public provider %s', (host) => {
    expect(companyDomain(`someone@${host}`)).toBeNull();
  });

  it.each([
    '',
    'x',
    '@tarnholt.example',
    'a@',
    'a@[1.2.3.4]',
    'a@10.0.0.1',
    'a@co.kr',
    'a@b c.example',
  ])('gives none for %j', (email) => {
    expect(companyDomain(email)).toBeNull();
  });

  it('is idempotent and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (email) => {
        const domain = companyDomain(email);
        if (domain !== null) expect(companyDomain(`a@${domain}`)).toBe(domain);
      }),
    );
  });
});

describe('a company name by its domain', () => {
  it.each([
    ['tarnholt.example', 'Tarnholt'],
    ['harbour-letter.co.uk', 'Harbour Letter'],
    ['xn--3e0b707e.kr', null],
    ['12306.cn', null],
  ])('suggests for %s', (domain, name) => {
    expect(companyNameFromDomain(domain)).toBe(name);
  });

  it('recognises a written name as the domain’s', () => {
    expect(namesDomain('Whitaker Law LLP', 'whitaker-law.example')).toBe(true);
    expect(namesDomain('Müller Söhne', 'mueller-soehne.de')).toBe(true);
    expect(namesDomain('Greenfield', 'greenfield-events.example')).toBe(true);
    expect(namesDomain('Head of Sales', 'greenfield-events.example')).toBe(false);
    expect(namesDomain('Ana', 'anacapital.example')).toBe(false);
  });
});
