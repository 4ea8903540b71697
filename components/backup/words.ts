import { i18n } from '#i18n';
import type { Phase } from '@/lib/jobs/control';
import type { BookTable } from '@/lib/schema/book';
import type { Failure } from '@/lib/schema/result';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';

export function tableWord(table: BookTable): string {
  switch (table) {
    case 'settings':
      return i18n.t('backup.table.settings');
    case 'companies':
      return i18n.t('backup.table.companies');
    case 'contacts':
      return i18n.t('backup.table.contacts');
    case 'refusals':
      return i18n.t('backup.table.refusals');
    case 'orders':
      return i18n.t('backup.table.orders');
    case 'interactions':
      return i18n.t('backup.table.interactions');
    case 'ratings':
      return i18n.t('backup.table.ratings');
    case 'merges':
      return i18n.t('backup.table.merges');
    case 'distinctions':
      return i18n.t('backup.table.distinctions');
    case 'imports':
      return i18n.t('backup.table.imports');
    case 'tierChanges':
      return i18n.t('backup.table.tierChanges');
  }
}

export function phaseWord(phase: Phase): string {
  switch (phase) {
    case 'reading':
      return i18n.t('backup.phase.reading');
    case 'checking':
      return i18n.t('backup.phase.checking');
    case 'writing':
      return i18n.t('backup.phase.writing');
    case 'saving':
      return i18n.t('backup.phase.saving');
    case 'rebuilding':
      return i18n.t('backup.phase.rebuilding');
    case 'undoing':
      return i18n.t('backup.phase.undoing');
  }
}

/** "Line 1,234" for a failure that names a line of the file. */
export function lineWord(where: string | undefined): string | null {
  const line = /^line (\d+)$/.exec(where ?? '')?.[1];
  return line === undefined
    ? null
    : i18n.t('backup.restore.lineNumber', [figures.count(Number(line))]);
}

/** Why a file was refused. The first line says what a file is, so a fault there is no damage. */
export function refusalText({ code, where }: Failure): string {
  switch (code) {
    case 'bad-input':
      return i18n.t('backup.restore.noBackup');
    case 'newer-version':
      return i18n.t('backup.restore.newer');
    case 'too-large':
      return i18n.t('backup.restore.large');
    case 'conflict':
      return i18n.t('backup.restore.meanwhile');
    case 'damaged': {
      if (where === 'last line') return i18n.t('backup.restore.truncated');
      const line = lineWord(where);
      return line === null
        ? i18n.t('backup.restore.altered')
        : i18n.t('backup.restore.line', [line]);
    }
    default:
      return failureText(code);
  }
}
