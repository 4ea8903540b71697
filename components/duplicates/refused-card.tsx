import { i18n } from '#i18n';
import type { RefusedPair } from '@/lib/schema/views/duplicates';
import { useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Card } from '../ui/card';

const MOST = 100;

function Row({ pair }: { pair: RefusedPair }) {
  const { run, busy, failure } = useCommand('distinction.remove');
  const { tell } = useUndo();
  const [one, other] = pair.sides;
  const label = i18n.t('duplicates.pair', [one.name, other.name]);
  const withdraw = async () => {
    const reply = await run((commandId) => ({ commandId, distinctionId: pair.id }));
    tell(i18n.t('duplicates.refused.withdrawn', [one.name, other.name]), reply);
  };
  return (
    <li className="grid gap-1 border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-40 flex-1">
          <span className="block wrap-anywhere">{label}</span>
          <span className="block text-12 text-ink-3">{figures.momentLong(pair.at)}</span>
        </span>
        <Button
          size="compact"
          tone="quiet"
          busy={busy}
          aria-label={`${i18n.t('duplicates.refused.withdraw')}: ${label}`}
          onClick={() => void withdraw()}
        >
          {i18n.t('duplicates.refused.withdraw')}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </li>
  );
}

/** Pairs the rep said are not the same; the scan leaves them out. */
export function RefusedCard() {
  const { value } = useQuery('duplicates.refused', { limit: MOST });
  if (!value || value.length === 0) return null;
  return (
    <Card title={i18n.t('duplicates.refused.title')} note={figures.count(value.length)}>
      <ul className="px-4 py-2">
        {value.map((pair) => (
          <Row key={pair.id} pair={pair} />
        ))}
      </ul>
    </Card>
  );
}
