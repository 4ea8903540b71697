// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftFromLink, draftsFromSelection } from './selection';

const select = (selection: string) =>
  draftsFromSelection({ ...evidenceOf('<p>page</p>'), selection }).map((draft) =>
    contactDraftSchema.parse(draft),
  );

describe('a selection', () => {
  it('is read like the signature of a mail', () => {
    expect(
      select(
        `Anna Berg\nHead of Sales\nTarnholt GmbH\nHafenstraße 12, 20095 Hamburg\nTel. +49 40 1234567 | Mobil +49 171 1234567 | Fax +49 40 1234568\nanna.berg@tarnholt.example | www.tarnholt.example`,
      ),
    ).toMatchObject([
      {
        name: 'Anna Berg',
        emails: ['anna.berg@tarnholt.example'],
        title: 'Head of Sales',
        company: 'Tarnholt GmbH',
        companyDomain: 'tarnholt.example',
        phones: [
          { number: '+49401234567', kind: 'work' },
          { number: '+491711234567', kind: 'mobile' },
          { number: '+49401234568', kind: 'fax' },
        ],
        address: { city: 'Hamburg', postalCode: '20095' },
        urls: ['https://www.tarnholt.example'],
        sources: { name: 'selection', phones: 'selection' },
      },
    ]);
  });

  it('of several people gives several drafts, each with their own data', () => {
    const drafts = select(
      `Anna Berg\nHead of Sales\nanna.berg@tarnholt.example\n+49 171 1234567\n\nJonas Weiß\nEngineer\nj.weiss [at] tarnholt [dot] example\n+49 171 7654321`,
    );
    expect(
      drafts.map(({ name, emails, phones }) => [name, emails, phones.map(({ number }) => number)]),
    ).toEqual([
      ['Anna Berg', ['anna.berg@tarnholt.example'], ['+491711234567']],
      ['Jonas Weiß', ['j.weiss@tarnholt.example'], ['+491717654321']],
    ]);
  });

  it('without anybody in it gives nothing', () => {
    expect(select('')).toEqual([]);
    expect(select('Our opening hours are 9 to 5.')).toEqual([]);
  });
});

describe('a link', () => {
  const page = evidenceOf(
    `<ul><li><h3>Anna Berg</h3><p>Head of Sales</p><a href="mailto:anna.berg@tarnholt.example">Mail</a></li>
     <li><h3>Jonas Weiß</h3><p>Engineer</p><a href="tel:+4940123456">Call</a></li></ul>`,
  );
  it('leads to the person beside it', () => {
    expect(draftFromLink(page, 'mailto:Anna.Berg@tarnholt.example?subject=Hi')?.name).toBe(
      'Anna Berg',
    );
    expect(draftFromLink(page, 'tel:+49-40-123456')?.name).toBe('Jonas Weiß');
  });
  it('to nobody known gives the address alone, and none for other links', () => {
    expect(draftFromLink(page, 'mailto:else@firm.example')).toMatchObject({
      name: '',
      emails: ['else@firm.example'],
      sources: { emails: 'link' },
    });
    expect(draftFromLink(page, 'https://firm.example')).toBeNull();
  });
});
