import { useCallback, useEffect, useRef, useState } from 'react';
import { type RunningJob, startJob } from '@/lib/jobs/client';
import type { Progress } from '@/lib/jobs/control';
import { type JobAnswer, type JobArguments, type JobName, writingJobs } from '@/lib/jobs/protocol';
import { ask } from '@/lib/messages/client';
import type { Failure, Result } from '@/lib/schema/result';

export interface Job<Name extends JobName> {
  run: (args: JobArguments<Name>) => Promise<Result<JobAnswer<Name>>>;
  cancel: () => void;
  busy: boolean;
  /** Null while nothing runs. */
  progress: Progress | null;
  failure: Failure | null;
}

interface State {
  progress: Progress | null;
  failure: Failure | null;
}

/** The background's database, so that a job never works on another one; null when it does not answer. */
async function backgroundDatabase(): Promise<string | null> {
  const reply = await ask('database.id', {});
  return reply.ok ? reply.value : null;
}

/** Long work in a worker, with progress; ends with the page that started it. */
export function useJob<Name extends JobName>(name: Name): Job<Name> {
  const running = useRef<RunningJob<Name> | null>(null);
  const turn = useRef(0);
  const [state, setState] = useState<State>({ progress: null, failure: null });
  useEffect(() => () => running.current?.cancel(), []);

  const run = useCallback(
    async (args: JobArguments<Name>) => {
      turn.current += 1;
      const own = turn.current;
      // Started anew meanwhile: only the newer one is shown.
      const show = (shown: State) => {
        if (own === turn.current) setState(shown);
      };
      show({ progress: { phase: 'reading', done: 0, of: 0 }, failure: null });
      const databaseId = await backgroundDatabase();
      const job = startJob(name, args, databaseId, (progress) => show({ progress, failure: null }));
      running.current = job;
      const answer = await job.done;
      if (running.current === job) running.current = null;
      // A job that failed half-way may have written as well.
      if (writingJobs.has(name))
        await ask('job.done', { kind: name.startsWith('import') ? 'import' : 'restore' });
      show({ progress: null, failure: answer.ok ? null : answer.error });
      return answer;
    },
    [name],
  );
  const cancel = useCallback(() => running.current?.cancel(), []);
  return { run, cancel, busy: state.progress !== null, ...state };
}
