import { i18n } from '#i18n';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { useCommand } from '../client/command';
import { FailureNotice } from '../shell/failure-notice';
import { Button } from '../ui/button';
import type { SiteState } from './site-state';

const word = (state: SiteState): string => {
  switch (state) {
    case 'read':
      return i18n.t('popup.read');
    case 'reading':
      return i18n.t('popup.reading');
    case 'unrecognised':
      return i18n.t('popup.unrecognised');
    case 'off':
      return i18n.t('popup.offHere');
    case 'could-be-added':
    case 'not-read':
      return i18n.t('popup.notRead');
  }
};

/** One line on the page in front. */
export function SiteLine({
  state,
  context,
}: {
  state: SiteState;
  context: SidebarContext | undefined;
}) {
  const { run, busy, failure } = useCommand('site.choose');
  const siteKey = context?.siteKey;
  return (
    <div className="text-ink-2">
      <p>{word(state)}</p>
      {state === 'off' && siteKey && (
        <Button
          size="compact"
          busy={busy}
          className="mt-1"
          onClick={() => void run((commandId) => ({ commandId, siteKey, choice: 'page' }))}
        >
          {i18n.t('popup.turnOn')}
        </Button>
      )}
      <FailureNotice failure={failure} />
      {state === 'read' && context?.account && (
        <p className="wrap-anywhere">{i18n.t('popup.known', [context.account])}</p>
      )}
      {context?.private && <p>{i18n.t('popup.private')}</p>}
    </div>
  );
}
