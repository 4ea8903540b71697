import * as z from 'zod/mini';

/** `cards`: people of a file whose form says itself what is what, such as vCards or another program's list. */
export const importKinds = ['customers', 'orders', 'contacts', 'payments', 'cards'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column can hold. `key` is the number or code under which the file itself knows a customer. */
export const importFields = [
  'key',
  'company',
  'domain',
  'name',
  'givenName',
  'familyName',
  'email',
  'title',
  'phone',
  'mobile',
  'homePhone',
  'fax',
  'department',
  'linkedin',
  'url',
  'birthday',
  'street',
  'city',
  'region',
  'postalCode',
  'country',
  'note',
  'number',
  'date',
  'due',
  'product',
  'price',
  'quantity',
  'discount',
  'amount',
  'currency',
  'paid',
  'paidOn',
  'writtenOff',
] as const;
export type ImportField = (typeof importFields)[number];

const person = ['name', 'givenName', 'familyName', 'email', 'title', 'phone', 'mobile'] as const;
const more = ['homePhone', 'fax', 'department', 'linkedin', 'url', 'birthday'] as const;
const place = ['street', 'city', 'region', 'postalCode', 'country'] as const;

/** The fields of each kind, in the order of the form. */
export const fieldsOf: Record<ImportKind, readonly ImportField[]> = {
  customers: ['key', 'company', 'domain', ...person, ...more, ...place, 'note'],
  contacts: [...person, 'company', ...more, 'domain', 'key', ...place, 'note'],
  orders: [
    'key',
    'company',
    'domain',
    'email',
    'name',
    'number',
    'date',
    'due',
    'product',
    'price',
    'quantity',
    'discount',
    'amount',
    'currency',
    'paid',
    'paidOn',
    'writtenOff',
    'note',
  ],
  cards: [],
  payments: ['number', 'paidOn', 'paid', 'currency', 'key', 'company', 'domain', 'email'],
};

export const dateFields = [
  'date',
  'due',
  'paidOn',
  'birthday',
] as const satisfies readonly ImportField[];
export const numberFields = [
  'price',
  'quantity',
  'discount',
  'amount',
  'paid',
  'writtenOff',
] as const satisfies readonly ImportField[];

/** Field → position of its column, counted from 0; two columns may have one name. */
export const mappingSchema = z.partialRecord(
  z.enum(importFields),
  z.int().check(z.gte(0), z.lte(2000)),
);
export type Mapping = z.infer<typeof mappingSchema>;

const alternatives: Record<ImportKind, readonly (readonly ImportField[][])[]> = {
  customers: [[['company'], ['key']]],
  contacts: [[['name'], ['givenName'], ['familyName'], ['email']]],
  orders: [
    [['key'], ['company'], ['domain'], ['email']],
    [['date']],
    [['amount'], ['price', 'quantity']],
  ],
  cards: [],
  payments: [[['number']], [['paidOn']], [['paid']]],
};

/** Of each group one alternative must be mapped; answers the groups that lack one. */
export const missingFields = (kind: ImportKind, mapping: Mapping): ImportField[][][] =>
  alternatives[kind]
    .filter((ways) => !ways.some((way) => way.every((field) => mapping[field] !== undefined)))
    .map((ways) => ways.map((way) => [...way]));
