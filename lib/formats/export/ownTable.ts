import { saysSomething } from '../contacts/profile';
import { guard } from '../guard';
import { own } from '../tables/ownColumns';
import { csvLine, numbersTo } from './csvLine';
import type { ExportRow } from './row';
import type { Shape } from './shape';

type Cell = string | number | null | undefined;

interface Column {
  name: string;
  cell: (row: ExportRow) => Cell;
}

const column = (name: string, cell: Column['cell']): Column => ({ name, cell });

/** JSON of a list; an empty one is an empty cell. */
const list = (values: readonly unknown[] | undefined): Cell =>
  values === undefined || values.length === 0 ? null : JSON.stringify(values);

const profileOf = ({ draft }: ExportRow) =>
  saysSomething(draft.profile) ? draft.profile : undefined;

/** All that the book knows of a person, a column each. */
function columnsFor(shape: Shape): Column[] {
  return [
    column(own.name, ({ draft }) => draft.name),
    column(own.givenName, ({ draft }) => draft.givenName),
    column(own.familyName, ({ draft }) => draft.familyName),
    ...numbersTo(shape.emails).map((number) =>
      column(own.email(number), ({ draft }) => draft.emails[number - 1]),
    ),
    ...numbersTo(shape.phones).flatMap((number) => [
      column(own.phone(number), ({ draft }) => draft.phones[number - 1]?.number),
      column(own.phoneKind(number), ({ draft }) => draft.phones[number - 1]?.kind),
    ]),
    column(own.title, ({ draft }) => draft.title),
    column(own.company, ({ draft }) => draft.company),
    column(own.domain, ({ draft }) => draft.companyDomain),
    column(own.tier, ({ tier }) => tier),
    column(own.grade, ({ grade }) => grade),
    column(own.street, ({ draft }) => draft.address?.street),
    column(own.city, ({ draft }) => draft.address?.city),
    column(own.region, ({ draft }) => draft.address?.region),
    column(own.postalCode, ({ draft }) => draft.address?.postalCode),
    column(own.country, ({ draft }) => draft.address?.country),
    ...numbersTo(shape.urls).map((number) =>
      column(own.url(number), ({ draft }) => draft.urls[number - 1]),
    ),
    column(own.linkedin, ({ draft }) => draft.linkedin?.slug),
    column(own.memberId, ({ draft }) => draft.linkedin?.memberId),
    column(own.birthday, ({ draft }) => draft.birthday),
    column(own.preference, ({ draft }) => draft.preference),
    column(own.note, ({ draft }) => draft.note),
    column(own.headline, (row) => profileOf(row)?.headline),
    column(own.school, (row) => profileOf(row)?.school),
    column(own.location, (row) => profileOf(row)?.location),
    column(own.degree, (row) => profileOf(row)?.degree),
    column(own.pronouns, (row) => profileOf(row)?.pronouns),
    column(own.about, (row) => profileOf(row)?.about),
    column(own.languages, (row) => list(profileOf(row)?.languages)),
    column(own.experience, (row) => list(profileOf(row)?.experience)),
    column(own.education, (row) => list(profileOf(row)?.education)),
  ];
}

/** Header and row writer of our own table; every cell is guarded against being calculated. */
export function ownTable(shape: Shape): { head: string; row: (row: ExportRow) => string } {
  const columns = columnsFor(shape);
  return {
    head: csvLine(columns.map(({ name }) => name)),
    row: (row) => csvLine(columns.map(({ cell }) => guard(String(cell(row) ?? '')))),
  };
}
