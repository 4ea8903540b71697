import { i18n } from '#i18n';
import type { Settings, SiteChoice } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useHosts } from '../client/hosts';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { Card } from '../ui/card';
import { Segmented } from '../ui/choice';
import { Hosts } from './hosts';

/** Where the sidebar stands on each site, and which other hosts may be read. */
export function Sites({ settings }: { settings: Settings }) {
  const { run, failure } = useCommand('site.choose');
  const { tell } = useUndo();
  const hosts = useHosts();
  const sites = [
    { key: 'gmail', name: i18n.t('options.sites.gmail') },
    { key: 'linkedin', name: i18n.t('options.sites.linkedin') },
    ...hosts.map((origin) => ({ key: origin, name: origin.replace(/^https?:\/\//, '') })),
  ];
  const choose = async (siteKey: string, choice: SiteChoice) =>
    tell(i18n.t('options.saved'), await run((commandId) => ({ commandId, siteKey, choice })));
  return (
    <Card title={i18n.t('options.sites.title')}>
      <div className="grid gap-3 p-4">
        <p className="text-ink-2">{i18n.t('options.sites.intro')}</p>
        <ul className="grid gap-2">
          {sites.map(({ key, name }) => (
            <li key={key} className="flex flex-wrap items-center justify-between gap-2">
              <span>{name}</span>
              <Segmented<SiteChoice>
                label={name}
                value={settings.sites[key] ?? 'page'}
                onChange={(choice) => void choose(key, choice)}
                options={[
                  { value: 'page', label: i18n.t('options.sites.page') },
                  { value: 'panel', label: i18n.t('options.sites.panel') },
                  { value: 'off', label: i18n.t('options.sites.off') },
                ]}
              />
            </li>
          ))}
        </ul>
        <p className="text-12 text-ink-3">{i18n.t('linkedin.terms')}</p>
        <FailureNotice failure={failure} />
        <Hosts hosts={hosts} />
      </div>
    </Card>
  );
}
