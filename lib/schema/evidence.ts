import * as z from 'zod/mini';
import { textSchema } from './base';

/**
 * Most that a page may hand over. The script in the page stops there, and whatever claims more is refused:
 * the page is hostile until its evidence has been parsed.
 */
export const evidenceLimits = {
  url: 2000,
  lines: 6000,
  line: 600,
  linksPerLine: 12,
  linkText: 200,
  metas: 80,
  meta: 1000,
  scripts: 40,
  script: 400_000,
  items: 4000,
  properties: 60,
  values: 60,
  value: 2000,
  types: 12,
  selection: 6000,
} as const;
const most = evidenceLimits;

const linkSchema = z.object({
  /** As the browser resolves it; only http, https, mailto, tel, sms and callto addresses. */
  href: textSchema(most.url),
  text: textSchema(most.linkText),
});

/** A line of visible text: what stands between two block boundaries. */
const lineSchema = z.object({
  text: textSchema(most.line),
  /**
   * Depth of the deepest block that holds both this line and the one before it. Neighbouring lines in one
   * list entry or card have a deeper common block than the last line of one entry and the first of the next.
   */
  common: z.int().check(z.gte(0), z.lte(1000)),
  /** 1 to 6 for headings, else 0. */
  heading: z.int().check(z.gte(0), z.lte(6)),
  /** Part of the page that is no main matter (header, navigation, footer, aside). */
  margin: z.boolean(),
  links: z.array(linkSchema).check(z.maxLength(most.linksPerLine)),
});
export type PageLine = z.infer<typeof lineSchema>;

const valueSchema = z.union([
  textSchema(most.value),
  z.object({
    /** Place of another item in the same list. */
    item: z.int().check(z.gte(0), z.lt(most.items)),
    /** What the item's element says as a plain value, where its format has one. */
    text: z.nullable(textSchema(most.value)),
  }),
]);
export type ItemValue = z.infer<typeof valueSchema>;

/** A marked-up thing. Names stand in pairs, not as keys: a page chooses them. */
const itemSchema = z.object({
  types: z.array(textSchema(most.url)).check(z.maxLength(most.types)),
  id: z.nullable(textSchema(most.url)),
  /** Stands by itself, not as another item's value. */
  top: z.boolean(),
  properties: z
    .array(
      z.object({
        name: textSchema(most.url),
        values: z.array(valueSchema).check(z.maxLength(most.values)),
      }),
    )
    .check(z.maxLength(most.properties)),
});
export type PageItem = z.infer<typeof itemSchema>;
const itemsSchema = z.array(itemSchema).check(z.maxLength(most.items));

/** Everything the script in a page collects for the readers: limited, plain data in the page's words. */
export const pageEvidenceSchema = z.object({
  url: textSchema(most.url),
  title: textSchema(most.line),
  /** `lang` of the document, '' when it has none. */
  language: textSchema(60),
  metas: z
    .array(z.object({ name: textSchema(200), content: textSchema(most.meta) }))
    .check(z.maxLength(most.metas)),
  /** Texts of JSON-LD scripts, as written. */
  jsonLd: z.array(textSchema(most.script)).check(z.maxLength(most.scripts)),
  microformats: itemsSchema,
  microdata: itemsSchema,
  rdfa: itemsSchema,
  lines: z.array(lineSchema).check(z.maxLength(most.lines)),
  /** What the rep has selected, null without a selection. */
  selection: z.nullable(textSchema(most.selection)),
  /** Something was left out because a limit was reached. */
  cut: z.boolean(),
});
export type PageEvidence = z.infer<typeof pageEvidenceSchema>;
