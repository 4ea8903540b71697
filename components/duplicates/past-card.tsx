import { useState } from 'react';
import { i18n } from '#i18n';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { figures } from '../shell/formats';
import { Card } from '../ui/card';
import { Pager } from './pager';
import { PastRow } from './past-row';

const PAGE = 20;

/** Every merge there was, with the way to take it apart, however long ago. */
export function PastCard() {
  const [page, setPage] = useState(0);
  const { value, failure, again } = useQuery('merge.list', { offset: page * PAGE, limit: PAGE });
  if (failure) return <ErrorScreen failure={failure} onRetry={again} />;
  if (!value) return null;
  return (
    <Card title={i18n.t('duplicates.past.title')} note={figures.count(value.total)}>
      {value.total === 0 && (
        <p className="px-4 py-4 text-ink-2">{i18n.t('duplicates.past.none')}</p>
      )}
      <ul aria-label={i18n.t('duplicates.past.title')} className="px-4">
        {value.merges.map((merge) => (
          <PastRow key={merge.id} merge={merge} />
        ))}
      </ul>
      <Pager page={page} size={PAGE} total={value.total} onPage={setPage} />
    </Card>
  );
}
