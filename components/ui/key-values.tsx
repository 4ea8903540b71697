import type { ReactNode } from 'react';

interface KeyValuesProps {
  rows: readonly { key: string; label: ReactNode; value: ReactNode }[];
}

/** Names at the start, figures at the end of each line. */
export function KeyValues({ rows }: KeyValuesProps) {
  return (
    <dl className="grid gap-0.75">
      {rows.map(({ key, label, value }) => (
        <div key={key} className="flex justify-between gap-3">
          <dt className="text-ink-2">{label}</dt>
          <dd className="text-end tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
