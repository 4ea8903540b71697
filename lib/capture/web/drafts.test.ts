// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromPage } from './drafts';

const read = (html: string, url?: string) =>
  draftsFromPage(evidenceOf(html, url)).map((draft) => contactDraftSchema.parse(draft));

const team = `<title>Our team | Tarnholt</title><h1>Our team</h1>
<ul>
  <li><h3>Anna Berg</h3><p>Head of Sales</p><p><a href="mailto:anna.berg@tarnholt.example">Write</a> Mobile: +49 171 1234567</p></li>
  <li><h3>Jonas Weiß</h3><p>Engineer</p><p>j.weiss [at] tarnholt [dot] example</p><a href="tel:+4940123456">Call</a></li>
  <li><h3>Peter Lund</h3><p>Driver</p></li>
</ul>
<footer>Tarnholt GmbH, Hafenstraße 12, 20095 Hamburg. Phone: 040 9876543 <a href="mailto:info@tarnholt.example">info@tarnholt.example</a></footer>`;

describe('drafts from a page', () => {
  it('are its people in order, each with their own data only', () => {
    const people = read(team);
    expect(
      people.map(({ name, emails, phones, title }) => ({ name, emails, phones, title })),
    ).toEqual([
      {
        name: 'Anna Berg',
        emails: ['anna.berg@tarnholt.example'],
        phones: [{ number: '+491711234567', kind: 'mobile' }],
        title: 'Head of Sales',
      },
      {
        name: 'Jonas Weiß',
        emails: ['j.weiss@tarnholt.example'],
        phones: [{ number: '+4940123456', kind: 'work' }],
        title: 'Engineer',
      },
      // One of the list, though nothing leads to him.
      { name: 'Peter Lund', emails: [], phones: [], title: null },
    ]);
    expect(people[0]?.sources).toMatchObject({ name: 'link', emails: 'link', phones: 'link' });
    expect(people[1]?.sources).toMatchObject({ emails: 'text' });
  });

  it('put the main subject first and join what several readers say of one person', () => {
    const [anna, ...more] =
      read(`<title>Anna Berg – Tarnholt</title><h1>Anna Berg</h1><p>Tel. +49 40 1234567</p>
      <p><a href="mailto:anna.berg@tarnholt.example">anna.berg@tarnholt.example</a></p>
      <script type="application/ld+json">
        <!-- made by a plugin -->
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Person", "@id": "#anna", "name": "Anna Berg", "jobTitle": "Head of Sales", "email": "mailto:Anna.Berg@tarnholt.example",
           "worksFor": {"@type": "Organization", "name": "Tarnholt GmbH"},
           "address": {"@type": "PostalAddress", "streetAddress": "Hafenstraße 12", "postalCode": 20095, "addressLocality": "Hamburg", "addressCountry": "DE"},
           "sameAs": ["https://www.linkedin.com/in/anna-berg/", "https://anna.example/"],},
        ]} // end
      </script>`);
    expect(more).toEqual([]);
    expect(anna).toMatchObject({
      name: 'Anna Berg',
      givenName: 'Anna',
      familyName: 'Berg',
      emails: ['anna.berg@tarnholt.example'],
      phones: [{ number: '+49401234567', kind: 'work' }],
      title: 'Head of Sales',
      company: 'Tarnholt GmbH',
      address: {
        street: 'Hafenstraße 12',
        postalCode: '20095',
        city: 'Hamburg',
        region: null,
        country: 'DE',
      },
      urls: ['https://anna.example/'],
      linkedin: { slug: 'anna-berg', memberId: null },
      sources: { name: 'json-ld', phones: 'link', address: 'json-ld' },
    });
  });

  it('are also those whom its data name inside of something else, where the text shows but the mailbox of the site', () => {
    const drafts = read(
      `<script type="application/ld+json">{"@type":"MusicEvent","name":"Night","performer":[{"@type":"MusicGroup","name":"Elm Fields"}]}</script>
       <p>Questions? support@tarnholt.example</p>`,
    );
    expect(drafts.map(({ company, emails }) => [company, emails.length])).toContainEqual([
      'Elm Fields',
      0,
    ]);
    expect(drafts.flatMap(({ emails }) => emails)).toEqual(['support@tarnholt.example']);
  });

  it('hold an address of the web once, as the page writes it', () => {
    const card = (name: string, url: string) =>
      `<div class="h-card"><a class="u-url" href="${url}">${name}</a></div>`;
    const both = `<script type="application/ld+json">{"@type":"Person","name":"Anna Berg","url":"https://anna.example"}</script>`;
    expect(read(card('Anna Berg', 'https://anna.example/'))[0]?.urls).toEqual([
      'https://anna.example/',
    ]);
    expect(read(both + card('Anna Berg', 'https://anna.example/'))[0]?.urls).toEqual([
      'https://anna.example',
    ]);
  });

  it('are the firm where nobody is named', () => {
    expect(
      read(`<script type="application/ld+json">{"@type":"Restaurant","name":"Zur Linde","telephone":"040 1234567",
        "address":{"streetAddress":"Markt 1","addressLocality":"Hamburg","postalCode":"20095","addressCountry":"DE"}}</script>`),
    ).toMatchObject([
      { name: '', company: 'Zur Linde', phones: [{ number: '+49401234567', kind: 'work' }] },
    ]);
    expect(read('<p>Nothing to see here, 2024-11-02, 12.50 €, order 12345678</p>')).toEqual([]);
  });

  it('take no address from a link that shows one and writes to another', () => {
    expect(
      read('<p>Anna Berg <a href="mailto:thief@else.example">anna.berg@tarnholt.example</a></p>'),
    ).toEqual([]);
  });

  it('tell a firm by its mailbox, numbers and address, and nobody where numbers are many', () => {
    const [firm, ...more] = read(
      `<title>Kontakt | Tarnholt</title><h1>Kontakt</h1><p>Tarnholt GmbH</p><p>Hafenstraße 12, 20095 Hamburg</p><p>Telefon: 040 1234567</p><p>Fax: 040 1234568</p><p>info (at) tarnholt (punkt) de</p>`,
      'https://www.tarnholt.de/kontakt',
    );
    expect(more).toEqual([]);
    expect(firm).toMatchObject({
      name: '',
      company: 'Tarnholt GmbH',
      companyDomain: 'tarnholt.de',
      emails: ['info@tarnholt.de'],
      phones: [
        { number: '+49401234567', kind: 'work' },
        { number: '+49401234568', kind: 'fax' },
      ],
      address: { city: 'Hamburg', postalCode: '20095', street: 'Hafenstraße 12' },
    });
    const shops = Array.from({ length: 9 }, (_, n) => `<li>Shop ${n}: Tel. 040 123450${n}</li>`);
    expect(read(`<ul>${shops.join('')}</ul>`, 'https://www.tarnholt.de/shops')).toEqual([]);
  });

  it('read Korean, Chinese and Japanese pages', () => {
    const people = (html: string, url: string) =>
      read(html, url).map(({ name, title, phones, emails }) => [
        name,
        title,
        phones.map(({ number }) => number),
        emails,
      ]);
    expect(
      people(
        '<html lang="ko"><ul><li><strong>김민지</strong><p>영업팀장</p><p>직통 02-555-0123</p><p>mj.kim@hanbit.co.kr</p></li><li><strong>박지훈</strong><p>책임연구원</p><p>휴대폰 010-1234-5678</p><p>jh.park [골뱅이] hanbit [점] co [점] kr</p></li></ul></html>',
        'https://hanbit.co.kr/team',
      ),
    ).toEqual([
      ['김민지', '영업팀장', ['+8225550123'], ['mj.kim@hanbit.co.kr']],
      ['박지훈', '책임연구원', ['+821012345678'], ['jh.park@hanbit.co.kr']],
    ]);
    expect(
      people(
        '<html lang="zh-CN"><table><tr><td>王小明</td><td>销售经理</td><td>手机：138 0000 5678</td><td>wangxm@huaxin.cn</td></tr></table></html>',
        'https://huaxin.cn/lianxi',
      ),
    ).toEqual([['王小明', '销售经理', ['+8613800005678'], ['wangxm@huaxin.cn']]]);
    expect(
      people(
        '<html lang="ja"><dl><dt>担当：佐藤 愛子</dt><dd>TEL 03-5555-0123</dd><dd>FAX 03-5555-0124</dd><dd><a href="mailto:sato@aoba.co.jp">メール</a></dd></dl></html>',
        'https://aoba.co.jp/contact',
      ),
    ).toEqual([['佐藤 愛子', null, ['+81355550123', '+81355550124'], ['sato@aoba.co.jp']]]);
  });
});
