import type { PersonView, SidebarContext } from '@/lib/schema/views/sidebar';

/** What the rep picked in the sidebar itself; it holds until the page shows something else. */
export type Pick =
  | { kind: 'person'; email: string; intent: 'show' | 'capture' }
  | { kind: 'contact'; id: string }
  | { kind: 'company'; id: string }
  | { kind: 'search' }
  | { kind: 'blank-form' };

/** The one thing the sidebar shows. */
export type Stage =
  | { kind: 'card'; email: string | null; contactId: string | null; companyId: string | null }
  | { kind: 'capture'; email: string | null; name: string | null }
  | { kind: 'search' }
  | { kind: 'nobody' };

/** People of the page as listed: nobody twice, and the rep never. */
export function listed(people: readonly PersonView[]): PersonView[] {
  const seen = new Set<string>();
  return people.filter(({ email, badge }) => {
    if (email === null || badge.state === 'own' || badge.state === 'never') return false;
    const fresh = !seen.has(email);
    seen.add(email);
    return fresh;
  });
}

const weight = (person: PersonView): number => {
  const known = { known: 0, company: 1, unknown: 2, own: 3, never: 3 }[person.badge.state];
  return known * 10 + (person.role === 'from' || person.role === 'profile' ? 0 : 1);
};

/**
 * Who is shown when nobody was picked: in a conversation the best known, the sender among equals; in a
 * list nobody, because a list is not about one person.
 */
export function foremost(people: readonly PersonView[], view: string | null): PersonView | null {
  if (view === 'list' || view === 'search') return null;
  const order = [...people].sort((a, b) => weight(a) - weight(b));
  return order[0] ?? null;
}

/** Decides the stage from the page in front of the rep and what they picked. */
export function stageOf(context: SidebarContext | undefined, pick: Pick | null): Stage {
  if (pick?.kind === 'search') return { kind: 'search' };
  if (pick?.kind === 'blank-form') return { kind: 'capture', email: null, name: null };
  if (pick?.kind === 'contact') {
    return { kind: 'card', email: null, contactId: pick.id, companyId: null };
  }
  if (pick?.kind === 'company') {
    return { kind: 'card', email: null, contactId: null, companyId: pick.id };
  }
  const people = listed(context?.people ?? []);
  const wanted = pick ?? context?.chosen ?? null;
  const meant = wanted
    ? people.find((person) => person.email === wanted.email)
    : (foremost(people, context?.view ?? null) ?? undefined);
  const email = meant?.email ?? wanted?.email ?? null;
  if (email === null) return { kind: 'nobody' };
  const unknown = meant ? meant.badge.state === 'unknown' : wanted?.intent === 'capture';
  if (unknown || (wanted?.intent === 'capture' && meant?.badge.state === 'company')) {
    return { kind: 'capture', email, name: meant?.name ?? null };
  }
  return { kind: 'card', email, contactId: null, companyId: null };
}

/** Changes when the page shows other people, so that a pick made before no longer holds. */
export const pageKey = (context: SidebarContext | undefined): string =>
  context
    ? [
        context.tabId,
        context.view,
        context.subject,
        context.chosen?.email,
        context.chosen?.intent,
        ...context.people.map((person) => person.email),
      ].join('\n')
    : '';
