import { LayoutDashboard, PanelRight, Settings, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { EventMessage } from '@/lib/messages/protocol';
import { askForHost, hostPattern } from '@/lib/platform/hosts';
import { togglePanel } from '@/lib/platform/panel';
import { tellTab } from '@/lib/platform/tabs';
import type { SearchHit } from '@/lib/schema/views/card';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { useHosts, useMayRead } from '../client/hosts';
import { useQuery } from '../client/query';
import { useShortcut } from '../client/shortcut';
import { FailureNotice } from '../shell/failure-notice';
import { Logo } from '../shell/logo';
import { HitList } from '../sidebar/hit-list';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SearchInput } from '../ui/search-input';
import type { Front } from './popup';
import { SiteLine } from './site-line';
import { siteState } from './site-state';
import type { Capture } from './use-capture';

const shown: EventMessage = { dangol: 1, change: { event: 'sidebar.show' } };

/** The sidebar where the rep wants it: in the page, else in the browser's own panel. */
function openSidebar(front: Front, context: SidebarContext | undefined): void {
  const inPage = context?.site && context.site !== 'web' && context.choice === 'page';
  const opening = inPage ? tellTab(front.id, shown) : togglePanel(front.id);
  void opening.then(() => window.close());
}

interface PopupPageProps {
  front: Front | null;
  capture: Capture;
}

/** What Dangol does with the page in front, and the ways to everything else. */
export function PopupPage({ front, capture }: PopupPageProps) {
  const [answer, setAnswer] = useState<'added' | 'refused' | null>(null);
  const [text, setText] = useState('');
  const hosts = useHosts();
  const shortcut = useShortcut();
  const captureKeys = useShortcut('capture-page');
  const context = useQuery('context.get', front ? { windowId: front.windowId } : null);
  const wanted = text.trim();
  const found = useQuery('book.search', wanted ? { text: wanted, limit: 6 } : null);
  const pattern = front ? hostPattern(front.url) : null;
  const state = siteState(context.value, pattern, hosts, useMayRead(pattern));
  // Where the sidebar reads the page by itself, it also offers its people.
  const served = state === 'read' || state === 'reading';
  const open = (hit: SearchHit) => {
    const { ref } = hit.badge;
    // Without address and profile, or beside a page that is not read, their own page shows them.
    if (!front || !ref || !served) {
      void ask('tab.open', { page: hit.kind, id: hit.id }).then(() => window.close());
      return;
    }
    void ask('person.choose', { ref, intent: 'show', windowId: front.windowId });
    openSidebar(front, context.value);
  };
  return (
    <main className="grid w-85 max-w-full gap-3 bg-surface p-4">
      <h1 className="flex items-center gap-1.5 text-14">
        <Logo />
        {i18n.t('popup.title')}
      </h1>
      <SearchInput
        autoFocus
        label={i18n.t('sidebar.searchLabel')}
        placeholder={i18n.t('sidebar.searchLabel')}
        clearLabel={i18n.t('shell.remove')}
        value={text}
        onChange={setText}
      />
      {wanted && found.value && found.value.length === 0 && (
        <p className="text-ink-2">{i18n.t('sidebar.nobody.none')}</p>
      )}
      {wanted && found.value && found.value.length > 0 && (
        <div className="px-2">
          <HitList label={i18n.t('sidebar.searchLabel')} hits={found.value} onOpen={open} />
        </div>
      )}
      {front && <SiteLine state={state} context={context.value} />}
      {state === 'could-be-added' && pattern && (
        <Notice
          title={i18n.t('popup.addTitle')}
          action={
            <Button
              size="compact"
              onClick={() => {
                // First thing in the click; the background finishes even if this popup closes now.
                void askForHost(pattern).then((granted) =>
                  setAnswer(granted ? 'added' : 'refused'),
                );
              }}
            >
              {i18n.t('popup.add', [new URL(front?.url ?? pattern).hostname])}
            </Button>
          }
        >
          {i18n.t('popup.addText', [new URL(front?.url ?? pattern).hostname])}
        </Notice>
      )}
      {answer && (
        <p role="status" className="text-ink-2">
          {i18n.t(answer === 'added' ? 'popup.added' : 'popup.refused')}
        </p>
      )}
      <FailureNotice failure={capture.failure} />
      {front && !served && (
        <Button
          tone="primary"
          icon={<UserRoundPlus aria-hidden />}
          busy={capture.reading}
          onClick={capture.read}
        >
          {i18n.t(capture.reading ? 'popup.capturing' : 'popup.capture')}
          {captureKeys && <span className="font-regular opacity-85">{captureKeys}</span>}
        </Button>
      )}
      <Button
        tone={served ? 'primary' : 'plain'}
        icon={<PanelRight aria-hidden />}
        onClick={() => {
          if (front) openSidebar(front, context.value);
        }}
      >
        {i18n.t('popup.open')}
        {shortcut && <span className="font-regular opacity-85">{shortcut}</span>}
      </Button>
      <div className="grid grid-cols-2 gap-2">
        <Button
          icon={<LayoutDashboard aria-hidden />}
          onClick={() => void ask('tab.open', { page: 'dashboard' }).then(() => window.close())}
        >
          {i18n.t('popup.dashboard')}
        </Button>
        <Button
          icon={<Settings aria-hidden />}
          onClick={() => void ask('tab.open', { page: 'options' }).then(() => window.close())}
        >
          {i18n.t('popup.settings')}
        </Button>
      </div>
    </main>
  );
}
