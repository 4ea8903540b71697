import { i18n } from '#i18n';
import { policyInForce } from '@/lib/domain/credit/policy';
import type { CreditResult, CreditScheme } from '@/lib/schema/credit';
import { KeyValues } from '../ui/key-values';
import { figure } from './figures';
import { unconfirmedText } from './unconfirmed-text';

interface PolicyNoteProps {
  result: CreditResult;
  scheme: CreditScheme;
}

/** What the grade allows: limit and days of credit. */
export function PolicyNote({ result, scheme }: PolicyNoteProps) {
  const inForce = policyInForce(result, scheme);
  if (inForce === null) return null;
  const { limitMonths, days } = inForce.policy;
  return (
    <div className="grid gap-1.5">
      <KeyValues
        rows={[
          {
            key: 'limit',
            label: i18n.t('credit.policy.limit'),
            value:
              limitMonths === 0
                ? i18n.t('credit.policy.noLimit')
                : i18n.t('credit.policy.limitMonths', [figure(limitMonths)]),
          },
          {
            key: 'days',
            label: i18n.t('credit.policy.days'),
            value: days === 0 ? i18n.t('credit.policy.prepay') : figure(days),
          },
        ]}
      />
      {inForce.unconfirmed && (
        <p className="text-12 text-warn">{unconfirmedText(inForce.unconfirmed)}</p>
      )}
    </div>
  );
}
