import { useState } from 'react';
import { i18n } from '#i18n';
import { useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { HitList } from '../sidebar/hit-list';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SearchInput } from '../ui/search-input';

const SHOWN = 30;

interface Unlinked {
  customerId: string;
  name: string;
  orders: number;
  amount: string;
}

/** Finds the company whose people the rep knows, and moves the orders there. */
function LinkSearch({ customer, onDone }: { customer: Unlinked; onDone: () => void }) {
  const [text, setText] = useState(customer.name);
  const { run, failure } = useCommand('customer.link');
  const { tell } = useUndo();
  const wanted = text.trim();
  const found = useQuery('book.search', wanted === '' ? null : { text: wanted, limit: 30 });
  const companies = (found.value ?? [])
    .filter(({ kind, id }) => kind === 'company' && id !== customer.customerId)
    .slice(0, 6);
  const link = async (companyId: string) => {
    const reply = await run((commandId) => ({
      commandId,
      customerId: customer.customerId,
      companyId,
    }));
    if (!reply.ok) return;
    tell(i18n.t('import.unlinked.linked', [customer.name]), reply);
    onDone();
  };
  return (
    <div className="grid gap-2 pb-3 *:min-w-0">
      <SearchInput
        label={i18n.t('import.unlinked.search', [customer.name])}
        placeholder={i18n.t('import.unlinked.search', [customer.name])}
        value={text}
        onChange={setText}
        clearLabel={i18n.t('import.unlinked.clear')}
      />
      {found.value && companies.length === 0 && (
        <p className="text-ink-2">{i18n.t('import.unlinked.nobody')}</p>
      )}
      <div className="px-2">
        <HitList
          label={i18n.t('import.unlinked.search', [customer.name])}
          hits={companies}
          onOpen={({ id }) => void link(id)}
        />
      </div>
      <FailureNotice failure={failure} />
    </div>
  );
}

/** Customers with orders and no address: their orders show on nobody's badge until they are linked. */
export function UnlinkedCard() {
  const { value } = useQuery('orders.unlinked', {});
  const settings = useQuery('settings.get', {});
  const [open, setOpen] = useState<string | null>(null);
  if (!value || value.length === 0) return null;
  const currency = settings.value?.baseCurrency;
  const rest = value.length - SHOWN;
  return (
    <Card
      title={i18n.t('import.unlinked.title')}
      note={figures.count(value.length)}
      className="min-w-0"
    >
      <div className="grid gap-2 p-4 *:min-w-0">
        <p className="text-ink-2">{i18n.t('import.unlinked.text')}</p>
        <ul>
          {value.slice(0, SHOWN).map((customer) => (
            <li key={customer.customerId} className="border-t border-line first:border-t-0">
              <div className="flex min-h-11 items-center gap-2">
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{customer.name}</span>
                  <span className="block truncate text-12 text-ink-3 tabular-nums">
                    {i18n.t('import.unlinked.orders', customer.orders, [
                      figures.count(customer.orders),
                    ])}
                    {currency && ` · ${figures.money(customer.amount, currency)}`}
                  </span>
                </span>
                <Button
                  size="compact"
                  aria-expanded={open === customer.customerId}
                  onClick={() => setOpen(open === customer.customerId ? null : customer.customerId)}
                >
                  {i18n.t('import.unlinked.link')}
                </Button>
              </div>
              {open === customer.customerId && (
                <LinkSearch customer={customer} onDone={() => setOpen(null)} />
              )}
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <p className="text-ink-3">
            {i18n.t('import.unlinked.more', rest, [figures.count(rest)])}
          </p>
        )}
      </div>
    </Card>
  );
}
