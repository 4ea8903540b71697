import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { Done } from '@/lib/messages/protocol';
import type { Result } from '@/lib/schema/result';

export interface Offer {
  text: string;
  undoId: string;
}

interface UndoOffers {
  offer: Offer | null;
  /** Shows what was done with a way back; the newest offer replaces the one before. */
  tell: (text: string, reply: Result<Done>) => void;
  close: () => void;
}

const Context = createContext<UndoOffers>({ offer: null, tell: () => {}, close: () => {} });

export const useUndo = (): UndoOffers => use(Context);

export function UndoOffersProvider({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const tell = useCallback((text: string, reply: Result<Done>) => {
    if (reply.ok && reply.value.undoId) setOffer({ text, undoId: reply.value.undoId });
  }, []);
  const close = useCallback(() => setOffer(null), []);
  const value = useMemo(() => ({ offer, tell, close }), [offer, tell, close]);
  return <Context value={value}>{children}</Context>;
}
