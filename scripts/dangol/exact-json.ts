/** An exact decimal that becomes a JSON number with all its digits. */
export class ExactNumber {
  constructor(readonly decimal: string) {}
}

/** JSON text of plain data; the built-in one would squeeze exact decimals through doubles. */
export function toJson(value: unknown): string {
  if (value instanceof ExactNumber) return value.decimal;
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}:${toJson(v)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
