import { i18n } from '#i18n';
import { PageFrame } from '../shell/page-frame';
import { PastCard } from './past-card';
import { RefusedCard } from './refused-card';
import { SuggestionsCard } from './suggestions-card';

/** One person once: who may be in the book twice, and every merge with its way back. */
export default function DuplicatesPage() {
  return (
    <PageFrame title={i18n.t('duplicates.page')} end={<a href="#/">{i18n.t('dashboard.back')}</a>}>
      <SuggestionsCard />
      <PastCard />
      <RefusedCard />
    </PageFrame>
  );
}
