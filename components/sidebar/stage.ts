import { foremost } from '@/lib/domain/foremost';
import { sameRef, steadyRef } from '@/lib/schema/ref';
import type { PersonView, SidebarContext } from '@/lib/schema/views/sidebar';

/** What the rep picked in the sidebar itself; it holds until the page shows something else. */
export type Pick =
  | { kind: 'person'; ref: string; intent: 'show' | 'capture' }
  | { kind: 'contact'; id: string }
  | { kind: 'company'; id: string }
  | { kind: 'search' }
  | { kind: 'blank-form' };

/** The one thing the sidebar shows. */
export type Stage =
  | { kind: 'card'; person: string | null; contactId: string | null; companyId: string | null }
  | { kind: 'capture'; person: string | null; name: string | null }
  /** Perhaps `candidate`: the rep is asked. */
  | { kind: 'maybe'; person: PersonView; candidate: string }
  /** People found by a search of the page, to be ticked. */
  | { kind: 'found' }
  /** The page in front is not read yet; whoever was shown before is not meant. */
  | { kind: 'reading' }
  | { kind: 'search' }
  | { kind: 'nobody' };

/** People of the page as listed: nobody twice, and the rep never. */
export function listed(people: readonly PersonView[]): PersonView[] {
  const seen = new Set<string>();
  return people.filter(({ ref, badge }) => {
    if (ref === null || badge.state === 'own' || badge.state === 'never') return false;
    const fresh = !seen.has(ref);
    seen.add(ref);
    return fresh;
  });
}

/** Decides the stage from the page in front of the rep and what they picked. */
export function stageOf(context: SidebarContext | undefined, pick: Pick | null): Stage {
  if (pick?.kind === 'search') return { kind: 'search' };
  if (pick?.kind === 'blank-form') return { kind: 'capture', person: null, name: null };
  if (pick?.kind === 'contact') {
    return { kind: 'card', person: null, contactId: pick.id, companyId: null };
  }
  if (pick?.kind === 'company') {
    return { kind: 'card', person: null, contactId: null, companyId: pick.id };
  }
  const people = listed(context?.people ?? []);
  const wanted = pick ?? context?.chosen ?? null;
  const meant = wanted
    ? people.find(({ ref }) => ref !== null && sameRef(ref, wanted.ref))
    : (foremost(people, context?.view ?? null) ?? undefined);
  const ref = meant?.ref ?? wanted?.ref ?? null;
  if (ref === null) return { kind: emptyStage(context) };
  const intent = wanted?.intent;
  if (meant?.badge.state === 'maybe' && meant.badge.contactId !== null && intent !== 'capture') {
    return { kind: 'maybe', person: meant, candidate: meant.badge.contactId };
  }
  const unknown = meant ? meant.badge.state === 'unknown' : intent === 'capture';
  if (unknown || (intent === 'capture' && meant?.badge.state !== 'known')) {
    return { kind: 'capture', person: ref, name: meant?.name ?? null };
  }
  return { kind: 'card', person: ref, contactId: null, companyId: null };
}

/** With nobody to show: the page is still being read, lists people to tick, or shows none. */
function emptyStage(context: SidebarContext | undefined): 'reading' | 'found' | 'nobody' {
  const problem = context?.problem ?? null;
  if (problem === 'loading' || problem === 'stale') return 'reading';
  return context && context.found.length > 0 ? 'found' : 'nobody';
}

/** A page that no adapter reads, now or in a moment: there are no conversations to open on it. */
export const isElsewhere = ({ site, view, problem }: SidebarContext): boolean =>
  (site === null || site === 'web') && view === null && problem === null;

const steady = (ref: string | null | undefined): string => (ref ? steadyRef(ref) : '');

/**
 * Changes when the page shows other people, so that a pick made before no longer holds; not when more is
 * read of the same ones.
 */
export const pageKey = (context: SidebarContext | undefined): string =>
  context
    ? [
        context.tabId,
        context.view,
        context.problem,
        context.subject,
        steady(context.chosen?.ref),
        context.chosen?.intent,
        ...context.people.map((person) => steady(person.ref)),
      ].join('\n')
    : '';

/** The person of the page that a stage is about. */
export function shownRef(stage: Stage): string | null {
  if (stage.kind === 'card' || stage.kind === 'capture') return stage.person;
  return stage.kind === 'maybe' ? stage.person.ref : null;
}
