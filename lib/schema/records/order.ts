import * as z from 'zod/mini';
import {
  currencySchema,
  daySchema,
  decimalSchema,
  idSchema,
  recordShape,
  textSchema,
} from '../base';

export const orderLineSchema = z.object({
  product: textSchema(300),
  quantity: decimalSchema,
  price: decimalSchema,
  /** Fraction of 1. */
  discount: decimalSchema,
  /** price × quantity × (1 − discount), exact. */
  amount: decimalSchema,
});
export type OrderLine = z.infer<typeof orderLineSchema>;

export const paymentSchema = z.object({
  id: idSchema,
  paidOn: daySchema,
  amount: decimalSchema,
});
export type Payment = z.infer<typeof paymentSchema>;

export const orderSchema = z.object({
  ...recordShape,
  /** Company, or the person who is a customer in their own right. */
  customerId: idSchema,
  contactId: z.nullable(idSchema),
  /** The number on the rep's own papers; also the key under which an import finds it again. */
  number: z.nullable(textSchema(100)),
  orderedOn: daySchema,
  /** null: nothing was agreed, so the order counts neither as due nor as overdue. */
  dueOn: z.nullable(daySchema),
  currency: currencySchema,
  /** Exact total of the order. */
  amount: decimalSchema,
  lines: z.array(orderLineSchema),
  payments: z.array(paymentSchema),
  /** Doubtful or bad debt written off, exact. */
  writtenOff: decimalSchema,
  /** The day it was given up; orders of older versions and of files have none. */
  writtenOffOn: z.optional(z.nullable(daySchema)),
  note: z.nullable(textSchema(2000)),
});
export type Order = z.infer<typeof orderSchema>;

/** Revenue of one customer in one calendar month and currency; kept with the orders. */
export const ledgerEntrySchema = z.object({
  customerId: idSchema,
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  currency: currencySchema,
  amount: decimalSchema,
  orders: z.int(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
