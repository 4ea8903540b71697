import type { CaptureReview } from '@/lib/schema/views/sidebar';

type Known = CaptureReview['companies'][number];

/** `offered`: the best known company when it fits; else one by id, or a new one by the typed name. */
export type CompanyChoice = 'offered' | 'new' | { companyId: string };

export type Company =
  | { kind: 'existing'; companyId: string }
  | { kind: 'new'; name: string }
  | { kind: 'none' };

/** Whom the contact will belong to, by what was typed, what is known and what was chosen. */
export function companyOf(typed: string, known: readonly Known[], choice: CompanyChoice): Company {
  const name = typed.trim();
  if (typeof choice === 'object') {
    const chosen = known.find((company) => company.companyId === choice.companyId);
    if (chosen) return { kind: 'existing', companyId: chosen.companyId };
  }
  if (!name) return { kind: 'none' };
  const best = known[0];
  const fits = best && (best.reason === 'domain' || best.name.trim() === name);
  if (choice !== 'new' && fits) return { kind: 'existing', companyId: best.companyId };
  return { kind: 'new', name };
}
