import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { ownVersion } from '@/lib/platform/surface';
import { useQuery } from '../client/query';
import { PeriodCard } from '../rules/period-card';
import { PlaybookCard } from '../rules/playbook-card';
import { SchemeCard } from '../rules/scheme-card';
import { ErrorScreen } from '../shell/error-screen';
import { PageFrame } from '../shell/page-frame';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Loading, Skeleton } from '../ui/skeleton';
import { General } from './general';
import { LoggingCard } from './logging-card';
import { Mailboxes } from './mailboxes';
import { NeverLog } from './never-log';
import { Sites } from './sites';

/** Settings of the whole extension. */
export function OptionsPage() {
  const { value: settings, failure, again } = useQuery('settings.get', {});
  return (
    <PageFrame title={i18n.t('options.title')}>
      {!settings && failure && <ErrorScreen failure={failure} onRetry={again} />}
      {!settings && !failure && (
        <Loading label={i18n.t('shell.loading')}>
          <Skeleton className="h-40 w-full rounded-8!" />
        </Loading>
      )}
      {settings && (
        <>
          <General key={settings.baseCurrency + settings.ratedBy} settings={settings} />
          <PeriodCard key={`period ${JSON.stringify(settings.period)}`} settings={settings} />
          <PlaybookCard key={`play ${JSON.stringify(settings.playbook)}`} settings={settings} />
          <SchemeCard settings={settings} />
          <LoggingCard
            key={`log ${JSON.stringify([settings.usualMinutes, settings.complaintDays])}`}
            settings={settings}
          />
          <Sites settings={settings} />
          <Mailboxes settings={settings} />
          <NeverLog settings={settings} />
        </>
      )}
      <Card title={i18n.t('options.data.title')}>
        <div className="grid gap-3 p-4">
          <p className="text-ink-2">{i18n.t('options.data.intro')}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => void ask('tab.open', { page: 'backup' })}>
              {i18n.t('options.data.backup')}
            </Button>
            <Button onClick={() => void ask('tab.open', { page: 'import' })}>
              {i18n.t('options.data.import')}
            </Button>
            <Button onClick={() => void ask('tab.open', { page: 'export' })}>
              {i18n.t('options.data.export')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={i18n.t('options.about.title')}>
        <div className="grid gap-1 p-4 text-ink-2">
          <p>{i18n.t('options.about.version', [ownVersion()])}</p>
          <p>{i18n.t('options.about.privacy')}</p>
          <p>{i18n.t('options.about.licence')}</p>
        </div>
      </Card>
    </PageFrame>
  );
}
