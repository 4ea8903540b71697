import type { CreditPolicy, CreditResult, CreditScheme } from '../../schema/credit';
import { type Decimal, divide, fromNumber, multiply } from '../decimal';
import { worseGrade } from './score';

/** With fewer indicators answered the policy is unconfirmed, and at most that of A. */
const confirmedFrom = 15;

/** The credit policy a rating gives; null when not rated. */
export function policyInForce(
  result: CreditResult,
  scheme: CreditScheme,
): { policy: CreditPolicy; confirmed: boolean } | null {
  if (result.grade === null) return null;
  const confirmed = result.answered >= confirmedFrom;
  const grade = confirmed ? result.grade : worseGrade(result.grade, 'A');
  const policy = scheme.policies.find((candidate) => candidate.grade === grade);
  return policy === undefined ? null : { policy, confirmed };
}

/**
 * The credit limit: the policy's months × average monthly purchases, which are the amount of the
 * last 12 full months ÷ 12 (`lastFullMonths`), in that amount's currency.
 */
export const creditLimit = (policy: CreditPolicy, purchasesOfTwelveMonths: Decimal): Decimal =>
  divide(multiply(purchasesOfTwelveMonths, fromNumber(policy.limitMonths)), '12');
