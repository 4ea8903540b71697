import { dayOf } from '../../db/clock';
import { customerById } from '../../db/derive/customers';
import { ordersOf } from '../../db/derive/facts';
import { Refused } from '../../db/refused';
import { rateTable, readSettings, schemeOf } from '../../db/settings';
import { answersOf } from '../../domain/credit/from-orders';
import { orderFigures } from '../../domain/credit/order-figures';
import { quarterOf } from '../../domain/quarter';
import { inBaseCurrency, type Receivable } from '../../domain/receivables';
import type { PastRating, RatingForm, SavedRating } from '../../messages/protocol';
import { indicatorKeySchema } from '../../schema/credit';
import type { CreditRating } from '../../schema/records/standing';
import { badgeOfCustomer } from '../badges/customer';
import type { Book } from '../book';
import { ratingsOf, scoreText } from '../worth/credit';
import { basisTexts } from './basis';

/**
 * The rating form of a quarter (null: the running one), with what our own orders answer already. Of a
 * past quarter it shows what was frozen, under the scheme of then.
 */
export async function ratingForm(
  book: Book,
  customerId: string,
  wanted: string | null,
): Promise<RatingForm> {
  const { db, clock } = book;
  return await db.transaction('r', db.tables, async () => {
    const customer = await customerById(db, customerId);
    if (!customer) throw new Refused('not-found', 'no such customer', 'customerId');
    const [settings, orders, ratings] = await Promise.all([
      readSettings(db),
      ordersOf(db, customerId),
      ratingsOf(db, customerId),
    ]);
    const running = quarterOf(dayOf(clock));
    const quarter = wanted ?? running;
    const { receivables } = inBaseCurrency(orders, rateTable(settings));
    const saved = ratings.find((rating) => rating.quarter === quarter);
    const previous = ratings.find((rating) => rating.quarter < quarter);
    const company = customer.kind === 'company' ? customer.company : null;
    const contact = customer.kind === 'person' ? customer.contact : null;
    return {
      customerId,
      name: company?.name ?? contact?.name ?? '',
      badge: await badgeOfCustomer(book, contact, company),
      quarter,
      scheme: saved?.scheme ?? schemeOf(settings),
      running: quarter === running,
      saved: saved ? savedOf(saved) : null,
      ratings: ratings.map(pastOf),
      ratedBy: settings.ratedBy,
      fromOrders: fromOrders(book, receivables, quarter, settings.baseCurrency),
      previous: previous
        ? { quarter: previous.quarter, answers: previous.answers, result: previous.result }
        : null,
    };
  });
}

const savedOf = ({ answers, result, ratedBy, savedAt }: CreditRating): SavedRating => ({
  answers,
  result,
  ratedBy,
  savedAt,
});

const pastOf = ({ quarter, result, ratedBy, savedAt }: CreditRating): PastRating => ({
  quarter,
  grade: result.grade,
  provisional: result.provisional,
  shownScore: scoreText(result),
  ratedBy,
  savedAt,
});

/** What the orders answer, each with the figures it rests on; nothing where there is nothing to judge by. */
function fromOrders(
  { words }: Book,
  receivables: readonly Receivable[],
  quarter: string,
  currency: string,
): RatingForm['fromOrders'] {
  const figures = orderFigures(receivables, quarter);
  const basis = new Map(Object.entries(basisTexts(figures, currency, words)));
  return Object.entries(answersOf(figures, quarter)).flatMap(([key, value]) => {
    const known = indicatorKeySchema.safeParse(key);
    return known.success && typeof value === 'number'
      ? [{ key: known.data, value, basis: basis.get(key) ?? '' }]
      : [];
  });
}
