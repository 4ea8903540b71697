import { describe, expect, it } from 'vitest';
import { competitorLine, readCompetitors, readPercent } from './competitors';

describe('competitors, one per line', () => {
  it('have a name and, where it is known, a share', () => {
    expect(readCompetitors('Acme 30 %\n  Norvik: 12,5%\n\nBrand 3\n한빛 40％')).toEqual([
      { name: 'Acme', share: 30 },
      { name: 'Norvik', share: 12.5 },
      { name: 'Brand 3', share: null },
      { name: '한빛', share: 40 },
    ]);
  });
  it('are named once, and keep what is no share in their name', () => {
    expect(readCompetitors('Acme\nacme 5 %\nLim 140 %')).toEqual([
      { name: 'Acme', share: null },
      { name: 'Lim 140 %', share: null },
    ]);
  });
  it('come back the same from the lines they are shown as', () => {
    const list = [
      { name: 'Acme', share: 30 },
      { name: 'Brand 3', share: null },
    ];
    expect(readCompetitors(list.map(competitorLine).join('\n'))).toEqual(list);
  });
  it('reads percentages and nothing beyond them', () => {
    expect(['0', '100 %', '12,5'].map(readPercent)).toEqual([0, 100, 12.5]);
    expect(['', '101', '-1', 'x'].map(readPercent)).toEqual([null, null, null, null]);
  });
});
