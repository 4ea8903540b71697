import { useEffect, useState } from 'react';
import { shortcutOf } from '@/lib/platform/commands';

type Command = 'toggle-sidebar' | 'capture-page';

/** The keys of a command, '' while unknown or when the rep took them away. */
export function useShortcut(command: Command = 'toggle-sidebar'): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void shortcutOf(command).then(setKeys);
  }, [command]);
  return keys;
}
