import { UserRound } from 'lucide-react';
import { i18n } from '#i18n';

/** What this is about, in one sentence. */
export function CaptureHead({ intro }: { intro: string }) {
  return (
    <div className="flex gap-3 border-b border-line px-4 py-3">
      <span
        aria-hidden
        className="grid size-10 flex-none place-items-center rounded-full bg-bar-track text-ink-2"
      >
        <UserRound />
      </span>
      <div className="min-w-0">
        <h2 className="text-16 leading-tight">{i18n.t('capture.title')}</h2>
        <p className="mt-0.5 wrap-anywhere text-ink-2">{intro}</p>
      </div>
    </div>
  );
}
