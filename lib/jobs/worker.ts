import { systemClock } from '../db/clock';
import { BookDatabase } from '../db/database';
import { Cancelled, type JobContext } from './control';
import { type FromWorker, toWorkerSchema } from './protocol';
import { runJob } from './run';

/** One worker does one job; the page ends it afterwards. */
let cancelled = false;

const tell = (message: FromWorker): void => self.postMessage(message);

const context = (): JobContext => ({
  db: new BookDatabase(),
  beside: (name) => new BookDatabase(name),
  clock: systemClock(),
  report: (progress) => tell({ type: 'progress', progress }),
  // A full turn of the event loop: a stop that was asked for is heard here.
  pause: async () => {
    await new Promise((done) => setTimeout(done, 0));
    if (cancelled) throw new Cancelled();
  },
});

self.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  const message = toWorkerSchema.safeParse(data);
  if (!message.success) return;
  if (message.data.type === 'cancel') {
    cancelled = true;
    return;
  }
  const { name, args, databaseId } = message.data;
  const answer = await runJob(context(), name, args, databaseId);
  tell(
    answer.ok ? { type: 'done', value: answer.value } : { type: 'failed', failure: answer.error },
  );
});
