import { describe, expect, it } from 'vitest';
import { type DisplayedName, displayedNames } from '../../tests/support/names/displayed';
import { splitName } from './name';

/** How many of the parts that were read are right, how many of those wanted were read, and where it fails. */
function measure(part: 'name' | 'givenName' | 'familyName') {
  const wantedPart = ([, name, givenName, familyName]: DisplayedName) =>
    ({ name, givenName, familyName })[part] ?? '';
  let hits = 0;
  let read = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const sample of displayedNames) {
    const want = wantedPart(sample);
    const found = splitName(sample[0], sample[4])[part] ?? '';
    if (want === found && want !== '') hits += 1;
    if (found !== '') read += 1;
    if (want !== '') wanted += 1;
    if (want !== found)
      wrong.push(`${sample[0]} <${sample[4] ?? ''}>: wanted ${want} read ${found}`);
  }
  return { precision: hits / read, recall: hits / wanted, wrong };
}

describe('splitName on display names by one who had not seen it', () => {
  it('has more than a hundred and twenty of them, a good part naming nobody', () => {
    expect(displayedNames.length).toBeGreaterThanOrEqual(120);
    expect(displayedNames.filter(([, name]) => name === '').length).toBeGreaterThan(40);
  });

  it.each([
    // The first reading: name 0.83 0.85, givenName 0.82 0.79, familyName 0.84 0.80.
    ['name', 0.98, 0.97],
    ['givenName', 0.98, 0.97],
    ['familyName', 1, 0.99],
  ] as const)(
    'reads %s with precision of at least %d and recall of at least %d',
    (part, precision, recall) => {
      const figures = measure(part);
      const report = `${figures.precision} ${figures.recall}\n${figures.wrong.join('\n')}`;
      expect(figures.precision, report).toBeGreaterThanOrEqual(precision);
      expect(figures.recall, report).toBeGreaterThanOrEqual(recall);
    },
  );
});
