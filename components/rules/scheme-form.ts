import { useState } from 'react';
import type { Grade } from '@/lib/schema/base';
import type { CreditScheme, IndicatorKey } from '@/lib/schema/credit';
import { figureLanguage } from '../shell/formats';
import { type CeilingKey, draftOf, type ReadScheme, readScheme, type SchemeDraft } from './draft';

/** A scheme under the pen: what is typed, what it amounts to, and the ways to change it. */
export interface SchemeForm {
  draft: SchemeDraft;
  read: ReadScheme;
  /** Says something else than the scheme it began with, and can be saved. */
  changed: boolean;
  type(name: string, text: string): void;
  /** Leaves the edge itself out of its band, or takes it in again. */
  turnEdge(key: IndicatorKey, at: number): void;
  setCeiling(key: CeilingKey, atMost: Grade | null): void;
  /** Whose terms hold at most while they are unconfirmed. */
  setUnconfirmed(atMost: Grade): void;
  reset(): void;
}

export function useSchemeForm(base: CreditScheme): SchemeForm {
  const language = figureLanguage();
  const [draft, setDraft] = useState(() => draftOf(base, language));
  const read = readScheme(draft, base, language);
  const before = readScheme(draftOf(base, language), base, language);
  return {
    draft,
    read,
    changed: read.scheme !== null && JSON.stringify(read.scheme) !== JSON.stringify(before.scheme),
    type: (name, text) =>
      setDraft((before) => ({ ...before, texts: { ...before.texts, [name]: text } })),
    turnEdge: (key, at) =>
      setDraft((before) => {
        const [a, b, c, d] = (before.open[key] ?? []).map((open, i) => (i === at ? !open : open));
        const turned = [a ?? false, b ?? false, c ?? false, d ?? false] as const;
        return { ...before, open: { ...before.open, [key]: [...turned] } };
      }),
    setCeiling: (key, atMost) =>
      setDraft((before) => ({ ...before, ceilings: { ...before.ceilings, [key]: atMost } })),
    setUnconfirmed: (unconfirmedAtMost) => setDraft((before) => ({ ...before, unconfirmedAtMost })),
    reset: () => setDraft(draftOf(base, language)),
  };
}
