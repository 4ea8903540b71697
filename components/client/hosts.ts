import { useEffect, useState } from 'react';
import { grantedHosts, mayRead, onHostsChanged, patternOrigin } from '@/lib/platform/hosts';

/** Origins the user granted beyond the built-in sites; follows grants made anywhere. */
export function useHosts(): string[] {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => setHosts((await grantedHosts()).map(patternOrigin));
    void read();
    return onHostsChanged(() => void read());
  }, []);
  return hosts;
}

/** Whether pages of this pattern may be read; true until it is known, so that nobody is asked for nothing. */
export function useMayRead(pattern: string | null): boolean {
  const [may, setMay] = useState(true);
  useEffect(() => {
    if (pattern === null) return;
    const read = async () => setMay(await mayRead(pattern));
    void read();
    return onHostsChanged(() => void read());
  }, [pattern]);
  return may;
}
