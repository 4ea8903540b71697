import { i18n } from '#i18n';
import { SHOWN_FAULTS } from '@/lib/jobs/import/order';
import { saveFile } from '../backup/save-file';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { faultFile } from './fault-file';
import type { Report } from './use-import';
import { faultFieldWord, reasonWord } from './words';

const SHOWN = 50;

/** Rows that are left out, each with its reason; the whole list can be saved. */
export function FaultList({ report: { faults, faulty } }: { report: Report }) {
  if (faults.length === 0) return null;
  const head = [
    i18n.t('import.fault.line'),
    i18n.t('import.fault.field'),
    i18n.t('import.fault.reason'),
    i18n.t('import.fault.text'),
  ];
  return (
    <div className="grid gap-2">
      <Notice
        tone="warn"
        live
        action={
          <Button
            size="compact"
            onClick={() => saveFile(faultFile(head, faults), i18n.t('import.fault.file'))}
          >
            {i18n.t('import.fault.download')}
          </Button>
        }
      >
        {faulty > 0
          ? i18n.t('import.check.faulty', faulty, [figures.count(faulty)])
          : i18n.t('imports.noted', faults.length, [figures.count(faults.length)])}
        {faults.length >= SHOWN_FAULTS && (
          <p>{i18n.t('importing.faults.cut', [figures.count(faults.length)])}</p>
        )}
      </Notice>
      <section
        aria-label={i18n.t('import.fault.reason')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
        className="max-h-60 overflow-auto rounded-6 border border-line"
      >
        <table className="w-full text-12">
          <thead className="sticky top-0 bg-sunken text-ink-2">
            <tr>
              {head.map((text, at) => (
                <th
                  key={text}
                  scope="col"
                  className={`whitespace-nowrap px-2 py-1 font-medium ${at === 0 ? 'text-end' : 'text-start'}`}
                >
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, SHOWN).map(({ line, field, reason, text, taken }) => (
              <tr key={`${line} ${field} ${reason}`} className="border-t border-line align-top">
                <td className="whitespace-nowrap px-2 py-1 text-end tabular-nums">
                  {figures.count(line)}
                </td>
                <td className="min-w-16 px-2 py-1">{faultFieldWord(field) || '–'}</td>
                <td className="px-2 py-1">
                  {reasonWord(reason)}
                  {taken && <span className="block text-ink-3">{i18n.t('imports.taken')}</span>}
                </td>
                <td className="px-2 py-1 wrap-anywhere">{text === '' ? '–' : text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
