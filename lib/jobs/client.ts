import type * as z from 'zod/mini';
import type { Failure, Result } from '../schema/result';
import type { Progress } from './control';
import {
  answerSchemas,
  fromWorkerSchema,
  type JobAnswer,
  type JobArguments,
  type JobName,
  type ToWorker,
  writingJobs,
} from './protocol';

export interface RunningJob<Name extends JobName> {
  /** Never rejects. */
  done: Promise<Result<JobAnswer<Name>>>;
  /** Stops it: a job that writes ends after its present chunk, any other at once. */
  cancel: () => void;
}

const schemas: { [Name in JobName]: z.ZodMiniType<JobAnswer<Name>> } = answerSchemas;
const failed = (error: Failure): Result<never> => ({ ok: false, error });

/** Starts a job in a worker of its own, so that the page stays quick. `databaseId` is the background's. */
export function startJob<Name extends JobName>(
  name: Name,
  args: JobArguments<Name>,
  databaseId: string | null,
  heard: (progress: Progress) => void,
): RunningJob<Name> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker): void => worker.postMessage(message);
  const { promise, resolve } = Promise.withResolvers<Result<JobAnswer<Name>>>();
  const end = (result: Result<JobAnswer<Name>>): void => {
    worker.terminate();
    resolve(result);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = fromWorkerSchema.safeParse(data);
    if (!message.success) return end(failed({ code: 'internal', message: message.error.message }));
    if (message.data.type === 'progress') return heard(message.data.progress);
    if (message.data.type === 'failed') return end(failed(message.data.failure));
    const answer = schemas[name].safeParse(message.data.value);
    end(
      answer.success
        ? { ok: true, value: answer.data }
        : failed({ code: 'internal', message: answer.error.message }),
    );
  });
  worker.addEventListener('error', ({ message }) => end(failed({ code: 'internal', message })));
  send({ type: 'start', name, args, databaseId });

  return {
    done: promise,
    cancel: () => {
      if (writingJobs.has(name)) send({ type: 'cancel' });
      else end(failed({ code: 'cancelled', message: 'stopped by the user' }));
    },
  };
}
