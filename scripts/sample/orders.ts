import { add, divide, multiply, subtract } from '../../lib/domain/decimal.ts';
import type { Order, OrderLine } from '../../lib/schema/records/order.ts';
import { sampleRates } from './customers.ts';
import { sampleProducts } from './names.ts';
import type { SampleCompany } from './people.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const MONTHS = 24;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Two years of orders, most of them paid; the latest months show what is open or late. */
export function ordersOf(sample: SampleCompany, now: number, random: Random): Order[] {
  const { customer } = sample;
  if (customer.yearly === 0) return [];
  const perMonth = customer.yearly > 60_000 ? 2 : 1;
  const gap = customer.yearly < 10_000 ? 3 : 1;
  const rate = customer.currency === 'EUR' ? '1' : sampleRates[customer.currency];
  const orders: Order[] = [];
  for (let month = MONTHS; month >= 0; month -= gap) {
    for (let i = 0; i < perMonth; i += 1) {
      const at = now - (month * 30 + random.whole(0, 27)) * DAY;
      if (at > now) continue;
      // Older orders a little smaller: most customers grow, as the trend line shows.
      const growth = 1.08 - (month / MONTHS) * 0.2;
      const base =
        (customer.yearly / (12 / gap) / perMonth) * growth * (0.85 + random.next() * 0.3);
      const amount = divide(String(Math.round(base)), rate);
      orders.push(order(sample, at, amount, now, random));
    }
  }
  return orders;
}

function lines(total: string, language: SampleCompany['customer']['language'], random: Random) {
  const products = sampleProducts[language];
  const first = random.whole(0, products.length - 1);
  const count = random.whole(1, 3);
  return Array.from({ length: count }, (_, i): OrderLine => {
    const quantity = String(random.whole(2, 24));
    const price = String(
      Math.max(1, Math.round(Number(divide(total, String(count))) / Number(quantity))),
    );
    const amount = multiply(price, quantity);
    return {
      product: products[(first + i) % products.length] ?? '',
      quantity,
      price,
      discount: '0',
      amount,
    };
  });
}

function order(
  { customer, company, contacts }: SampleCompany,
  at: number,
  total: string,
  now: number,
  random: Random,
): Order {
  const rows = lines(total, customer.language, random);
  const amount = rows.map((line) => line.amount).reduce(add, '0');
  const age = (now - at) / DAY;
  const due = at + 30 * DAY;
  const keeps = daysToPay(customer);
  const part = customer.trouble === 'over' && age < 160 ? divide(amount, '2') : '0';
  const paid = age > keeps ? subtract(amount, '0') : part;
  return {
    id: random.id(at),
    createdAt: at,
    updatedAt: at,
    customerId: company.id,
    contactId: contacts[0]?.id ?? null,
    number: String(10_000 + random.whole(0, 89_999)),
    orderedOn: dayOf(at),
    dueOn: dayOf(due),
    currency: customer.currency,
    amount,
    lines: rows,
    payments:
      paid === '0'
        ? []
        : [
            {
              id: random.id(at),
              paidOn: dayOf(Math.min(now, at + keeps * DAY)),
              amount: shorten(paid),
            },
          ],
    writtenOff: '0',
    note: null,
  };
}

/** The weaker the grade, the smaller the limit: so who is not in trouble pays soon enough to stay within it. */
function daysToPay({ trouble, credit }: SampleCompany['customer']): number {
  if (trouble === 'over') return 130;
  if (trouble?.includes('late')) return 55;
  if (credit.startsWith('AA') || credit === 'none') return 24;
  return credit.startsWith('A') ? 10 : 1;
}

/** Payments are made in whole cents. */
const shorten = (amount: string) => String(Math.round(Number(amount) * 100) / 100);
