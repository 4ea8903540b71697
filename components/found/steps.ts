import type { CaptureStep } from '@/lib/schema/captured';
import type { CapturedView } from '@/lib/schema/views/captured';

/** Where to begin: one person is looked over at once, of several the rep chooses. Null: nobody was found. */
export function firstStep(view: CapturedView): CaptureStep | null {
  if (view.step) return view.step;
  const [only] = view.drafts;
  if (view.drafts.length === 1 && only) return { kind: 'form', person: { at: 0, draft: only } };
  return view.drafts.length > 1 ? { kind: 'list', ticked: [] } : null;
}

/** One step back: from a person to the choice among several, else out. */
export const stepBack = (view: CapturedView): CaptureStep | null =>
  view.drafts.length > 1 ? { kind: 'list', ticked: [] } : null;

/** Places of the people whose name, company, title or address holds all the words typed. */
export function matching(drafts: CapturedView['drafts'], text: string): number[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return drafts.flatMap(({ name, company, title, emails, phones }, at) => {
    const all = [name, company, title, ...emails, ...phones.map(({ number }) => number)];
    const where = all.filter(Boolean).join('\n').toLocaleLowerCase();
    return words.every((word) => where.includes(word)) ? [at] : [];
  });
}

/** The page as a person would name it: host and path, without what follows. */
export function pageName(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, protocol } = new URL(url);
  const path = decoded(pathname).replace(/\/$/, '');
  return protocol === 'file:' ? path : `${hostname.replace(/^www\./, '')}${path}`.slice(0, 80);
}

/** A broken percent sign is a character of its own, not an error. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
