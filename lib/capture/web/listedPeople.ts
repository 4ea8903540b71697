import type { Linkedin } from '../../schema/draft';
import type { PageEvidence, PageLine } from '../../schema/evidence';
import { isAffix } from '../nameLatin';
import { signatureParts } from '../signatureParts';
import { cleanLine, scriptOf } from '../text';
import { titleAndCompany } from '../titleAndCompany';
import { isTitle } from '../titles';
import { type Entry, entryAround, nameKey } from './entries';
import { nothingFound, type WebFinding } from './finding';
import { MOST_FINDINGS } from './limits';
import type { LinePerson } from './nameLine';
import { isPeoplePage, isSubjectLine } from './peoplePage';
import { positionOf } from './positionOf';
import { linkedinOf, oneLine } from './values';

/** A name that stands for itself on a line, with what its entry says. */
interface Listed extends Entry {
  person: LinePerson;
  line: PageLine;
  title: string | null;
  company: string | null;
  linkedin: Linkedin | null;
}

/** As many of a kind make a list. */
const A_LIST = 3;
/** Lines between two names of one list. */
const GAP = 6;

/**
 * People whom a page introduces without a mail address or number: those with a profile of theirs beside the name,
 * those with a title in lists or under headings, whoever the page is about, and the names of a team's page. The rest
 * of a page's names stays unread: they may be anybody's.
 */
export function listedPeople(
  evidence: PageEvidence,
  people: readonly (LinePerson | null)[],
): WebFinding[] {
  const all = people
    .map((person, at) => ({ person, at }))
    .flatMap(({ person, at }) => {
      const line = evidence.lines[at];
      if (person === null || !line || line.margin || !standsAlone(person, line.text)) return [];
      return [listedAt(evidence, people, person, line, at)];
    })
    .slice(0, MOST_FINDINGS);
  const own = all.filter((one) => !all.some((other) => isAliasOf(one, other)));
  const titled = own.filter(({ title }) => title !== null).length >= A_LIST;
  const inLists = isPeoplePage(evidence) ? namesInLists(own, evidence.lines) : new Set<Listed>();
  const subject =
    all.find(({ line, person }) => isSubjectLine(line, person.name, evidence)) ?? null;
  const found = new Map<string, WebFinding>();
  for (const one of own) {
    const introduced =
      one.title !== null && (titled || one.line.heading > 0 || hasDegree(one.person.rest));
    if (one.linkedin === null && !introduced && one !== subject && !inLists.has(one)) continue;
    const known = found.get(nameKey(one.person.name));
    if (known === undefined) found.set(nameKey(one.person.name), findingOf(one, one === subject));
    else {
      known.title ??= one.title;
      known.linkedin ??= one.linkedin;
    }
  }
  return [...found.values()];
}

/** The line says nothing but the name: with degrees or a title at most. */
function standsAlone({ rest, name }: LinePerson, text: string): boolean {
  if (rest !== '' && !isAllDegrees(rest) && !partsOf(rest).some(isTitle)) return false;
  // "직원 절찬 모집중": one word of a sentence is nobody.
  return (
    scriptOf(name.name) === 'latin' ||
    text.split(/\s+/).every((word) => name.name.includes(word) || isTitle(word) || /\W/.test(word))
  );
}

const isAllDegrees = (rest: string): boolean =>
  rest.split(/[\s,|]+/).every((word) => isAffix(word) || /^\p{Lu}{2,5}$/u.test(word));

const hasDegree = (rest: string): boolean =>
  rest !== '' && rest.split(/[\s,|]+/).some((word) => isAffix(word));

const partsOf = (text: string): string[] =>
  signatureParts(text)
    .flatMap((part) => part.split(/\s?[，、]\s?/u))
    .flatMap((part) => titleAndCompany(part, null));

