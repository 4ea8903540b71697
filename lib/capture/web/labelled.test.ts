// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { readAddress } from '../addresses';
import { readPhones } from '../phones';
import { draftsFromPage } from './drafts';
import { emailsInText } from './emailText';

const read = (html: string, url = 'https://www.tarnholt.example/company') =>
  draftsFromPage(evidenceOf(html, url));
const jsonLd = (text: string) => read(`<script type="application/ld+json">${text}</script>`);
const table = (rows: [string, string][]) =>
  `<table>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;

describe("a firm's notice", () => {
  it('names firm and head in a Japanese table', () => {
    const html = `<h1>会社概要</h1>${table([
      ['会社名', '株式会社星影'],
      ['代表者', '代表取締役 佐藤 愛子'],
      ['所在地', '〒150-0001 東京都渋谷区神宮前6-23-4'],
    ])}`;
    expect(read(html)).toMatchObject([
      { name: '佐藤 愛子', title: '代表取締役', company: '株式会社星影' },
      { name: '', company: '株式会社星影', address: { city: '渋谷区' } },
    ]);
  });

  it('names them in one line of a Korean footer, and keeps the numbers of the firm', () => {
    const html =
      '<footer><p>주식회사 한빛</p><p>대표 : 김민준 사업자 등록번호 : 132-86-30090 통신판매업 신고 : 제2017-1호</p><p>본사 : 경기도 남양주시 송산로339번길 4-16 3층</p><p>전화 : 031-575-1722</p></footer>';
    expect(read(html, 'https://www.hanbit.kr/')).toMatchObject([
      { name: '김민준', title: '대표', company: '주식회사 한빛' },
      {
        name: '',
        company: '주식회사 한빛',
        phones: [{ number: '+82315751722' }],
        address: { city: '남양주시' },
      },
    ]);
  });

  it('names a German managing director, and never the insurer', () => {
    const html =
      '<h1>Impressum</h1><p>Weber GmbH</p><p>Geschäftsführerin: Anika Weber</p><p>Hafenstraße 12</p><p>20095 Hamburg</p><p>info@weber.example</p><h3>Berufshaftpflichtversicherung</h3><p>Nordlicht Allgemeine Versicherung AG</p>';
    expect(read(html, 'https://www.weber.example/impressum')).toMatchObject([
      { name: 'Anika Weber', title: 'Geschäftsführerin', company: 'Weber GmbH' },
      { name: '', company: 'Weber GmbH', emails: ['info@weber.example'] },
    ]);
  });
});

describe('JSON-LD', () => {
  it('has a person who practises under their own name', () => {
    expect(
      jsonLd(
        '{"@type":"Attorney","name":"Ines M. Falk, Esq.","jobTitle":"Partner","worksFor":{"@type":"Organization","name":"Falk Law"},"telephone":"+1 404 555 0141"}',
      ),
    ).toMatchObject([{ name: 'Ines M. Falk', title: 'Partner', company: 'Falk Law' }]);
    expect(
      jsonLd('{"@type":"Attorney","name":"Falk & Wolter","telephone":"+1 404 555 0141"}'),
    ).toMatchObject([{ name: '', company: 'Falk & Wolter' }]);
  });

  it('does not offer the account that wrote a page, nor whom a firm links to as its own profile', () => {
    const drafts = jsonLd(
      '{"@graph":[{"@type":"Organization","name":"Falk Law","telephone":"+1 404 555 0141","sameAs":["https://www.linkedin.com/in/ines-falk"]},{"@type":"WebPage","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"admin"}]}',
    );
    expect(drafts).toMatchObject([{ name: '', company: 'Falk Law', linkedin: null }]);
  });
});

it('takes those who comment on an article for nobody', () => {
  const comment = (name: string) =>
    `<li><div class="vcard"><cite class="fn">${name}</cite> says:</div></li>`;
  const html = `<head><meta property="og:type" content="article"></head><h1>On rain</h1><ol>${comment('Heiko Sommer')}${comment('Josef Linden')}</ol>`;
  expect(read(html)).toEqual([]);
});

describe('values of real pages', () => {
  it('are read without the label that is glued to them', () => {
    expect(emailsInText('E-mailanna@firm.example').map(({ email }) => email)).toEqual([
      'anna@firm.example',
    ]);
    expect(emailsInText('email.anna@firm.example').map(({ email }) => email)).toEqual([
      'email.anna@firm.example',
    ]);
  });

  it('are no phone where a register number is', () => {
    expect(readPhones(['T 6080003002749'], 'firm.jp')).toEqual([]);
  });

  it.each([
    [
      ['20095 Hamburg', 'Hafenstrasse 2'],
      { street: 'Hafenstrasse 2', city: 'Hamburg', postalCode: '20095' },
    ],
    [
      ['浙江省杭州市西溪路525号科技园B栋301-2'],
      { street: '西溪路525号科技园B栋301-2', city: '杭州市' },
    ],
    [['Adresse Wiesenstr 40-44, 14057 Berlin'], { street: 'Wiesenstr 40-44' }],
  ])('%s is an address', (lines, address) => {
    expect(readAddress(lines)).toMatchObject(address);
  });

  it.each([[['2022 Summer', '2023 Summer']], [['2022 Summer - Present', 'x']]])(
    '%s is none',
    (lines) => {
      expect(readAddress(lines)).toBeNull();
    },
  );
});
