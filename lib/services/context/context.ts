import { readSettings } from '../../db/settings';
import type { ReportedFacts, ReportedReading } from '../../schema/page';
import type { Settings, SiteChoice } from '../../schema/settings';
import type { PersonView, SidebarContext } from '../../schema/views/sidebar';
import { lookupBadges } from '../badges/lookup';
import type { Book } from '../book';
import { countUnlogged, loggingOf } from '../mail/log';

/** A tab's page as the background keeps it. */
export interface TabPage {
  tabId: number;
  url: string | null;
  private: boolean;
  /** null: this page never reported. */
  reading: ReportedReading | null;
  chosen: ChosenPerson | null;
}

export interface ChosenPerson {
  email: string;
  name: string | null;
  intent: 'show' | 'capture';
  /** The view it was chosen in: another view has other people. */
  view: string;
}

/** `gmail`, `linkedin`, or the page's origin: the key of per-site settings. */
export function siteKeyOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, origin } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (hostname === 'mail.google.com') return 'gmail';
  return hostname === 'www.linkedin.com' ? 'linkedin' : origin;
}

export const choiceFor = (siteKey: string | null, settings: Settings): SiteChoice =>
  siteKey !== null && Object.hasOwn(settings.sites, siteKey)
    ? (settings.sites[siteKey] ?? 'page')
    : 'page';

/**
 * Names one view of one page, so that a choice made in it is dropped in the next. A webmail that opens
 * mails without threads is told by the mail.
 */
export function viewKey(reading: ReportedReading | null): string {
  if (!reading?.ok) return '';
  const { view, thread, messages } = reading.value;
  return JSON.stringify([view, thread?.id ?? messages[0]?.id ?? null]);
}

const factsOf = (page: TabPage): ReportedFacts | null =>
  page.reading?.ok ? page.reading.value : null;

/** The page in front of the rep, with everyone on it and who of them was chosen. */
export async function sidebarContext(book: Book, page: TabPage | null): Promise<SidebarContext> {
  const settings = await readSettings(book.db);
  const siteKey = siteKeyOf(page?.url ?? null);
  const facts = page ? factsOf(page) : null;
  const chosen = page?.chosen && page.chosen.view === viewKey(page.reading) ? page.chosen : null;
  const [people, unlogged] = await Promise.all([
    facts ? peopleOf(book, facts, chosen) : onlyChosen(book, chosen),
    facts && page && !page.private
      ? countUnlogged(book.db, { url: page.url ?? '', facts }, settings, book.clock.now())
      : 0,
  ]);
  return {
    tabId: page?.tabId ?? null,
    site: facts?.site ?? siteOf(siteKey),
    siteKey,
    choice: choiceFor(siteKey, settings),
    view: facts?.view ?? null,
    problem: page?.reading && !page.reading.ok ? page.reading.problem : null,
    private: page?.private ?? false,
    account: facts?.account ?? null,
    logging: facts && page && !page.private ? loggingOf(facts, settings) : null,
    unlogged,
    subject: facts?.thread?.subject ?? null,
    people,
    chosen: chosen && { email: chosen.email, intent: chosen.intent },
  };
}

const siteOf = (siteKey: string | null): SidebarContext['site'] => {
  if (siteKey === null) return null;
  return siteKey === 'gmail' || siteKey === 'linkedin' ? siteKey : 'web';
};

/** Rows of a list are not "in the conversation": only whom the rep chose of them is shown. */
const inSight = (person: ReportedFacts['people'][number]): boolean =>
  person.email !== null && person.role !== 'row' && person.role !== 'result';

async function peopleOf(
  book: Book,
  facts: ReportedFacts,
  chosen: ChosenPerson | null,
): Promise<PersonView[]> {
  const people = facts.people.filter(inSight).map((person) => ({ ...person }));
  const listed = new Set(people.map((person) => person.email));
  const extra = facts.people.find((person) => person.email === chosen?.email);
  if (chosen && !listed.has(chosen.email))
    people.unshift(
      extra ?? { role: 'participant', name: chosen.name, email: chosen.email, linkedin: null },
    );
  const unique = new Map(people.toReversed().map((person) => [person.email ?? '', person]));
  const ordered = people.filter((person) => unique.get(person.email ?? '') === person);
  const emails = ordered.map((person) => person.email ?? '');
  const badges = await lookupBadges(book, emails, facts.own);
  return ordered.flatMap((person, position) => {
    const badge = badges[position];
    // The rep is nobody's customer.
    if (!badge || badge.state === 'own' || badge.state === 'never') return [];
    const name = badge.state === 'known' ? badge.name : (person.name ?? person.email ?? '');
    return [{ role: person.role, name, email: person.email, badge }];
  });
}

async function onlyChosen(book: Book, chosen: ChosenPerson | null): Promise<PersonView[]> {
  if (!chosen) return [];
  const [badge] = await lookupBadges(book, [chosen.email], []);
  if (!badge) return [];
  const name = badge.state === 'known' ? badge.name : (chosen.name ?? chosen.email);
  return [{ role: 'participant', name, email: chosen.email, badge }];
}
