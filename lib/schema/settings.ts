import * as z from 'zod/mini';
import { currencySchema, decimalSchema, textSchema, timeSchema } from './base';
import { creditSchemeSchema } from './credit';
import { siteChoiceSchema } from './siteChoice';

export { type SiteChoice, siteChoiceSchema } from './siteChoice';

export const loggingSchema = z.enum(['off', 'ask', 'automatic']);
export type Logging = z.infer<typeof loggingSchema>;

export const playbookLineSchema = z.object({
  contactDays: z.int().check(z.gte(1)),
  discountPercent: z.number().check(z.gte(0), z.lte(100)),
  /** Who calls; absent: whoever has the customer. */
  caller: z.optional(textSchema(120)),
});

export const backupPlanSchema = z.object({
  /** Days between backups made by themselves; 0: none are. */
  everyDays: z.int().check(z.gte(0), z.lte(90)),
  /** How many of those files are kept. */
  keep: z.int().check(z.gte(1), z.lte(100)),
  /** Age in days at which a reminder is shown; 0: never. */
  remindDays: z.int().check(z.gte(0), z.lte(365)),
});
export type BackupPlan = z.infer<typeof backupPlanSchema>;

const complaintDay = z.int().check(z.gte(0), z.lte(365));
/** Days until a complaint of severity 1, 2 and 3 is due. */
export const complaintDaysSchema = z.tuple([complaintDay, complaintDay, complaintDay]);
export type ComplaintDays = z.infer<typeof complaintDaysSchema>;

const minutes = z.int().check(z.gte(1), z.lte(1440));
/** Minutes filled in where one of these is logged. */
export const usualMinutesSchema = z.object({ call: minutes, visit: minutes, meeting: minutes });
export type UsualMinutes = z.infer<typeof usualMinutesSchema>;

export const settingsSchema = z.object({
  baseCurrency: currencySchema,
  /** Units of the base currency for one unit of the key's currency. */
  rates: z.record(currencySchema, decimalSchema),
  /** null: the last 12 full months; else fixed days. */
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  /** null: the default scheme of the product. */
  scheme: z.nullable(creditSchemeSchema),
  playbook: z.object({
    VIP: playbookLineSchema,
    Major: playbookLineSchema,
    Ordinary: playbookLineSchema,
    Small: playbookLineSchema,
  }),
  ratedBy: textSchema(120),
  /** Mailbox address → whether its mail is logged. A mailbox not named here was never asked about. */
  mailboxes: z.record(textSchema(320), loggingSchema),
  storeBodies: z.boolean(),
  /** Addresses and `@domain`s never logged and never badged. */
  neverLog: z.array(textSchema(330)),
  /** `gmail`, `linkedin` or an origin → where the sidebar stands; default `page`. */
  sites: z.record(textSchema(300), siteChoiceSchema),
  sidebarWidth: z.int().check(z.gte(320), z.lte(480)),
  sidebarCollapsed: z.boolean(),
  /** Days after which a detail that nobody has looked at is offered for check; the default holds without. */
  staleDays: z.optional(z.int().check(z.gte(1), z.lte(3650))),
  /** The defaults hold without these four. */
  complaintDays: z.optional(complaintDaysSchema),
  usualMinutes: z.optional(usualMinutesSchema),
  /** Below this many customers "why this tier?" says that the base is small; 0: never. */
  smallBase: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
  /** Days for which a fall from VIP or Major is told on the card; 0: never. */
  fallDays: z.optional(z.int().check(z.gte(0), z.lte(365))),
  lastExportAt: z.nullable(timeSchema),
  /** Books of older versions have none; then the default holds. */
  backupPlan: z.optional(backupPlanSchema),
});
export type Settings = z.infer<typeof settingsSchema>;
