import type { ReactNode } from 'react';
import { figures } from '../shell/formats';

interface CountTableProps {
  label: string;
  head: readonly string[];
  rows: readonly { key: string; name: ReactNode; counts: readonly (number | null)[] }[];
}

/** Figures of several kinds of records; zero is quiet, unknown is a dash. */
export function CountTable({ label, head, rows }: CountTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className="w-full whitespace-nowrap">
        <thead>
          <tr className="border-b border-line text-12 text-ink-2">
            {head.map((text, at) => (
              <th
                key={text}
                scope="col"
                className={
                  at === 0
                    ? 'px-2 py-1.5 text-start font-medium'
                    : 'px-2 py-1.5 text-end font-medium'
                }
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts }) => (
            <tr key={key} className="border-b border-line last:border-b-0">
              <th scope="row" className="h-row px-2 text-start font-regular">
                {name}
              </th>
              {counts.map((count, at) => (
                <td
                  key={head[at + 1]}
                  className={`px-2 text-end tabular-nums ${count === 0 ? 'text-ink-3' : ''}`}
                >
                  {count === null ? '–' : figures.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
