import { defaultSettings } from '../../lib/schema/defaults.ts';
import type { Company, Contact } from '../../lib/schema/records/contact.ts';
import type { Interaction } from '../../lib/schema/records/interaction.ts';
import type { Order } from '../../lib/schema/records/order.ts';
import type { CreditRating } from '../../lib/schema/records/standing.ts';
import type { Settings } from '../../lib/schema/settings.ts';
import { sampleCustomers, sampleRates } from './customers.ts';
import { interactionsOf, sampleAccount } from './interactions.ts';
import { ordersOf } from './orders.ts';
import { companyWithPeople } from './people.ts';
import { seeded } from './random.ts';
import { ratingsOf } from './ratings.ts';

export interface SampleBook {
  companies: Company[];
  contacts: Contact[];
  orders: Order[];
  interactions: Interaction[];
  ratings: CreditRating[];
  settings: Settings;
}

/**
 * The invented book of the demonstration: 40 customers, 120 contacts, two years of orders, payments
 * and interactions in three languages, counted back from `now` (epoch milliseconds).
 */
export function sampleBook(now: number, seed = 20): SampleBook {
  const random = seeded(seed);
  const samples = sampleCustomers.map((customer, i) => companyWithPeople(customer, i, now, random));
  return {
    companies: samples.map(({ company }) => company),
    contacts: samples.flatMap(({ contacts }) => contacts),
    orders: samples.flatMap((sample) => ordersOf(sample, now, random)),
    interactions: samples.flatMap((sample) => interactionsOf(sample, now, random)),
    ratings: samples.flatMap((sample) => ratingsOf(sample, now, random)),
    settings: {
      ...defaultSettings,
      rates: sampleRates,
      ratedBy: 'Mina Keller',
      mailboxes: { [sampleAccount]: 'automatic' },
    },
  };
}
