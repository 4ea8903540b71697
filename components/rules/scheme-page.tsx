import { i18n } from '#i18n';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { PageFrame } from '../shell/page-frame';
import { Loading, Skeleton } from '../ui/skeleton';
import { SchemeEditor } from './scheme-editor';

/** Points, bands, floors, ceilings and policies by which customers are rated. */
export default function SchemePage() {
  const { value: settings, failure, again } = useQuery('settings.get', {});
  return (
    <PageFrame
      wide
      title={i18n.t('rules.scheme.title')}
      end={<a href="/options.html">{i18n.t('rules.scheme.back')}</a>}
    >
      {!settings && failure && <ErrorScreen failure={failure} onRetry={again} />}
      {!settings && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-80 w-full rounded-8!" />
        </Loading>
      )}
      {settings && <SchemeEditor key={JSON.stringify(settings.scheme)} own={settings.scheme} />}
    </PageFrame>
  );
}
