import fc from 'fast-check';
import { bandShares } from '../../lib/domain/credit/bands';
import { defaultCreditScheme } from '../../lib/domain/credit/scheme';
import { type Answer, type Answers, type Indicator, judgements } from '../../lib/schema/credit';

const shares: readonly number[] = bandShares;

/** An answer that lies in the band earning `share` percent of the indicator's points. */
export function answerAt({ bands }: Indicator, share: number): Answer {
  const index = shares.indexOf(share);
  if (bands === null) return judgements[index] ?? null;
  const worse = bands.direction === 'higher' ? -0.01 : 0.01;
  const edge = bands.edges[index];
  if (edge === undefined) return bands.edges[3] + worse;
  return bands.open[index] ? edge - worse : edge;
}

/** The best answer to each of the 20 indicators. */
export const best: Answers = Object.fromEntries(
  defaultCreditScheme.indicators.map((indicator) => [indicator.key, answerAt(indicator, 100)]),
);

/** Any answers: each of the 20 in some band, null, or not there. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom(0, 25, 50, 75, 75, 100, 100, null), { minLength: 20, maxLength: 20 })
  .map((shares) =>
    Object.fromEntries(
      defaultCreditScheme.indicators.map((indicator, i) => {
        const share = shares[i] ?? null;
        return [indicator.key, share === null ? null : answerAt(indicator, share)];
      }),
    ),
  );
