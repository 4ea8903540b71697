import * as z from 'zod/mini';
import { contactFaultReasons } from '../contacts/entry';

/** Why a row of a file is left out. */
export const faultReasons = [
  'noCustomer',
  'noName',
  'noDate',
  'noAmount',
  'email',
  'domain',
  'date',
  'number',
  'discount',
  'writtenOff',
  'currency',
  'tooLong',
  'paidDate',
  'orderDiffers',
  'orderLeftOut',
  'noNumber',
  'noOrder',
  'manyOrders',
  'otherCurrency',
  'notPaid',
  'sharedAddress',
  'otherCompany',
  'otherName',
  'currencySign',
] as const;
const allReasons = [...faultReasons, ...contactFaultReasons] as const;
export type FaultReason = (typeof allReasons)[number];

export const faultSchema = z.object({
  /** Line of the file as an editor shows it; the header is usually 1. */
  line: z.int(),
  /** Our own field, or the column or property as a contact file names it. */
  field: z.nullable(z.string()),
  reason: z.enum(allReasons),
  /** What stands there. */
  text: z.string(),
  /** The row is taken in without this value. */
  taken: z.optional(z.boolean()),
});
export type Fault = z.infer<typeof faultSchema>;

/** Thrown while one row is read; the row becomes a line in the list of faults. */
export class RowFault extends Error {
  readonly reason: FaultReason;
  readonly field: Fault['field'];
  readonly text: string;
  constructor(reason: FaultReason, field: Fault['field'], text = '') {
    super(reason);
    this.name = 'RowFault';
    this.reason = reason;
    this.field = field;
    this.text = text.slice(0, 200);
  }

  at(line: number): Fault {
    return { line, field: this.field, reason: this.reason, text: this.text };
  }
}
