import { companyKey } from '../../domain/matching/companyKey';
import type { SourceHow } from '../../schema/draft';
import type { WebFields, WebFinding } from './finding';
import { sameOrganisation, samePersonByMark, samePersonByName } from './sameParty';
import { distinctAddresses } from './values';

/** How far each way of reading a page is trusted: what is marked up for machines before what is only written. */
const TRUST: Partial<Record<SourceHow, number>> = {
  selection: 0.97,
  'json-ld': 0.95,
  microdata: 0.95,
  rdfa: 0.95,
  'h-card': 0.9,
  link: 0.85,
  text: 0.7,
  'open-graph': 0.5,
};
export const trustIn = ({ how, confidence }: Pick<WebFinding, 'how' | 'confidence'>): number =>
  Math.round((TRUST[how] ?? 0.5) * confidence * 100) / 100;

/** Contacts of a firm that does not name itself: whose they are is told by the firms that do. */
const isUnnamed = ({ kind, company }: WebFinding): boolean =>
  kind === 'organisation' && company === null;

/** Findings that are one party's, the most trusted first. */
export type Party = [WebFinding, ...WebFinding[]];

/** Sorts findings into parties. A name that fits two of them joins neither: nobody gets another's data. */
export function partiesOf(findings: readonly WebFinding[], site: string | null): Party[] {
  const sorted = findings
    .map((finding, at) => ({ finding, at }))
    .sort(
      (one, other) =>
        Number(isUnnamed(one.finding)) - Number(isUnnamed(other.finding)) ||
        trustIn(other.finding) - trustIn(one.finding) ||
        one.at - other.at,
    )
    .map(({ finding }) => finding);
  const parties: Party[] = [];
  for (const finding of sorted) {
    const own = parties.filter(([{ kind }]) => kind === finding.kind);
    const home =
      finding.kind === 'person' ? personHome(own, finding) : organisationHome(own, finding, site);
    if (home) home.push(finding);
    else parties.push([finding]);
  }
  return parties;
}

function personHome(parties: readonly Party[], finding: WebFinding): Party | undefined {
  const marked = parties.find((party) => party.some((one) => samePersonByMark(one, finding)));
  if (marked || finding.name === '') return marked;
  const named = parties.filter((party) => party.some((one) => samePersonByName(one, finding)));
  const agreeing = named.filter((party) =>
    party.every((one) => one.name === '' || samePersonByName(one, finding)),
  );
  return named.length === 1 ? agreeing[0] : undefined;
}

/** What the page says without naming a firm belongs to the firm with the site's name, or the only one there is. */
function organisationHome(
  parties: readonly Party[],
  finding: WebFinding,
  site: string | null,
): Party | undefined {
  const same = parties.find((party) => party.some((one) => sameOrganisation(one, finding)));
  if (same || finding.company !== null) return same;
  const key = companyKey(site ?? '');
  const tops = parties.filter(([{ confidence }]) => confidence === 1);
  const own = tops.find(([{ company }]) => key !== '' && companyKey(company ?? '') === key);
  const only = own ?? (tops.length === 1 && key === '' ? tops[0] : undefined);
  const written = parties.filter((party) =>
    party.some(({ how }) => how === 'text' || how === 'link'),
  );
  return (
    only ??
    parties.find((party) => party.every(isUnnamed)) ??
    (written.length === 1 ? written[0] : undefined)
  );
}

interface Merged {
  fields: WebFields;
  sources: Record<string, SourceHow>;
  confidence: Record<string, number>;
}

const LISTS = ['emails', 'urls'] as const;
const SINGLE = ['title', 'company', 'address', 'linkedin', 'birthday', 'note'] as const;

/** One party's fields: the most trusted source wins, lists are joined. */
export function mergeParty(party: Party): Merged {
  const [best] = party;
  const sources: Record<string, SourceHow> = {};
  const confidence: Record<string, number> = {};
  const note = (field: string, from: WebFinding | undefined) => {
    if (from === undefined) return;
    sources[field] = from.how;
    confidence[field] = trustIn(from);
  };
  const named =
    party.find(({ name, familyName }) => name !== '' && familyName !== null) ??
    party.find(({ name }) => name !== '');
  const fields: WebFields = {
    ...pick(best),
    name: named?.name ?? '',
    givenName: named?.givenName ?? null,
    familyName: named?.familyName ?? null,
  };
  for (const field of ['name', 'givenName', 'familyName'] as const) {
    if (fields[field]) note(field, named);
  }
  for (const field of LISTS) {
    fields[field] = distinctAddresses(party.flatMap((finding) => finding[field])).slice(0, 8);
    note(
      field,
      party.find((finding) => finding[field].length > 0),
    );
  }
  const phones = new Map(
    party
      .flatMap((finding) => finding.phones)
      .map((phone) => [phone.number, phone] as const)
      .reverse(),
  );
  fields.phones = [...phones.values()].reverse().slice(0, 8);
  note(
    'phones',
    party.find((finding) => finding.phones.length > 0),
  );
  for (const field of SINGLE) {
    const from = party.find((finding) => finding[field] !== null);
    Object.assign(fields, { [field]: from?.[field] ?? null });
    note(field, from);
  }
  return { fields, sources, confidence };
}

const pick = ({
  how: _how,
  kind: _kind,
  confidence: _sure,
  subject: _subject,
  listed: _listed,
  key: _key,
  ...fields
}: WebFinding): WebFields => fields;
