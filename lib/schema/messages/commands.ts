import * as z from 'zod/mini';
import { aboutCompanyShape, aboutPersonShape } from '../about';
import { daySchema, idSchema, quarterSchema, refSchema, textSchema, timeSchema } from '../base';
import { answersSchema } from '../credit';
import {
  addressSchema,
  contactDraftSchema,
  linkedinSchema,
  phoneSchema,
  profileSchema,
} from '../draft';
import { BATCH_LIMIT } from '../limits';
import { companyChoiceSchema, contactChoiceSchema } from '../mergeChoice';
import { complaintSchema, nextStepSchema } from '../records/interaction';
import { mergeKindSchema, pairSchema } from '../records/merge';
import { orderLineSchema, orderSchema, paymentSchema } from '../records/order';
import { loggingSchema, settingsSchema, siteChoiceSchema } from '../settings';

const address = textSchema(320);
const named = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.object({
    /** Made by the client; a retry with the same id changes nothing and gets the first answer. */
    commandId: idSchema,
    ...shape,
  });

/** Existing company, a new one by name, or none. */
const companySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), companyId: idSchema }),
  z.object({ kind: z.literal('new'), companyId: idSchema, name: textSchema(200) }),
  z.object({ kind: z.literal('none') }),
]);
const added = { contactId: idSchema, draft: contactDraftSchema, company: companySchema };
const extended = { contactId: idSchema, draft: contactDraftSchema };

const merged = { mergeId: idSchema, survivorId: idSchema, mergedId: idSchema };

