import { i18n } from '#i18n';
import type { MergeKind } from '@/lib/schema/records/merge';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { PageFrame } from '../shell/page-frame';
import { Notice } from '../ui/notice';
import { Loading, Skeleton } from '../ui/skeleton';
import { Comparison } from './comparison';

interface MergePageProps {
  kind: MergeKind;
  ids: [string, string];
}

/** Two records side by side, to be made one or told apart. */
export default function MergePage({ kind, ids }: MergePageProps) {
  const { value, failure, again } = useQuery('merge.review', { kind, ids });
  const title =
    kind === 'contact' ? i18n.t('duplicates.merge.people') : i18n.t('duplicates.merge.companies');
  return (
    <PageFrame title={title} end={<a href="#/duplicates">{i18n.t('duplicates.page')}</a>}>
      {failure && <ErrorScreen failure={failure} onRetry={again} />}
      {value === undefined && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-40 w-full rounded-8!" />
        </Loading>
      )}
      {value === null && <Notice>{i18n.t('duplicates.merge.gone')}</Notice>}
      {value && <Comparison review={value} ids={ids} />}
    </PageFrame>
  );
}
