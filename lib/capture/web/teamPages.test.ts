// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { draftsFromPage } from './drafts';

const read = (html: string, url = 'https://www.tarnholt.example/team') =>
  draftsFromPage(evidenceOf(html, url));
const jsonLd = (text: string) => read(`<script type="application/ld+json">${text}</script>`);

describe('people of a team page', () => {
  it.each([
    ['Head of Sales, Acme GmbH', 'Head of Sales', 'Acme GmbH'],
    ['CEO at Acme Inc.', 'CEO', 'Acme Inc.'],
    ['Leiter Vertrieb bei Müller GmbH', 'Leiter Vertrieb', 'Müller GmbH'],
  ])('"%s" is a title and a company', (line, title, company) => {
    const html = `<div><h2>Jane Doe</h2><p>${line}</p><p><a href="mailto:jane.doe@acme.example">Mail</a></p></div>`;
    expect(read(html)).toMatchObject([{ name: 'Jane Doe', title, company }]);
  });

  it('are told from their title on one line', () => {
    expect(read('<div><p>Jane Doe, CEO</p><p>jane.doe@acme.example</p></div>')).toMatchObject([
      { name: 'Jane Doe', title: 'CEO' },
    ]);
  });

  it('in Korean have their company and rank', () => {
    const html =
      '<div><h2>김민준</h2><p>㈜한빛 영업부 과장</p><p><a href="mailto:minjun.kim@hanbit.example">메일</a></p></div>';
    expect(read(html)).toMatchObject([
      { name: '김민준', title: '영업부 과장', company: '(주)한빛' },
    ]);
  });
});

describe('the firm behind a page', () => {
  it('has its name from the legal notice, in German and Korean', () => {
    expect(
      read(
        '<h1>Impressum</h1><p>Müller GmbH</p><p>Hafenstraße 12, 20095 Hamburg</p><p>info@mueller.example</p>',
        'https://www.mueller.example/impressum',
      ),
    ).toMatchObject([{ name: '', company: 'Müller GmbH', emails: ['info@mueller.example'] }]);
    expect(
      read(
        '<p>회사소개</p><footer>상호: (주)한빛 대표: 김민준<br>info@hanbit.example</footer>',
        'https://www.hanbit.example/',
      ),
    ).toMatchObject([
      { name: '김민준', title: '대표', company: '(주)한빛' },
      { name: '', company: '(주)한빛', emails: ['info@hanbit.example'] },
    ]);
  });

  it('is nobody where the page names several', () => {
    const [firm] = read(
      '<h1>Kontakt</h1><p>Müller GmbH</p><p>Nordlicht AG</p><p>info@mueller.example</p>',
      'https://www.mueller.example/kontakt',
    );
    expect(firm?.emails).toEqual(['info@mueller.example']);
    expect(['Müller GmbH', 'Nordlicht AG']).not.toContain(firm?.company);
  });

  it('has the address and contacts that are marked up outside of a card', () => {
    expect(
      read(
        '<h1>Acme GmbH</h1><div class="h-adr"><p class="p-street-address">Hauptstr. 1</p><p class="p-locality">Berlin</p></div><p>info@acme.example</p>',
        'https://acme.example/',
      ),
    ).toMatchObject([
      { company: 'Acme GmbH', emails: ['info@acme.example'], address: { city: 'Berlin' } },
    ]);
    expect(
      jsonLd('{"@type":"ContactPoint","telephone":"+49 30 1234567","email":"info@acme.example"}'),
    ).toMatchObject([{ emails: ['info@acme.example'], phones: [{ number: '+49301234567' }] }]);
  });
});

describe('JSON-LD as real pages have it', () => {
  it.each([
    ['{"@type":"Person","name":"Sean O&#039;Brien","email":"s@acme.example"}', "Sean O'Brien"],
    ['{"@type":"Person" "name":"Jane Doe" "email":"a@acme.example"}', 'Jane Doe'],
    [
      '{&quot;@type&quot;:&quot;Person&quot;,&quot;name&quot;:&quot;Jane Doe&quot;,&quot;email&quot;:&quot;a@acme.example&quot;}',
      'Jane Doe',
    ],
  ])('%s is read', (text, name) => {
    expect(jsonLd(text)).toMatchObject([{ name }]);
  });
});
