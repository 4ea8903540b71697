import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { SearchHit } from '@/lib/schema/views/card';
import { BackupReminder } from '../backup/reminder';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { figures } from '../shell/formats';
import { PageFrame } from '../shell/page-frame';
import { HitList } from '../sidebar/hit-list';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { SearchInput } from '../ui/search-input';

function Counts() {
  const { value, failure, again } = useQuery('book.stats', {});
  if (failure) return <ErrorScreen failure={failure} onRetry={again} />;
  const counts = [
    { label: i18n.t('dashboard.contacts'), count: value?.contacts },
    { label: i18n.t('dashboard.companies'), count: value?.companies },
    { label: i18n.t('dashboard.orders'), count: value?.orders },
    { label: i18n.t('dashboard.interactions'), count: value?.interactions },
  ];
  return (
    <dl className="grid grid-cols-2 rounded-8 border border-line bg-surface sm:grid-cols-4">
      {counts.map(({ label, count }) => (
        <div key={label} className="px-4 py-3">
          <dt className="text-12 text-ink-2">{label}</dt>
          <dd className="text-20 font-strong tabular-nums">
            {count === undefined ? '–' : figures.count(count)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The dashboard's first page: how much there is, who was met last, and the ways on. */
export function Home() {
  const [, go] = useLocation();
  const latest = useQuery('book.latest', { limit: 12 });
  const unlinked = useQuery('orders.unlinked', {});
  const [text, setText] = useState('');
  const wanted = text.trim();
  const found = useQuery('book.search', wanted ? { text: wanted, limit: 20 } : null);
  const hits = (wanted ? found.value : latest.value) ?? [];
  const title = i18n.t(wanted ? 'dashboard.found' : 'dashboard.latest');
  const failure = wanted ? found.failure : latest.failure;
  const open = ({ kind, id }: SearchHit) => go(`/${kind}/${id}`);
  const waiting = unlinked.value?.length ?? 0;
  return (
    <PageFrame
      alone
      title={i18n.t('dashboard.title')}
      end={
        <Button tone="quiet" onClick={() => void ask('tab.open', { page: 'options' })}>
          {i18n.t('dashboard.settings')}
        </Button>
      }
    >
      <Counts />
      <BackupReminder />
      {waiting > 0 && (
        <Notice tone="warn" action={<Link href="/import">{i18n.t('dashboard.link')}</Link>}>
          {i18n.t('dashboard.unlinked', waiting)}
        </Notice>
      )}
      <SearchInput
        label={i18n.t('sidebar.searchLabel')}
        placeholder={i18n.t('sidebar.searchLabel')}
        clearLabel={i18n.t('shell.remove')}
        value={text}
        onChange={setText}
      />
      <Card title={title}>
        <div className="px-6 py-2">
          {failure && (
            <ErrorScreen failure={failure} onRetry={wanted ? found.again : latest.again} />
          )}
          {!wanted && latest.value?.length === 0 && (
            <p className="py-2 text-ink-2">{i18n.t('dashboard.noneYet')}</p>
          )}
          {wanted && found.value?.length === 0 && (
            <p className="py-2 text-ink-2">{i18n.t('sidebar.nobody.none')}</p>
          )}
          <HitList label={title} hits={hits} onOpen={open} />
        </div>
      </Card>
      <div className="grid gap-4 sm:grid-cols-2">
        <Card title={<Link href="/import">{i18n.t('dashboard.import')}</Link>}>
          <p className="p-4 text-ink-2">{i18n.t('dashboard.importText')}</p>
        </Card>
        <Card title={<Link href="/export">{i18n.t('dashboard.export')}</Link>}>
          <p className="p-4 text-ink-2">{i18n.t('dashboard.exportText')}</p>
        </Card>
        <Card title={<Link href="/duplicates">{i18n.t('duplicates.home')}</Link>}>
          <p className="p-4 text-ink-2">{i18n.t('duplicates.homeText')}</p>
        </Card>
        <Card title={<Link href="/backup">{i18n.t('dashboard.backup')}</Link>}>
          <p className="p-4 text-ink-2">{i18n.t('dashboard.backupText')}</p>
        </Card>
      </div>
    </PageFrame>
  );
}
