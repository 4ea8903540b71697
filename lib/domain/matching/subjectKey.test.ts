import { describe, expect, it } from 'vitest';
import { subjectKey } from './subjectKey';

describe('subjectKey', () => {
  it.each([
    ['Re: Fwd: Price list 2026', 'price list 2026'],
    ['AW: WG: Preisliste', 'preisliste'],
    ['회신: RE[2]: 견적서', '견적서'],
    ['回复：报价', '报价'],
    ['[buyers] Re: Valves', 'valves'],
    ['Request for valves', 'request for valves'],
    ['[urgent]', '[urgent]'],
  ])('%s', (subject, key) => expect(subjectKey(subject)).toBe(key));
});
