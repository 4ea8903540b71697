/** Milliseconds that `work` keeps this thread busy; what else the machine does makes no difference. */
export function busyFor(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
