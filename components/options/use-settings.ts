import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';

/** Changes some settings at once, with the way back. */
export function useSettings() {
  const { run, busy, failure } = useCommand('settings.change');
  const { tell } = useUndo();
  const change = async (changes: Partial<Settings>) => {
    const reply = await run((commandId) => ({ commandId, changes }));
    tell(i18n.t('options.saved'), reply);
    return reply.ok;
  };
  return { change, busy, failure };
}
