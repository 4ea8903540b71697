import { lazy, Suspense } from 'react';
import { Link, Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '#i18n';
import type { MergeKind } from '@/lib/schema/records/merge';
import { PageFrame } from '../shell/page-frame';
import { Loading, Skeleton } from '../ui/skeleton';
import { Home } from './home';

const RatingPage = lazy(() =>
  import('./rating-page').then((module) => ({ default: module.RatingPage })),
);

const CustomerPage = lazy(() =>
  import('./customer-page').then((module) => ({ default: module.CustomerPage })),
);

const FoundPage = lazy(() => import('../found/found-page'));
const ImportPage = lazy(() => import('../import/import-page'));
const ExportPage = lazy(() => import('../export/export-page'));
const DuplicatesPage = lazy(() => import('../duplicates/duplicates-page'));
const LikePage = lazy(() => import('../duplicates/like-page'));
const MergePage = lazy(() => import('../duplicates/merge-page'));
const SchemePage = lazy(() => import('../rules/scheme-page'));
const BackupPage = lazy(() => import('../backup/backup-page'));
const ScheduledPage = lazy(() => import('../backup/scheduled-page'));

const kindOf = (text: string): MergeKind => (text === 'company' ? 'company' : 'contact');

const Waiting = () => (
  <PageFrame title={i18n.t('dashboard.title')}>
    <Loading label={i18n.t('shell.loading')}>
      <Skeleton className="h-40 w-full rounded-8!" />
    </Loading>
  </PageFrame>
);

/** Everything that needs a whole page; the address after # names which. */
export function Dashboard() {
  return (
    <Router hook={useHashLocation}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/rating">
            <Redirect to="/" />
          </Route>
          <Route path="/rating/:customerId">
            {({ customerId }) => (
              <RatingPage key={customerId} customerId={customerId} quarter={null} />
            )}
          </Route>
          <Route path="/rating/:customerId/:quarter">
            {({ customerId, quarter }) => (
              <RatingPage
                key={`${customerId} ${quarter}`}
                customerId={customerId}
                quarter={quarter}
              />
            )}
          </Route>
          <Route path="/contact/:id">
            {({ id }) => <CustomerPage key={id} kind="contact" id={id} />}
          </Route>
          <Route path="/company/:id">
            {({ id }) => <CustomerPage key={id} kind="company" id={id} />}
          </Route>
          <Route path="/capture/:tabId">
            {({ tabId }) => <FoundPage key={tabId} tabId={Number(tabId)} />}
          </Route>
          <Route path="/import" component={ImportPage} />
          <Route path="/export" component={ExportPage} />
          <Route path="/backup" component={BackupPage} />
          <Route path="/backup/scheduled" component={ScheduledPage} />
          <Route path="/scheme" component={SchemePage} />
          <Route path="/duplicates" component={DuplicatesPage} />
          <Route path="/like/:kind/:id">
            {({ kind, id }) => <LikePage key={id} kind={kindOf(kind)} id={id} />}
          </Route>
          <Route path="/merge/:kind/:one/:other">
            {({ kind, one, other }) => (
              <MergePage key={`${one} ${other}`} kind={kindOf(kind)} ids={[one, other]} />
            )}
          </Route>
          <Route>
            <PageFrame title={i18n.t('dashboard.title')}>
              <p>{i18n.t('dashboard.notFound')}</p>
              <Link href="/">{i18n.t('dashboard.back')}</Link>
            </PageFrame>
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}
