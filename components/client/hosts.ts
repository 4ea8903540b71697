import { useEffect, useState } from 'react';
import { grantedHosts, onHostsChanged, patternOrigin } from '@/lib/platform/hosts';

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
