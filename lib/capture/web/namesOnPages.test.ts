// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { draftsFromPage } from './drafts';
import { emailFits, personOfLine } from './nameLine';

const read = (html: string, url = 'https://www.tarnholt.example/team') =>
  draftsFromPage(evidenceOf(html, url));

describe('a line of a page', () => {
  it.each([
    ['W. R. “Bob” Harlan, III', 'W. R. Harlan'],
    ['Ines M. Falk, CCIM', 'Ines M. Falk'],
    ['Ming Xu', 'Ming Xu'],
    ['Rechtsanwältin Jana Wolter', 'Jana Wolter'],
    ['◎ 佐藤 愛子', '佐藤 愛子'],
    ['박지훈 (Jihoon Park)', '박지훈 (Jihoon Park)'],
    ['Christelle Moreau', 'Christelle Moreau'],
    ['Anna Prüfer', 'Anna Prüfer'],
  ])('"%s" names %s', (line, name) => {
    expect(personOfLine(line)?.name.name).toBe(name);
  });

  it.each([
    'Significant Transactions',
    'Machine Learning',
    'Computer Vision, Robotics',
    'Angaben zum Betreiber',
    'Schlichtungsstelle der Handwerkskammer',
    'Coastal Riders Program',
    'Department of Applied Physics',
    'Westfield University',
  ])('"%s" names nobody', (line) => {
    expect(personOfLine(line)).toBeNull();
  });

  it('keeps the profession before a name', () => {
    expect(personOfLine('Rechtsanwalt Jonas Weiß')?.before).toBe('Rechtsanwalt');
  });
});

it('knows an address by the other writing of a name, and by a name whose order is unclear', () => {
  const park = personOfLine('박지훈 (Jihoon Park)')?.name;
  const xu = personOfLine('Ming Xu')?.name;
  expect(park && emailFits('parkjh77@mail.example', park)).toBe(true);
  expect(xu && emailFits('mxu1@campus.example', xu)).toBe(true);
});

describe('a card', () => {
  it('takes its subjects for nobody and an address for the person above them', () => {
    const html = `<h1>Members</h1><div>${[
      ['박지훈 (Jihoon Park)', 'parkjh77@mail.example'],
      ['최서연 (Seoyeon Choi)', 'seoyeon0110@mail.example'],
    ]
      .map(
        ([name, mail]) =>
          `<div><p>${name}</p><div><p>Research Assistant</p><p>Deep Learning, LLM</p><p><a href="mailto:${mail}">${mail?.replace('@', ' [at] ')}</a></p></div></div>`,
      )
      .join('')}</div>`;
    expect(read(html)).toMatchObject([
      {
        name: '박지훈 (Jihoon Park)',
        title: 'Research Assistant',
        emails: ['parkjh77@mail.example'],
      },
      { name: '최서연 (Seoyeon Choi)', emails: ['seoyeon0110@mail.example'] },
    ]);
  });

  it('has contacts above the name, its title with a field, and other headings', () => {
    const html = `<div><div><p><a href="mailto:imf@tarnholt.example">imf@tarnholt.example</a></p><p>P: <a href="tel:+14045550141">404.555.0141</a></p></div>
      <h1>Ines M. Falk</h1><p>Partner, Brokerage</p></div><p>Significant Transactions</p>`;
    expect(read(html)).toMatchObject([
      {
        name: 'Ines M. Falk',
        emails: ['imf@tarnholt.example'],
        phones: [{ number: '+14045550141' }],
      },
    ]);
  });

  it('holds a note in brackets below its name', () => {
    const html =
      '<div><div><h3>Haoran Yan</h3><h3>(co-supervised with Prof. Mei Lin)</h3><p>email: yhr925@mail.example</p></div><div><h3>Bo Wen</h3><p>email: bowen7@mail.example</p></div></div>';
    expect(read(html)).toMatchObject([
      { name: 'Haoran Yan', emails: ['yhr925@mail.example'] },
      { name: 'Bo Wen', emails: ['bowen7@mail.example'] },
    ]);
  });
});

it('keeps the firm whose mailbox nobody can be told from', () => {
  const html =
    '<h1>Contact</h1><p>Tel.: +49 40 5550012</p><p>Lin, Sales: wq77@mail.example</p><p>info@tarnholt.example</p>';
  const drafts = read(html, 'https://www.tarnholt.example/contact');
  expect(drafts.flatMap(({ emails }) => emails).sort()).toEqual([
    'info@tarnholt.example',
    'wq77@mail.example',
  ]);
});
