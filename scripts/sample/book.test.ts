import { describe, expect, it } from 'vitest';
import { companySchema, contactSchema } from '../../lib/schema/records/contact';
import { interactionSchema } from '../../lib/schema/records/interaction';
import { orderSchema } from '../../lib/schema/records/order';
import { creditRatingSchema } from '../../lib/schema/records/standing';
import { settingsSchema } from '../../lib/schema/settings';
import { sampleBook } from './book';
import { sampleCustomers } from './customers';

const now = Date.UTC(2026, 10, 22, 10);
const book = sampleBook(now);

describe('the sample book', () => {
  it('is what the records say it must be', () => {
    for (const company of book.companies) companySchema.parse(company);
    for (const contact of book.contacts) contactSchema.parse(contact);
    for (const order of book.orders) orderSchema.parse(order);
    for (const interaction of book.interactions) interactionSchema.parse(interaction);
    for (const rating of book.ratings) creditRatingSchema.parse(rating);
    settingsSchema.parse(book.settings);
  });

  it('has 40 customers and 120 contacts, each with an address of their own', () => {
    expect(book.companies).toHaveLength(40);
    expect(book.contacts).toHaveLength(120);
    const addresses = book.contacts.flatMap(({ emails }) => emails.map(({ key }) => key));
    expect(new Set(addresses).size).toBe(120);
  });

  it('rates every customer as meant', () => {
    const byCompany = new Map(book.companies.map((c) => [c.id, c.name]));
    for (const rating of book.ratings) {
      const customer = sampleCustomers.find(
        ({ name }) => name === byCompany.get(rating.customerId),
      );
      const wanted = customer?.credit ?? '';
      expect(`${customer?.name} ${rating.result.grade}`).toBe(
        `${customer?.name} ${wanted.replace('+', '')}`,
      );
      expect(rating.result.provisional).toBe(wanted.endsWith('+'));
      if (rating.result.provisional) expect(rating.result.answered).toBe(17);
    }
  });

  it('is the same on every machine, and nothing in it lies in the future', () => {
    expect(sampleBook(now)).toEqual(book);
    for (const order of book.orders) expect(order.orderedOn <= '2026-11-22').toBe(true);
    for (const interaction of book.interactions) expect(interaction.at).toBeLessThanOrEqual(now);
  });
});
