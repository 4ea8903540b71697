/** Gives a file to the browser's downloads; no permission is needed for what the rep asked for. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `dangol-2026-11-22-0905.jsonl`, in the rep's own time, so that files sort by age. */
export function backupName(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `dangol-${day}-${two(date.getHours())}${two(date.getMinutes())}.jsonl`;
}
