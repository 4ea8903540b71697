/**
 * `dangol-2026-11-22-0905.jsonl`, in the rep's own time, so that files sort by age. An encrypted one ends
 * in `.dangol`: no other program opens it.
 */
export function backupName(at: number, locked: boolean): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `dangol-${day}-${two(date.getHours())}${two(date.getMinutes())}.${locked ? 'dangol' : 'jsonl'}`;
}
