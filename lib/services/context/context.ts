import { reading } from '../../db/reading';
import { readSettings } from '../../db/settings';
import { foremost, isList } from '../../domain/foremost';
import type { ReportedFacts, ReportedReading } from '../../schema/page';
import { readRef, refOf, sameRef, steadyRef } from '../../schema/ref';
import type { Settings, SiteChoice } from '../../schema/settings';
import type { BadgeView } from '../../schema/views/badge';
import type { FoundPerson, PersonView, SidebarContext } from '../../schema/views/sidebar';
import { badgesOf } from '../badges/lookup';
import type { Book } from '../book';
import { cardOf } from '../card/card';
import { phoneWriter } from '../card/phones';
import { withHosts } from '../hosts';
import { mailboxOf } from '../mail/key';
import { countUnlogged, loggingOf } from '../mail/log';
import { reportedDraft, reportedRef } from './reported';

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
  ref: string;
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

export const choiceFor = (
  siteKey: string | null,
  { sites }: Pick<Settings, 'sites'>,
): SiteChoice =>
  siteKey !== null && Object.hasOwn(sites, siteKey) ? (sites[siteKey] ?? 'page') : 'page';

/**
 * Names one view of one page, so that a choice made in it is dropped in the next. A webmail that opens
 * mails without threads is told by the mail, a profile by whose it is.
 */
export function viewKey({ reading, url }: Pick<TabPage, 'reading' | 'url'>): string {
  // Not read: whoever was chosen at this address is not meant at the next.
  if (!reading?.ok) return url ?? '';
  const { view, thread, messages, people } = reading.value;
  const profile = people.find(({ role }) => role === 'profile');
  return JSON.stringify([
    view,
    thread?.id ?? messages[0]?.id ?? (profile ? steadyRef(refOf(profile) ?? '') : null),
  ]);
}

const factsOf = (page: TabPage): ReportedFacts | null =>
  page.reading?.ok ? page.reading.value : null;

/**
 * The page in front of the rep, with everyone on it and who of them was chosen. Read in one transaction,
 * because each ends with a wait of its own.
 */
export async function sidebarContext(book: Book, page: TabPage | null): Promise<SidebarContext> {
  const { db } = book;
  const view = page ? factsOf(page)?.view : undefined;
  const writer = page?.chosen || !isList(view ?? null) ? phoneWriter() : null;
  const read = () => reading(db, db.tables, () => readContext(book, page));
  const context = await withHosts(read);
  const { card } = context;
  if (card === null) return context;
  const written = await (writer ?? phoneWriter());
  return { ...context, card: { ...card, view: written(card.view) } };
}

async function readContext(book: Book, page: TabPage | null): Promise<SidebarContext> {
  const siteKey = siteKeyOf(page?.url ?? null);
  const facts = page ? factsOf(page) : null;
  const chosen = page?.chosen && page.chosen.view === viewKey(page) ? page.chosen : null;
  const view = facts?.view ?? null;
  const people = facts ? peopleOf(book, facts, chosen) : onlyChosen(book, chosen);
  const [settings, known, found, card] = await Promise.all([
    readSettings(book.db),
    people,
    facts ? foundOf(book, facts) : [],
    firstCard(book, people, view, chosen),
  ]);
  const open = facts && page && !page.private ? { url: page.url ?? '', facts } : null;
  return {
    tabId: page?.tabId ?? null,
    site: facts?.site ?? siteOf(siteKey),
    siteKey,
    choice: choiceFor(siteKey, settings),
    view,
    problem: page?.reading && !page.reading.ok ? page.reading.problem : null,
    private: page?.private ?? false,
    account: facts ? mailboxOf(facts) : null,
    logging: open && loggingOf(open.facts, settings),
    unlogged: open ? await countUnlogged(book.db, open, settings, book.clock.now()) : 0,
    subject: facts?.thread?.subject ?? null,
    people: known,
    found,
    chosen: chosen && { ref: chosen.ref, intent: chosen.intent },
    card,
  };
}

