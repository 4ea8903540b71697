import type { CreditPolicy, CreditResult, CreditScheme, Unconfirmed } from '../../schema/credit';
import { type Decimal, divide, fromNumber, multiply } from '../decimal';
import { answerRules } from './scheme';
import { worseGrade } from './score';

export interface PolicyInForce {
  policy: CreditPolicy;
  /** The rule of the scheme by which it is unconfirmed, and at most that of a grade; null when it is confirmed. */
  unconfirmed: Unconfirmed | null;
}

/** The credit policy a rating gives; null when not rated. */
export function policyInForce(result: CreditResult, scheme: CreditScheme): PolicyInForce | null {
  if (result.grade === null) return null;
  const rule = answerRules(scheme).unconfirmed;
  const unconfirmed = result.answered < rule.under ? rule : null;
  const grade = unconfirmed ? worseGrade(result.grade, unconfirmed.atMost) : result.grade;
  const policy = scheme.policies.find((candidate) => candidate.grade === grade);
  return policy === undefined ? null : { policy, unconfirmed };
}

/**
 * The credit limit: the policy's months × average monthly purchases, which are the amount of the
 * last 12 full months ÷ 12 (`lastFullMonths`), in that amount's currency.
 */
export const creditLimit = (policy: CreditPolicy, purchasesOfTwelveMonths: Decimal): Decimal =>
  divide(multiply(purchasesOfTwelveMonths, fromNumber(policy.limitMonths)), '12');