function listedAt(
  { lines, url }: PageEvidence,
  people: readonly (LinePerson | null)[],
  person: LinePerson,
  line: PageLine,
  at: number,
): Listed {
  const entry = entryAround(lines, people, at);
  const text = (place: number): string => cleanLine(lines[place]?.text ?? '', 200);
  // A title that opens the entry stands before the name: a row, or a line above it.
  const above = entry.from === at - 1 ? [text(at - 1)] : [];
  const below = [at + 1, at + 2, at + 3].filter((place) => place < entry.to).map(text);
  const pieces = [...partsOf(person.rest), ...[...above, ...below].flatMap(partsOf)];
  const profiles = lines
    .slice(entry.from, entry.to)
    .flatMap(({ links }) => links.flatMap(({ href }) => linkedinOf(href) ?? []));
  const slugs = new Set(profiles.map(({ slug, memberId }) => slug ?? memberId));
  const { title, company } = positionOf(pieces);
  return {
    ...entry,
    person,
    line,
    title: title ?? oneLine(person.before ?? '', 200),
    company,
    linkedin: slugs.size === 1 && url !== '' ? (profiles[0] ?? null) : null,
  };
}

/** The name in another writing right below is no second person. */
const isAliasOf = (one: Listed, other: Listed): boolean =>
  one.at > other.at &&
  one.at <= other.at + 2 &&
  one.at < other.to &&
  scriptOf(one.person.name.name) !== scriptOf(other.person.name.name);

/** "구분", "王府": two letters of the East are a word as often as a name; a heading above is what the entry is about. */
const namesSomebody = ({ person, at, from }: Listed, lines: readonly PageLine[]): boolean =>
  (scriptOf(person.name.name) === 'latin' || person.name.name.length > 2) &&
  ((lines[at]?.heading ?? 0) > 0 || at === from || (lines[at - 1]?.heading ?? 0) === 0);

/** Names of one kind that follow each other closely: headings of a level, or lines. */
function namesInLists(all: readonly Listed[], lines: readonly PageLine[]): Set<Listed> {
  const found = new Set<Listed>();
  for (const level of new Set(all.map(({ line }) => line.heading))) {
    const names = all.filter((one) => one.line.heading === level && namesSomebody(one, lines));
    for (const run of runsOf(names)) {
      const first = run[0]?.at ?? 0;
      const last = run.at(-1)?.at ?? 0;
      const heads = lines.slice(first, last + 1).filter(({ heading }) => heading === level).length;
      const isDense = level === 0 || run.length >= heads * 0.6;
      if (run.length >= A_LIST && isDense) for (const one of run) found.add(one);
    }
  }
  return found;
}

function runsOf(names: readonly Listed[]): Listed[][] {
  const runs: Listed[][] = [];
  for (const one of names) {
    const before = runs.at(-1)?.at(-1);
    const gap = one.line.heading > 0 ? GAP * 3 : GAP;
    if (before !== undefined && one.at - before.at <= gap) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const findingOf = ({ person, title, company, linkedin }: Listed, subject: boolean): WebFinding => ({
  ...nothingFound,
  ...person.name,
  how: linkedin === null ? 'text' : 'link',
  kind: 'person',
  confidence: linkedin !== null || subject ? 0.8 : title !== null ? 0.75 : 0.6,
  subject,
  listed: true,
  title,
  company,
  linkedin,
});

/** What the lists say added to those who were found by an address or number: each person once. */
export function withListed(
  people: readonly WebFinding[],
  listed: readonly WebFinding[],
): WebFinding[] {
  const known = new Map(people.map((finding) => [nameKey(finding), finding]));
  const added = new Map(listed.map((finding) => [nameKey(finding), finding]));
  const filled = people.map((finding) => {
    const same = finding.name === '' ? undefined : added.get(nameKey(finding));
    if (same === undefined || known.get(nameKey(finding)) !== finding) return finding;
    return {
      ...finding,
      title: finding.title ?? same.title,
      company: finding.company ?? same.company,
      linkedin: finding.linkedin ?? same.linkedin,
      subject: finding.subject || same.subject,
      listed: true,
    };
  });
  return [...filled, ...listed.filter((finding) => !known.has(nameKey(finding)))];
}
