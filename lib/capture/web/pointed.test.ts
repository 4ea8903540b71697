// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromLink, draftsFromSelection } from './pointed';

const url = 'https://www.tarnholt.example/team';
const page = evidenceOf(`<h1>Our team</h1><ul>
  <li><h3>Anna Berg</h3><p>Head of Sales</p><p><a href="mailto:anna.berg@tarnholt.example?subject=Hi">Write</a></p></li>
  <li><h3>Jonas Weiß</h3><p>Engineer</p><p><a href="tel:+49-40-123456">Call Jonas</a></p></li>
  <li><a href="https://www.linkedin.com/in/peter-lund/">Peter Lund</a></li>
  <li><a href="https://lena.example/">Lena Ohm</a>, <a href="/imprint">Imprint</a></li>
</ul>`);

describe('a selection', () => {
  it('is read as the signature it is', () => {
    const text = `Kind regards\n\nMarta Oliveira\nHead of Purchasing\nVeleiro, S.A.\nRua do Almada 12, 4050-030 Porto\nTel. +351 22 123 4567 | Mobile +351 912 345 678\nmarta.oliveira@veleiro.example`;
    const [marta, ...more] = draftsFromSelection(text, null, url);
    expect(more).toEqual([]);
    expect(marta).toMatchObject({
      name: 'Marta Oliveira',
      emails: ['marta.oliveira@veleiro.example'],
      title: 'Head of Purchasing',
      phones: [
        { number: '+351221234567', kind: 'work' },
        { number: '+351912345678', kind: 'mobile' },
      ],
      sources: { name: 'selection', emails: 'selection', phones: 'selection' },
      sourceUrl: url,
    });
    expect(marta?.company).toContain('Veleiro');
  });

  it('is read in Korean, and without an address', () => {
    const text = '두루빛식품\n구매팀 민하람 과장\n전화 02-555-0142';
    const [haram] = draftsFromSelection(text, null, 'https://durubit.co.kr/contact');
    expect(haram).toMatchObject({ phones: [{ number: '+8225550142' }] });
  });

  it('of several people gives each of them', () => {
    const text =
      'Anna Berg, anna.berg@tarnholt.example\nJonas Weiß, j.weiss [at] tarnholt [dot] example';
    expect(draftsFromSelection(text, page, url).map(({ name, emails }) => [name, emails])).toEqual([
      ['Anna Berg', ['anna.berg@tarnholt.example']],
      ['Jonas Weiß', ['j.weiss@tarnholt.example']],
    ]);
  });

  it('brings what its words link to', () => {
    expect(draftsFromSelection('Anna Berg\nHead of Sales\nWrite', page, url)).toMatchObject([
      { name: 'Anna Berg', emails: ['anna.berg@tarnholt.example'] },
    ]);
  });

  it('of a bare name is that name, of a sentence nobody', () => {
    expect(draftsFromSelection('Anna Berg', null, url)).toMatchObject([{ name: 'Anna Berg' }]);
    expect(draftsFromSelection('We reserve all rights.', null, url)).toEqual([]);
    expect(draftsFromSelection(' \n ', null, url)).toEqual([]);
  });

  it('never breaks, whatever is selected', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        for (const draft of draftsFromSelection(text, null, url)) contactDraftSchema.parse(draft);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a link', () => {
  const read = (href: string, text = '') =>
    draftsFromLink({ href, text }, page, url).map((draft) => contactDraftSchema.parse(draft));

  it('to write or call is the person beside it', () => {
    expect(read('mailto:anna.berg@tarnholt.example?subject=Hi')).toMatchObject([
      { name: 'Anna Berg', title: 'Head of Sales', emails: ['anna.berg@tarnholt.example'] },
    ]);
    expect(read('tel:+49-40-123456')).toMatchObject([
      { name: 'Jonas Weiß', phones: [{ number: '+4940123456' }] },
    ]);
  });

  it('to a profile or a site of their own is its owner', () => {
    expect(read('https://www.linkedin.com/in/peter-lund/')).toMatchObject([
      { name: 'Peter Lund', linkedin: { slug: 'peter-lund' }, sources: { linkedin: 'link' } },
    ]);
    expect(read('https://lena.example/')).toMatchObject([
      { name: 'Lena Ohm', urls: ['https://lena.example/'] },
    ]);
  });

  it('is read without the page as well', () => {
    const link = { href: 'mailto:bea.lind@osterhagen.example', text: 'Bea Lind' };
    expect(draftsFromLink(link, null, null)).toMatchObject([
      { name: 'Bea Lind', emails: ['bea.lind@osterhagen.example'], sourceUrl: null },
    ]);
  });

  it('to nobody in particular is nobody', () => {
    expect(read('https://www.tarnholt.example/imprint', 'Imprint')).toEqual([]);
    expect(read('mailto:')).toEqual([]);
    expect(read('javascript:alert(1)', 'Anna Berg')).toEqual([]);
  });
});
