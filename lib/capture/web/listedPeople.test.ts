// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { draftsFromPage } from './drafts';

const read = (html: string, url = 'https://www.tarnholt.example/our-team') =>
  draftsFromPage(evidenceOf(html, url));
const names = (html: string, url?: string) => read(html, url).map(({ name }) => name);

describe('people of a page without addresses', () => {
  it('have their titles, whatever holds name and title together', () => {
    const blocks = `<h1>Our Team</h1>${[
      ['Barbara Kell', 'President & CEO'],
      ['T. Daniel Boyd', 'Partner, Brokerage'],
      ['William J. Rowe, Jr.', 'Chief Financial Officer'],
    ]
      .map(([name, title]) => `<div><a href="/p"><p>${name}</p><p>${title}</p></a></div>`)
      .join('')}`;
    expect(read(blocks)).toMatchObject([
      { name: 'Barbara Kell', title: 'President & CEO' },
      { name: 'T. Daniel Boyd' },
      { name: 'William J. Rowe', title: 'Chief Financial Officer' },
    ]);
    const headings =
      '<h1>Board</h1><div><h4>HELEN CRANE</h4><p>Treasurer</p></div><div><h4>Mark Olsen</h4><p>Vice President</p></div>';
    expect(read(headings)).toMatchObject([
      { name: 'Helen Crane', title: 'Treasurer' },
      { name: 'Mark Olsen', title: 'Vice President' },
    ]);
  });

  it('in rows have the title before the name, and head cells are nobody', () => {
    const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<h1>학회구성</h1><table>${row(['구분', '이름', '소속'])}${row(['회장', '이정민', '한빛대학교'])}${row(['부회장', '박서준', '나래대학교'])}${row(['이사', '김하윤', '가람대학교'])}</table>`;
    expect(read(html, 'https://www.hanbit.example/organization')).toMatchObject([
      { name: '이정민', title: '회장' },
      { name: '박서준', title: '부회장' },
      { name: '김하윤', title: '이사' },
    ]);
  });

  it('are known by the profile beside their name', () => {
    const html = `<h1>Speakers</h1><div><div><h3>Chloé Martin</h3><p>Happy worker</p><a href="https://www.linkedin.com/in/chloe-martin-1">in</a></div>
      <div><h3>Paul Girard</h3><p>Likes trains</p><a href="https://www.linkedin.com/in/pgirard">in</a></div></div>`;
    expect(read(html)).toMatchObject([
      { name: 'Chloé Martin', linkedin: { slug: 'chloe-martin-1' } },
      { name: 'Paul Girard', linkedin: { slug: 'pgirard' } },
    ]);
  });

  it('are listed by name alone where the page is one of people, each once in whatever writing', () => {
    const html = `<h1>People</h1><h3>Students</h3>${[
      'Ming Liu|刘明东',
      'Jia Hou|侯佳宁',
      'Fei Gao|高飞宇',
    ]
      .map((pair) => {
        const [latin, han] = pair.split('|');
        return `<div><h6>${latin}</h6><p>${han}</p></div>`;
      })
      .join('')}`;
    expect(names(html, 'https://lab.example/people.html')).toEqual([
      'Ming Liu',
      'Jia Hou',
      'Fei Gao',
    ]);
    expect(
      names(
        html.replace('People', 'Results').replace('Students', 'Winners'),
        'https://lab.example/results',
      ),
    ).toEqual([]);
  });

  it('is whom a page is about, by its title or address', () => {
    const one =
      '<title>Silvia Tamm • Conference</title><h1>Silvia Tamm</h1><h4>Pentester</h4><p>I test.</p>';
    expect(read(one, 'https://conf.example/speaker/x')).toMatchObject([
      { name: 'Silvia Tamm', title: 'Pentester' },
    ]);
    expect(
      names('<h2>Chip Alton</h2><p>Text</p>', 'https://law.example/attorneys/charles-m-alton.html'),
    ).toEqual(['Chip Alton']);
  });
});

describe('names that a page does not introduce', () => {
  it.each([
    '<h1>News</h1><p>By Emily Fox</p><p>Jennifer Lowe wore a coat.</p><ul><li>Sheryl Crane</li><li>Adam Sandoval</li></ul>',
    '<h1>Team</h1><p>직원 절찬 모집중</p><p>사원 상시 모집중</p><p>직원 수시 모집중</p>',
    '<h1>Team</h1><div><h2>Avukat 1</h2><p>Aile Hukuku</p></div><div><h2>Avukat 2</h2><p>Ceza Hukuku</p></div><div><h2>Avukat 3</h2><p>Vergi Hukuku</p></div>',
    '<h1>Contact</h1><div><h3>Jonas Weiß</h3><p>He wrote us a letter that we like.</p></div>',
  ])('are nobody: %s', (html) => {
    expect(names(html, 'https://www.tarnholt.example/x')).toEqual([]);
  });
});

it('takes the heading of a page for no site', () => {
  const html =
    '<head><meta property="og:site_name" content="Silvia Tamm"></head><h1>Silvia Tamm</h1><footer><a href="mailto:contact@conf.example">Contact</a></footer>';
  expect(
    read(html, 'https://conf.example/speaker/silvia-tamm').map(({ company }) => company),
  ).toEqual([null, null]);
});
