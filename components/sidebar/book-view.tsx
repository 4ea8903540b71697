import { UserRoundPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { SearchHit } from '@/lib/schema/views/card';
import { BackupReminder } from '../backup/reminder';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { UndoPlace } from '../shell/undo-place';
import { Blank } from '../ui/blank';
import { Button } from '../ui/button';
import { SearchInput } from '../ui/search-input';
import { EnvelopeArt } from './envelope-art';
import { HitList } from './hit-list';
import { Scroll } from './scroll';

interface BookViewProps {
  /** Searched for on purpose: the field takes the focus and no invitation stands below it. */
  searching: boolean;
  /** People cannot be read from the page in front: no conversation would show them. */
  closed?: boolean;
  above: ReactNode;
  /** Stands for the invitation to open a conversation, on a page that has none. */
  elsewhere?: ReactNode;
  onOpen: (hit: SearchHit) => void;
  onAdd: () => void;
}

/** Nobody in sight: search the book, and who was met last. */
export function BookView(props: BookViewProps) {
  const { searching, closed = false, above, elsewhere, onOpen, onAdd } = props;
  const [text, setText] = useState('');
  const wanted = text.trim();
  const latest = useQuery('book.latest', { limit: 8 });
  const found = useQuery('book.search', wanted ? { text: wanted, limit: 20 } : null);
  const [kept, setKept] = useState<SearchHit[]>([]);
  if (found.value && found.value !== kept) setKept(found.value);
  const hits = wanted ? (found.value ?? kept) : (latest.value ?? []);
  const failure = wanted ? found.failure : latest.failure;
  const emptyBook = latest.value?.length === 0;
  return (
    <>
      <Scroll>
        {above}
        <div className="grid gap-2 border-b border-line px-4 py-3">
          <SearchInput
            autoFocus={searching}
            label={i18n.t('sidebar.searchLabel')}
            placeholder={i18n.t('sidebar.searchLabel')}
            clearLabel={i18n.t('shell.remove')}
            value={text}
            onChange={setText}
          />
        </div>
        {!wanted && !searching && (
          <div className="px-4 pt-3 empty:hidden">
            <BackupReminder />
          </div>
        )}
        {failure && <ErrorScreen failure={failure} onRetry={wanted ? found.again : latest.again} />}
        {!wanted && !searching && elsewhere}
        {!wanted && !searching && !closed && !emptyBook && !elsewhere && (
          <div className="border-b border-line">
            <Blank art={<EnvelopeArt />} title={i18n.t('sidebar.nobody.title')}>
              {i18n.t('sidebar.nobody.text')}
            </Blank>
          </div>
        )}
        {!wanted && emptyBook && (
          <Blank
            art={<EnvelopeArt />}
            title={i18n.t('sidebar.nobody.empty')}
            action={
              <Button onClick={() => void ask('tab.open', { page: 'import' })}>
                {i18n.t('sidebar.nobody.import')}
              </Button>
            }
          >
            {i18n.t('sidebar.nobody.emptyText')}
          </Blank>
        )}
        {wanted && found.value?.length === 0 && (
          <Blank title={i18n.t('sidebar.nobody.none')}>{i18n.t('sidebar.nobody.noneText')}</Blank>
        )}
        {hits.length > 0 && (
          <div className="px-4 py-3">
            <h3 className="mb-1 flex min-h-hit items-center">
              {wanted ? i18n.t('sidebar.searchLabel') : i18n.t('sidebar.nobody.latest')}
            </h3>
            <HitList
              label={wanted ? i18n.t('sidebar.searchLabel') : i18n.t('sidebar.nobody.latest')}
              hits={hits}
              onOpen={onOpen}
            />
          </div>
        )}
      </Scroll>
      <div className="grid flex-none gap-2 border-t border-line bg-sunken px-4 py-2">
        <UndoPlace />
        <Button
          tone="quiet"
          size="compact"
          icon={<UserRoundPlus aria-hidden />}
          className="-ms-2 justify-self-start"
          onClick={onAdd}
        >
          {i18n.t('capture.addMore')}
        </Button>
      </div>
    </>
  );
}
