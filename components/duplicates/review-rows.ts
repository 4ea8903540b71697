import { aboutCompanyTexts, aboutPersonFields } from '@/lib/schema/about';
import type { Linkedin, Profile } from '@/lib/schema/draft';
import type { CompanyChoice, ContactChoice, Side } from '@/lib/schema/mergeChoice';
import type { MergeReview } from '@/lib/schema/views/duplicates';
import { addressText } from '../format/address';
import { competitorLine } from '../format/competitors';

export type ChoiceField = keyof ContactChoice | keyof CompanyChoice;
export type Choices = Partial<Record<ChoiceField, Side | 'both'>>;

/** One line of the comparison: a field to choose, or lists that are joined. */
export type ReviewRow =
  | {
      kind: 'choice';
      field: ChoiceField;
      values: [string, string];
      /** Notes can be kept both. */
      both: boolean;
    }
  | { kind: 'union'; field: string; values: [string[], string[]]; joined: string[] };

const linkedinText = (profile: Linkedin | null): string => profile?.slug ?? profile?.memberId ?? '';
const shareText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : `${share} %`;
const profileText = (profile: Profile | null | undefined): string =>
  profile?.headline ?? profile?.location ?? profile?.school ?? '';

const choice = (
  field: ChoiceField,
  one: string | null,
  other: string | null,
  both = false,
): ReviewRow => ({ kind: 'choice', field, values: [one ?? '', other ?? ''], both });

const union = (field: string, one: readonly string[], other: readonly string[]): ReviewRow => ({
  kind: 'union',
  field,
  values: [[...one], [...other]],
  joined: [...new Set([...one, ...other])],
});

const isEmpty = (row: ReviewRow): boolean =>
  row.kind === 'choice' ? row.values.every((value) => value === '') : row.joined.length === 0;

/** Everything two records say, line by line; what neither says is left out. */
export function reviewRows(review: MergeReview): ReviewRow[] {
  const rows = review.kind === 'contact' ? contactRows(review) : companyRows(review);
  return rows.filter((row) => !isEmpty(row));
}

function contactRows({ sides, companies }: Extract<MergeReview, { kind: 'contact' }>): ReviewRow[] {
  const [one, other] = sides;
  const emails = (side: typeof one) => side.emails.map(({ address }) => address);
  const phones = (side: typeof one) => side.phones.map(({ number }) => number);
  return [
    choice('name', one.name, other.name),
    choice('title', one.title, other.title),
    choice('companyId', companies[0], companies[1]),
    union('emails', emails(one), emails(other)),
    union('phones', phones(one), phones(other)),
    choice('linkedin', linkedinText(one.linkedin), linkedinText(other.linkedin)),
    union('urls', one.urls, other.urls),
    choice('address', addressText(one.address), addressText(other.address)),
    choice('birthday', one.birthday, other.birthday),
    choice('preference', one.preference, other.preference),
    choice('note', one.note, other.note, true),
    choice('profile', profileText(one.profile), profileText(other.profile)),
    ...aboutPersonFields.map((field) => choice(field, one[field] ?? null, other[field] ?? null)),
  ];
}

function companyRows({ sides }: Extract<MergeReview, { kind: 'company' }>): ReviewRow[] {
  const [one, other] = sides;
  const competitors = (side: typeof one) => (side.competitors ?? []).map(competitorLine);
  return [
    choice('name', one.name, other.name),
    union('domains', one.domains, other.domains),
    choice('website', one.website, other.website),
    choice('phone', one.phone, other.phone),
    choice('address', addressText(one.address), addressText(other.address)),
    choice('note', one.note, other.note, true),
    ...aboutCompanyTexts.map((field) => choice(field, one[field] ?? null, other[field] ?? null)),
    choice('ourShare', shareText(one.ourShare), shareText(other.ourShare)),
    union('competitors', competitors(one), competitors(other)),
  ];
}

/**
 * What is chosen for a row: as the rep chose, else the survivor's, unless only the other has one.
 * `survivor` is the side (0 or 1) that stays.
 */
export function chosenOf(
  row: Extract<ReviewRow, { kind: 'choice' }>,
  choices: Choices,
  survivor: 0 | 1,
): Side | 'both' {
  const chosen = choices[row.field];
  if (chosen) return chosen;
  const [own, other] = survivor === 0 ? row.values : [row.values[1], row.values[0]];
  return own === '' && other !== '' ? 'merged' : 'survivor';
}

/** Only rows in which the two differ need a choice. */
export const differs = (row: ReviewRow): boolean =>
  row.kind === 'choice' && row.values[0] !== row.values[1] && row.values.every(Boolean);

const plain = (side: Side | 'both' | undefined): Side | undefined =>
  side === 'both' ? undefined : side;

/** The choices as the command takes them: those the rep made and nothing else. */
export function contactFields(choices: Choices): ContactChoice {
  return {
    name: plain(choices.name),
    title: plain(choices.title),
    companyId: plain(choices.companyId),
    linkedin: plain(choices.linkedin),
    address: plain(choices.address),
    birthday: plain(choices.birthday),
    preference: plain(choices.preference),
    note: choices.note,
    profile: plain(choices.profile),
    ...Object.fromEntries(aboutPersonFields.map((field) => [field, plain(choices[field])])),
  };
}

export const companyFields = (choices: Choices): CompanyChoice => ({
  name: plain(choices.name),
  website: plain(choices.website),
  phone: plain(choices.phone),
  address: plain(choices.address),
  note: choices.note,
  ...Object.fromEntries(aboutCompanyTexts.map((field) => [field, plain(choices[field])])),
  ourShare: plain(choices.ourShare),
});

/** Choosing another survivor keeps what was chosen: each choice names a side of the screen. */
export const turned = (choices: Choices): Choices => {
  const other = (side: Side | 'both'): Side | 'both' =>
    side === 'both' ? 'both' : side === 'survivor' ? 'merged' : 'survivor';
  const kept: Choices = {};
  for (const [field, side] of Object.entries(choices)) {
    if (isChoiceField(field) && side) kept[field] = other(side);
  }
  return kept;
};

const FIELDS: ReadonlySet<string> = new Set<ChoiceField>([
  'name',
  'title',
  'companyId',
  'linkedin',
  'address',
  'birthday',
  'preference',
  'note',
  'profile',
  'website',
  'phone',
  ...aboutPersonFields,
  ...aboutCompanyTexts,
  'ourShare',
]);
const isChoiceField = (field: string): field is ChoiceField => FIELDS.has(field);