/** Arguments of every command that writes to the book. All are idempotent by `commandId`. */
export const bookCommandSchemas = {
  'contact.add': named(added),
  /** Several reviewed drafts at once: all are saved or none. Later ones may name a company made by earlier ones. */
  'contacts.add': named({
    people: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('add'), ...added }),
          z.object({ kind: z.literal('extend'), ...extended }),
        ]),
      )
      .check(z.minLength(1), z.maxLength(BATCH_LIMIT)),
  }),
  /** "Add to existing": the draft's addresses, phones and empty fields go to a known contact. */
  'contact.extend': named(extended),
  'contact.edit': named({
    contactId: idSchema,
    changes: z.object({
      name: z.optional(textSchema(200)),
      givenName: z.optional(z.nullable(textSchema(120))),
      familyName: z.optional(z.nullable(textSchema(120))),
      emails: z.optional(z.array(address)),
      phones: z.optional(z.array(phoneSchema)),
      title: z.optional(z.nullable(textSchema(200))),
      linkedin: z.optional(z.nullable(linkedinSchema)),
      urls: z.optional(z.array(textSchema(2000))),
      address: z.optional(z.nullable(addressSchema)),
      birthday: z.optional(z.nullable(textSchema(20))),
      preference: z.optional(z.nullable(textSchema(300))),
      note: z.optional(z.nullable(textSchema(4000))),
      profile: z.optional(z.nullable(profileSchema)),
      ...aboutPersonShape,
    }),
  }),
  'contact.move': named({ contactId: idSchema, company: companySchema }),
  'contact.delete': named({ contactId: idSchema }),
  /** "Not this person": the address or profile leaves the contact (or the company's domain match) for good. */
  'contact.unmatch': named({ ref: refSchema, targetId: idSchema }),
  'company.edit': named({
    companyId: idSchema,
    changes: z.object({
      name: z.optional(textSchema(200)),
      domains: z.optional(z.array(textSchema(253))),
      website: z.optional(z.nullable(textSchema(2000))),
      phone: z.optional(z.nullable(textSchema(40))),
      address: z.optional(z.nullable(addressSchema)),
      note: z.optional(z.nullable(textSchema(4000))),
      ...aboutCompanyShape,
    }),
  }),
  'company.delete': named({ companyId: idSchema }),
  /** "Still right": these fields of a contact or company were looked at and are as they should be. */
  'profile.verify': named({
    kind: mergeKindSchema,
    id: idSchema,
    fields: z.array(textSchema(60)).check(z.minLength(1), z.maxLength(60)),
  }),
  /** Two contacts are one person: the merged one goes into the survivor with all its history. */
  'contact.merge': named({ ...merged, fields: contactChoiceSchema }),
  'company.merge': named({ ...merged, fields: companyChoiceSchema }),
  /** Takes a merge apart, however long ago and whatever was done since. */
  'merge.undo': named({ mergeId: idSchema }),
  /** "These two are not the same", for good. */
  'distinction.add': named({ kind: mergeKindSchema, ids: pairSchema }),
  'distinction.remove': named({ distinctionId: idSchema }),
  'interaction.log': named({
    interactionId: idSchema,
    kind: z.enum(['call', 'visit', 'meeting', 'message', 'note', 'greeting', 'complaint']),
    at: timeSchema,
    minutes: z.nullable(z.int().check(z.gte(0), z.lte(10_080))),
    contactIds: z.array(idSchema),
    customerId: z.nullable(idSchema),
    subject: textSchema(1000),
    text: z.nullable(textSchema(20_000)),
    nextStep: z.nullable(nextStepSchema),
    complaint: z.nullable(complaintSchema),
    /** The page beside which it was logged, and by what it went: the background fills them in. */
    url: z.optional(z.nullable(textSchema(2000))),
    channel: z.optional(z.nullable(textSchema(60))),
  }),
  'interaction.edit': named({
    interactionId: idSchema,
    changes: z.object({
      at: z.optional(timeSchema),
      minutes: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(10_080)))),
      subject: z.optional(textSchema(1000)),
      text: z.optional(z.nullable(textSchema(20_000))),
      nextStep: z.optional(z.nullable(nextStepSchema)),
      complaint: z.optional(z.nullable(complaintSchema)),
    }),
  }),
  'interaction.delete': named({ interactionId: idSchema }),
  /** With logging on `ask`: log the open conversation of the asking tab (a native panel names its window). */
  'mail.log': named({ windowId: z.optional(z.int()) }),
  'order.add': named({
    orderId: idSchema,
    customerId: idSchema,
    contactId: z.nullable(idSchema),
    number: z.nullable(textSchema(100)),
    orderedOn: daySchema,
    dueOn: z.nullable(daySchema),
    currency: orderSchema.shape.currency,
    lines: z.array(orderLineSchema).check(z.maxLength(500)),
    amount: orderSchema.shape.amount,
    note: z.nullable(textSchema(2000)),
  }),
  'order.edit': named({
    orderId: idSchema,
    changes: z.object({
      number: z.optional(z.nullable(textSchema(100))),
      orderedOn: z.optional(daySchema),
      dueOn: z.optional(z.nullable(daySchema)),
      /** Not named beside lines, their sum; named alone and changed, the lines go. */
      amount: z.optional(orderSchema.shape.amount),
      lines: z.optional(z.array(orderLineSchema).check(z.maxLength(500))),
      writtenOff: z.optional(orderSchema.shape.writtenOff),
      writtenOffOn: orderSchema.shape.writtenOffOn,
      payments: z.optional(z.array(paymentSchema)),
      note: z.optional(z.nullable(textSchema(2000))),
    }),
  }),
  'order.delete': named({ orderId: idSchema }),
  /** The rest as bad debt, or a write-off taken back. */
  'order.writeOff': named({ orderId: idSchema, what: z.enum(['rest', 'nothing']) }),
  /** Adds a payment, or replaces the one of its id. */
  'payment.save': named({ orderId: idSchema, payment: paymentSchema }),
  'payment.remove': named({ orderId: idSchema, paymentId: idSchema }),
  /** Orders imported without domain or contact: link their customer to a company of the book. */
  'customer.link': named({ customerId: idSchema, companyId: idSchema }),
  'rating.save': named({
    ratingId: idSchema,
    customerId: idSchema,
    quarter: quarterSchema,
    answers: answersSchema,
  }),
  'settings.change': named({ changes: z.partial(settingsSchema) }),
  'mailbox.logging': named({ account: address, logging: loggingSchema }),
  'never.add': named({ entry: textSchema(330) }),
  'never.remove': named({ entry: textSchema(330) }),
  'site.choose': named({ siteKey: textSchema(300), choice: siteChoiceSchema }),
  /** Takes back an earlier command, exactly. */
  undo: named({ undoId: idSchema }),
} as const;
