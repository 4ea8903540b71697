import { guard } from '@/lib/formats/guard';
import type { Fault } from '@/lib/formats/import/fault';
import { faultFieldWord, reasonWord } from './words';

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function safeCell(text: string): string {
  const harmless = guard(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The list of rows left out, as a file a spreadsheet opens; the mark tells it that this is UTF-8. */
export function faultFile(head: readonly string[], faults: readonly Fault[]): Blob {
  const rows = faults.map(({ line, field, reason, text }) => [
    String(line),
    faultFieldWord(field),
    reasonWord(reason),
    text,
  ]);
  const lines = [head, ...rows].map((cells) => cells.map(safeCell).join(','));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
}
