// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Described,
  inJsonLd,
  inMicrodata,
  inRdfa,
  someone,
} from '../../../tests/support/described';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromPage } from './drafts';

const read = (html: string) =>
  draftsFromPage(evidenceOf(html)).map((draft) => {
    const { sources, ...said } = contactDraftSchema.parse(draft);
    return { ...said, filled: Object.keys(sources).sort() };
  });

describe('one person in three syntaxes', () => {
  it('is the same draft in each', async () => {
    await fc.assert(
      fc.property(someone, (person: Described) => {
        const [draft, ...more] = read(inJsonLd(person));
        expect(more).toEqual([]);
        expect(draft?.name).toContain(person.familyName);
        expect(draft?.emails).toEqual([person.email]);
        expect(read(inMicrodata(person))).toEqual([draft]);
        expect(read(inRdfa(person))).toEqual([draft]);
      }),
      { numRuns: 60 },
    );
  });

  it('is one draft when a page says it three times', async () => {
    await fc.assert(
      fc.property(someone, (person: Described) => {
        const all = read(inJsonLd(person) + inMicrodata(person) + inRdfa(person));
        expect(all).toEqual(read(inJsonLd(person)));
      }),
      { numRuns: 40 },
    );
  });
});
