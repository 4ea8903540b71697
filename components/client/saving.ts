import type { CommandName } from '@/lib/messages/protocol';
import type { Failure } from '@/lib/schema/result';
import { type Build, useCommand } from './command';
import { useUndo } from './undo';

interface Saving<Name extends CommandName> {
  /** Sends what the form holds; saved, it says so with a way back and closes the form. */
  save: (said: string, build: Build<Name>) => Promise<void>;
  /** What the form's frame shows of it. */
  frame: { busy: boolean; failure: Failure | null; onCancel: () => void };
}

/** A form that sends one command and is gone once that worked. */
export function useSaving<Name extends CommandName>(name: Name, onDone: () => void): Saving<Name> {
  const { run, busy, failure } = useCommand(name);
  const { tell } = useUndo();
  const save = async (said: string, build: Build<Name>) => {
    const reply = await run(build);
    if (!reply.ok) return;
    tell(said, reply);
    onDone();
  };
  return { save, frame: { busy, failure, onCancel: onDone } };
}
