import * as z from 'zod/mini';
import { importFields } from './fields';

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
] as const;
export type FaultReason = (typeof faultReasons)[number];

export const faultSchema = z.object({
  /** Line of the file as an editor shows it; the header is usually 1. */
  line: z.int(),
  field: z.nullable(z.enum(importFields)),
  reason: z.enum(faultReasons),
  /** What stands there. */
  text: z.string(),
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
