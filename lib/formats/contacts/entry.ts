import * as z from 'zod/mini';
import type { Address, ContactDraft, Phone, Profile } from '../../schema/draft';

/** Why something of a contact file was not taken over. */
export const contactFaultReasons = [
  'noName',
  'email',
  'phone',
  'date',
  'dateOrder',
  'tooLong',
  'tooMany',
  'photo',
  'nested',
  'group',
  'unclosed',
  'syntax',
  'shape',
  'cells',
  'letters',
] as const;
export type ContactFaultReason = (typeof contactFaultReasons)[number];

export const contactFaultSchema = z.object({
  /** Line of the file as an editor shows it; in JSON the number of the contact, the first being 1. */
  line: z.int(),
  /** Column or property as the file names it; null for the row or card as a whole. */
  field: z.nullable(z.string()),
  reason: z.enum(contactFaultReasons),
  /** What stands there, cut to 200 characters. */
  text: z.string(),
  /** True: the whole row or card is left out. False: it is taken without this value. */
  leftOut: z.boolean(),
});
export type ContactFault = z.infer<typeof contactFaultSchema>;

/** One person of a file. */
export interface ContactEntry {
  /** Line on which the row or card begins; in JSON the number of the contact. */
  line: number;
  /** A card may speak of a company as such; its draft carries the company's name as name and company. */
  kind: 'person' | 'company';
  draft: ContactDraft;
}

/** What a contact file gave: nothing is dropped without a fault that says so. */
export interface ContactFile {
  drafts: ContactEntry[];
  faults: ContactFault[];
}

export interface RawAddress extends Address {
  kind: 'work' | 'home' | 'other';
  preferred: boolean;
  /** The file's own word for it ("Grandma's"). */
  label: string | null;
}

export interface RawText {
  text: string;
  /** Column or property it was read from. */
  field: string;
}

/** A person as one format writes them, before anything is checked. Texts may be blank or of any length. */
export interface RawContact {
  line: number;
  kind: 'person' | 'company';
  /** The whole name as written; null where the file has parts only. */
  name: string | null;
  prefix: string | null;
  givenName: string | null;
  middleName: string | null;
  familyName: string | null;
  suffix: string | null;
  emails: RawText[];
  phones: (RawText & { kind: Phone['kind'] })[];
  addresses: RawAddress[];
  title: string | null;
  company: string | null;
  domain: string | null;
  /** Web addresses, those of LinkedIn among them. */
  urls: string[];
  /** Profile addresses or slugs that are to stand in `linkedin` alone. */
  linkedin: string[];
  /** Already in the form `YYYY-MM-DD`, `--MM-DD` or as far as it is known. */
  birthday: string | null;
  preference: string | null;
  notes: string[];
  /** What the book has no field for; goes into the note under the file's own word. */
  extras: { label: string; text: string }[];
  profile: Profile | null;
}

export const emptyRaw = (line: number): RawContact => ({
  line,
  kind: 'person',
  name: null,
  prefix: null,
  givenName: null,
  middleName: null,
  familyName: null,
  suffix: null,
  emails: [],
  phones: [],
  addresses: [],
  title: null,
  company: null,
  domain: null,
  urls: [],
  linkedin: [],
  birthday: null,
  preference: null,
  notes: [],
  extras: [],
  profile: null,
});
