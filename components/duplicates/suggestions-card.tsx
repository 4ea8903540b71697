import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { pairKeyOf, pairOf } from '@/lib/schema/records/merge';
import { JobProgress } from '../backup/job-progress';
import { useJob } from '../client/job';
import { useQuery } from '../client/query';
import { figures } from '../shell/formats';
import { failureText } from '../shell/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Chips } from '../ui/choice';
import { Notice } from '../ui/notice';
import { Pager } from './pager';
import { keepScan, lastScan } from './scan';
import { SuggestionRow } from './suggestion-row';

const PAGE = 20;
type Wanted = 'all' | 'contact' | 'company';

/** Looks through the book and lists who may be there twice, a page at a time. */
export function SuggestionsCard() {
  const scan = useJob('duplicates.scan');
  const [scanned, setScanned] = useState(lastScan);
  const [wanted, setWanted] = useState<Wanted>('all');
  const [page, setPage] = useState(0);
  const { run } = scan;
  const look = async () => {
    const answer = await run({});
    if (!answer.ok) return;
    keepScan(answer.value);
    setScanned(answer.value);
    setPage(0);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first look comes by itself, once
  useEffect(() => void (scanned === null && look()), []);

  const all = scanned?.suggestions ?? [];
  const fitting = wanted === 'all' ? all : all.filter(({ kind }) => kind === wanted);
  const shown = fitting.slice(page * PAGE, (page + 1) * PAGE);
  const pairs = useQuery(
    'duplicates.pairs',
    shown.length === 0 ? null : { pairs: shown.map(({ kind, ids }) => ({ kind, ids })) },
  );
  const rows = (pairs.value ?? []).flatMap((pair) => {
    const key = pairKeyOf(pairOf(pair.sides[0].id, pair.sides[1].id));
    const suggestion = shown.find(({ ids }) => pairKeyOf(pairOf(...ids)) === key);
    return suggestion ? [{ key, pair, suggestion }] : [];
  });
  const count = (kind: Wanted) =>
    figures.count(kind === 'all' ? all.length : all.filter((one) => one.kind === kind).length);
  return (
    <Card
      title={i18n.t('duplicates.title')}
      end={
        scanned &&
        !scan.busy && (
          <Button size="compact" onClick={() => void look()}>
            {i18n.t('duplicates.again')}
          </Button>
        )
      }
    >
      {scan.busy && (
        <div className="p-4">
          <JobProgress progress={scan.progress} onCancel={scan.cancel} />
        </div>
      )}
      {scan.failure && (
        <div className="grid justify-items-start gap-2 p-4">
          <Notice tone={scan.failure.code === 'cancelled' ? 'info' : 'bad'} live>
            {failureText(scan.failure.code)}
          </Notice>
          {!scanned && <Button onClick={() => void look()}>{i18n.t('duplicates.again')}</Button>}
        </div>
      )}
      {scanned && (
        <div className="grid gap-2 border-b border-line px-4 py-3">
          <p role="status" className="text-ink-2">
            {i18n.t('duplicates.scanned', [
              figures.count(scanned.contacts),
              figures.count(scanned.companies),
              figures.count(scanned.total),
            ])}
          </p>
          {all.length > 0 && (
            <Chips
              label={i18n.t('duplicates.show')}
              value={wanted}
              options={[
                { value: 'all', label: i18n.t('duplicates.all'), count: count('all') },
                { value: 'contact', label: i18n.t('duplicates.people'), count: count('contact') },
                {
                  value: 'company',
                  label: i18n.t('duplicates.companies'),
                  count: count('company'),
                },
              ]}
              onChange={(kind) => {
                setWanted(kind);
                setPage(0);
              }}
            />
          )}
        </div>
      )}
      {scanned && fitting.length === 0 && (
        <p className="px-4 py-4 text-ink-2">{i18n.t('duplicates.none')}</p>
      )}
      {pairs.value && shown.length > 0 && rows.length === 0 && (
        <p className="px-4 py-4 text-ink-2">{i18n.t('duplicates.settled')}</p>
      )}
      <ul aria-label={i18n.t('duplicates.title')}>
        {rows.map(({ key, pair, suggestion }) => (
          <SuggestionRow key={key} pair={pair} suggestion={suggestion} />
        ))}
      </ul>
      <Pager page={page} size={PAGE} total={fitting.length} onPage={setPage} />
    </Card>
  );
}
