import { i18n } from '#i18n';
import { Loading, Skeleton } from '../ui/skeleton';

/** The card's own places while it is fetched; unseen for the first 120 ms. */
export function CardSkeleton() {
  return (
    <Loading label={i18n.t('shell.loading')}>
      <div className="grid grid-cols-[40px_1fr] gap-3 border-b border-line px-4 py-3">
        <Skeleton className="size-10 rounded-full!" />
        <div className="grid gap-2">
          <Skeleton className="h-3.5 w-3/5" />
          <Skeleton className="h-3 w-4/5" />
          <Skeleton className="h-3 w-2/5" />
        </div>
      </div>
      <div className="grid gap-3 border-b border-line px-4 py-3">
        <Skeleton className="h-14 w-full rounded-8!" />
        <Skeleton className="h-3 w-full" />
        <Skeleton className="h-3 w-4/5" />
      </div>
      <div className="grid gap-3 px-4 py-3">
        <Skeleton className="h-3 w-2/3" />
        <Skeleton className="h-3 w-4/5" />
        <Skeleton className="h-3 w-1/2" />
      </div>
    </Loading>
  );
}
