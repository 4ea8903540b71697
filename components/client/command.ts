import { useCallback, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { ask } from '@/lib/messages/client';
import type { Arguments, CommandName, Done } from '@/lib/messages/protocol';
import type { Failure, Result } from '@/lib/schema/result';

/** Puts the command together around the id it is sent under. */
export type Build<Name extends CommandName> = (commandId: string) => Arguments<Name>;

export interface Command<Name extends CommandName> {
  run: (build: Build<Name>) => Promise<Result<Done>>;
  busy: boolean;
  failure: Failure | null;
}

/** A fresh record or command id; time-ordered, so records of a day lie together. */
export const newId = (): string => v7();

/**
 * Sends a command. A failed one that is sent again unchanged keeps its id, so that the background finds
 * the trace of the first try and does nothing twice.
 */
export function useCommand<Name extends CommandName>(name: Name): Command<Name> {
  const failed = useRef<{ input: string; commandId: string } | null>(null);
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>({
    busy: false,
    failure: null,
  });

  const run = useCallback(
    async (build: Build<Name>) => {
      const written = JSON.stringify(build(''));
      const commandId = failed.current?.input === written ? failed.current.commandId : newId();
      setState({ busy: true, failure: null });
      const reply = await ask(name, build(commandId));
      failed.current = reply.ok ? null : { input: written, commandId };
      setState({ busy: false, failure: reply.ok ? null : reply.error });
      return reply;
    },
    [name],
  );
  return { run, ...state };
}
