import * as z from 'zod/mini';
import { type Profile, phoneKindSchema, profileSchema } from '../../schema/draft';
import { readBirthday } from '../contacts/birthday';
import { type Columns, cellText } from './columns';
import type { RowReader, TableLayout } from './layout';
import { own } from './ownColumns';
import * as take from './takes';

const degreeSchema = z.pipe(
  z.enum(['1', '2', '3']),
  z.transform((text) => (text === '1' ? 1 : text === '2' ? 2 : 3)),
);

function parsed(cell: string | null): unknown {
  if (cell === null) return [];
  try {
    return JSON.parse(cell);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Kinds stand in a column beside each number. */
function phones(columns: Columns): RowReader {
  const pairs = columns
    .numbered(own.phone)
    .map(
      (number) => [columns.find(own.phone(number)), columns.find(own.phoneKind(number))] as const,
    );
  return ({ cells, raw }) => {
    for (const [number, kind] of pairs) {
      const text = cellText(cells, number);
      const known = phoneKindSchema.safeParse(cellText(cells, kind)?.toLowerCase());
      if (text === null) continue;
      raw.phones.push({
        text,
        field: columns.names[number] ?? '',
        kind: known.success ? known.data : 'other',
      });
    }
  };
}

function linkedin(columns: Columns): RowReader {
  const places = [columns.find(own.linkedin), columns.find(own.memberId)];
  return ({ cells, raw }) => {
    for (const at of places) {
      const written = cellText(cells, at);
      if (written !== null) raw.linkedin.push(/[/.]/.test(written) ? written : `/in/${written}`);
    }
  };
}

/** What a profile page told; its lists are JSON. A profile with nothing in it is none. */
function profile(columns: Columns): RowReader {
  const at = {
    headline: columns.find(own.headline),
    school: columns.find(own.school),
    location: columns.find(own.location),
    degree: columns.find(own.degree),
    pronouns: columns.find(own.pronouns),
    about: columns.find(own.about),
    languages: columns.find(own.languages),
    experience: columns.find(own.experience),
    education: columns.find(own.education),
  };
  const places = Object.values(at);
  return ({ cells, raw, faults }) => {
    if (places.every((place) => cellText(cells, place) === null)) return;
    const text = (place: number) => cellText(cells, place);
    const degree = degreeSchema.safeParse(text(at.degree));
    const made = profileSchema.safeParse({
      headline: text(at.headline),
      school: text(at.school),
      location: text(at.location),
      degree: degree.success ? degree.data : null,
      pronouns: text(at.pronouns),
      about: text(at.about),
      languages: parsed(text(at.languages)),
      experience: parsed(text(at.experience)),
      education: parsed(text(at.education)),
    } satisfies Record<keyof Profile, unknown>);
    if (made.success) raw.profile = made.data;
    else {
      const wrong = made.error.issues[0]?.path[0];
      faults.refuse(
        'shape',
        typeof wrong === 'string' ? wrong : own.headline,
        made.error.issues[0]?.message,
      );
    }
  };
}

/** What a book holds may be more than a day ("around 1970"): it stays as it is. */
function birthday(columns: Columns): RowReader {
  const at = columns.find(own.birthday);
  return ({ cells, raw, dateOrder }) => {
    const written = cellText(cells, at);
    if (written !== null) raw.birthday = readBirthday(written, dateOrder ?? 'ymd') || written;
  };
}

/** The table that we write; tier and grade stand there for the reader and are not taken back. */
export const dangol: TableLayout = {
  name: 'dangol',
  fits: (columns) => columns.has(own.name, own.givenName, own.memberId, own.preference),
  days: [own.birthday],
  reader: (columns) =>
    take.all(
      take.text(columns, 'name', own.name),
      take.text(columns, 'givenName', own.givenName),
      take.text(columns, 'familyName', own.familyName),
      ...columns.numbered(own.email).map((number) => take.emails(columns, own.email(number))),
      phones(columns),
      take.text(columns, 'title', own.title),
      take.text(columns, 'company', own.company),
      take.text(columns, 'domain', own.domain),
      take.address(columns, {
        kind: 'work',
        street: [own.street],
        city: [own.city],
        region: [own.region],
        postalCode: [own.postalCode],
        country: [own.country],
      }),
      ...columns.numbered(own.url).map((number) => take.link(columns, own.url(number))),
      linkedin(columns),
      birthday(columns),
      take.text(columns, 'preference', own.preference),
      take.note(columns, own.note),
      profile(columns),
      take.nothing(columns, own.tier, own.grade),
    ),
};
