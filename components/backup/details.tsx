import { i18n } from '#i18n';
import type { Failure } from '@/lib/schema/result';
import { Copyable } from '../ui/copyable';

/** The technical side of a failure, to be copied for whoever looks into it. */
export function Details({ failure }: { failure: Failure }) {
  const where = failure.where === undefined ? '' : ` (${failure.where})`;
  return (
    <div className="flex w-full items-center justify-between gap-2 text-ink-2">
      <code className="min-w-0 font-sans text-12 wrap-anywhere">
        {failure.code}: {failure.message}
        {where}
      </code>
      <Copyable
        text={`${failure.code}: ${failure.message}${where}`}
        label={i18n.t('backup.trouble.copy')}
        copied={i18n.t('backup.trouble.copied')}
        failed={i18n.t('backup.trouble.notCopied')}
      />
    </div>
  );
}
