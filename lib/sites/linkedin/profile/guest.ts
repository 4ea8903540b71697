import { findFirst } from '../../../dom/lookup';
import { linkedinPath } from '../../../schema/linkedinPath';
import { companyIn } from '../routes';
import * as at from '../selectors';
import { linesOf, nameInTitle, short } from '../text';
import { bareFacts, type Profile } from './facts';

type Data = Record<string, unknown>;

/** The profile as people who are not signed in see it; null where the page holds no such data. */
export function readGuest(root: Document): Profile | null {
  const person = personIn(root);
  const nameElement = findFirst(root, at.guestName);
  const shown = nameElement && short(linesOf(nameElement)[0], 400);
  const name = shown ?? textOf(person?.name) ?? (nameInMetas(root) || null);
  const address = textOf(person?.url) ?? meta(root, 'og:url');
  const linkedin = address === null ? null : linkedinPath(address);
  if (name === null || linkedin === null) return null;

  const worksFor = listOf(person?.worksFor).filter(goesOn);
  const studies = listOf(person?.alumniOf).filter(
    (one) => one['@type'] === 'EducationalOrganization',
  );
  const place = findFirst(root, at.guestPlace);
  return {
    nameElement,
    facts: {
      ...bareFacts(name, linkedin),
      headline: short(textIn(findFirst(root, at.guestHeadline)), 500),
      title: short(textsOf(person?.jobTitle)[0]),
      company: short(textOf(worksFor[0]?.name)),
      school: short(textOf(studies[0]?.name)),
      location: short(textOf(recordOf(person?.address)?.addressLocality) ?? textIn(place)),
      about: short(plain(textOf(person?.description)), 4000),
      languages: listOf(person?.knowsLanguage).flatMap(
        ({ name }) => short(textOf(name), 100) ?? [],
      ),
      experience: [...worksFor, ...listOf(person?.alumniOf).filter(isWork)].map((one) => ({
        title: null,
        place: short(textOf(one.name)),
        period: periodOf(one),
      })),
      education: studies.map((one) => ({
        title: null,
        place: short(textOf(one.name)),
        period: periodOf(one),
      })),
    },
  };
}

/** The person the page's own data is about; the page names others in none of its graphs' first persons. */
function personIn(root: Document): Data | null {
  for (const script of root.querySelectorAll(at.jsonLd[0] ?? '')) {
    const data = recordOf(parsed(script.textContent ?? ''));
    const graph = data && '@graph' in data ? listOf(data['@graph']) : data ? [data] : [];
    const person = graph.find((one) => one['@type'] === 'Person');
    if (person) return person;
  }
  return null;
}

const nameInMetas = (root: Document): string => {
  const parts = [meta(root, 'profile:first_name'), meta(root, 'profile:last_name')];
  const name = parts.filter((part) => part !== null).join(' ');
  // "Name - Headline - Company | LinkedIn"
  return name || (nameInTitle(root.title).split(/\s[-–]\s/)[0] ?? '');
};

const meta = (root: Document, property: string): string | null =>
  root.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() || null;

/** An organisation whose role has no end. */
const goesOn = (one: Data): boolean => recordOf(one.member)?.endDate === undefined;
const isWork = (one: Data): boolean =>
  one['@type'] === 'Organization' && companyIn(textOf(one.url) ?? '') !== null;

function periodOf(one: Data): string | null {
  const role = recordOf(one.member);
  const [start, end] = [dateOf(role?.startDate), dateOf(role?.endDate)];
  return start === null && end === null ? null : `${start ?? ''} – ${end ?? ''}`.trim();
}

const dateOf = (value: unknown): string | null =>
  typeof value === 'number' ? String(value) : textOf(value);

const textIn = (element: Element | null): string | null =>
  element ? (linesOf(element)[0] ?? null) : null;

/** Line breaks are written as tags inside the data's texts. */
const plain = (text: string | null): string | null => text?.replace(/<[^<>]{1,20}>/g, '\n') ?? null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken data tells nothing; the page's elements still may.
    return null;
  }
}

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Data | null => (isRecord(value) ? value : null);
const listOf = (value: unknown): Data[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);
/** A text that says something: what is withheld from the signed-out is written in asterisks. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) && !/\*{2,}/.test(value)
    ? value.trim()
    : null;
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