/** The card of whoever was chosen or stands foremost; null for somebody to be added or asked about. */
async function firstCard(
  book: Book,
  listed: Promise<readonly PersonView[]>,
  view: string | null,
  chosen: ChosenPerson | null,
): Promise<SidebarContext['card']> {
  const people = await listed;
  const meant = chosen
    ? people.find(({ ref }) => ref !== null && sameRef(ref, chosen.ref))
    : foremost(people, view);
  const state = meant?.badge.state;
  if (!meant?.ref || (state !== 'known' && state !== 'company')) return null;
  const card = await cardOf(book, { ref: meant.ref, badge: meant.badge });
  return card && { ref: meant.ref, view: card };
}

const siteOf = (siteKey: string | null): SidebarContext['site'] => {
  if (siteKey === null) return null;
  return siteKey === 'gmail' || siteKey === 'linkedin' ? siteKey : 'web';
};

/** Rows of a list are not "in the conversation": only whom the rep chose of them is shown. */
const inSight = (person: ReportedFacts['people'][number]): boolean =>
  refOf(person) !== null && person.role !== 'row' && person.role !== 'result';

type Named = Pick<PersonView, 'role' | 'email'> & { ref: string; name: string | null };

const namedIn =
  (facts: ReportedFacts) =>
  (person: ReportedFacts['people'][number]): Named[] => {
    const ref = reportedRef(facts, person);
    return ref === null ? [] : [{ role: person.role, ref, name: person.name, email: person.email }];
  };

async function peopleOf(
  book: Book,
  facts: ReportedFacts,
  chosen: ChosenPerson | null,
): Promise<PersonView[]> {
  const everybody = facts.people.flatMap(namedIn(facts));
  const people = facts.people.filter(inSight).flatMap(namedIn(facts));
  const isChosen = ({ ref }: Named) => chosen !== null && sameRef(ref, chosen.ref);
  if (chosen && !people.some(isChosen)) people.unshift(everybody.find(isChosen) ?? alone(chosen));
  const ordered = people.filter(
    (person, at) => people.findIndex(({ ref }) => sameRef(ref, person.ref)) === at,
  );
  const badges = await badgesOf(
    book,
    ordered.map(({ ref }) => ref),
    facts.own,
  );
  return ordered.flatMap((person, position) => {
    const badge = badges[position];
    // The rep is nobody's customer.
    return !badge || badge.state === 'own' || badge.state === 'never'
      ? []
      : [viewOf(person, badge)];
  });
}

/** Results of the page's own search, in its order; the rep is nobody's customer. */
async function foundOf(book: Book, facts: ReportedFacts): Promise<FoundPerson[]> {
  const results = facts.people.filter(({ role }) => role === 'result').flatMap(namedIn(facts));
  if (results.length === 0) return [];
  const refs = results.map(({ ref }) => ref);
  const badges = await badgesOf(book, refs, facts.own);
  return results.flatMap(({ ref, name }, position) => {
    const badge = badges[position];
    if (!badge || badge.state === 'own' || badge.state === 'never') return [];
    const draft = reportedDraft(facts, ref);
    const detail =
      draft && ([draft.title, draft.company].filter(Boolean).join(' · ') || draft.headline);
    return [{ ref, name: name ?? draft?.name ?? '', detail, badge }];
  });
}

const alone = ({ ref, name }: ChosenPerson): Named => {
  const said = readRef(ref);
  return { role: 'participant', ref, name: name ?? said.name, email: said.email };
};

const viewOf = (person: Named, badge: BadgeView): PersonView => ({
  ...person,
  name: badge.state === 'known' ? badge.name : (person.name ?? person.email ?? ''),
  badge,
});

async function onlyChosen(book: Book, chosen: ChosenPerson | null): Promise<PersonView[]> {
  if (!chosen) return [];
  const [badge] = await badgesOf(book, [chosen.ref], []);
  return badge ? [viewOf(alone(chosen), badge)] : [];
}
