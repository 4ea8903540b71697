import { useEffect, useState } from 'react';
import { shortcutOf } from '@/lib/platform/commands';

/** The keys that open and close the sidebar, '' while unknown or when the rep took them away. */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void shortcutOf('toggle-sidebar').then(setKeys);
  }, []);
  return keys;
}
