import { i18n } from '#i18n';
import { importFields } from '@/lib/formats/import/fields';
import type { Preview } from './use-import';
import { fieldWord } from './words';

/** The first rows as they stand in the file, with the meaning of each column above its name. */
export function PreviewTable({ table }: { table: Preview }) {
  const wordAt = (at: number): string => {
    const field = importFields.find((one) => table.mapping[one] === at);
    return field ? fieldWord(field) : '';
  };
  return (
    <div className="grid gap-1">
      <h3>{i18n.t('import.columns.preview')}</h3>
      <section
        aria-label={i18n.t('import.columns.preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
        className="overflow-x-auto rounded-6 border border-line"
      >
        <table className="min-w-full text-12 whitespace-nowrap">
          <thead className="bg-sunken">
            <tr className="align-bottom">
              {table.columns.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place, names repeat
                <th key={at} scope="col" className="px-2 py-1 text-start font-medium">
                  {wordAt(at) && <span className="block text-accent">{wordAt(at)}</span>}
                  <span className="text-ink-2">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are known by their place
              <tr key={line} className="border-t border-line">
                {table.columns.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={at} className="max-w-60 truncate px-2 py-1">
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
