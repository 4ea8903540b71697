import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { SiteChoice } from '@/lib/schema/settings';
import { useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { PageFrame } from '../shell/page-frame';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Segmented } from '../ui/choice';

function LinkedinChoice() {
  const { value: settings } = useQuery('settings.get', {});
  const { run, failure } = useCommand('site.choose');
  const { tell } = useUndo();
  const choose = async (choice: SiteChoice) => {
    const reply = await run((commandId) => ({ commandId, siteKey: 'linkedin', choice }));
    tell(i18n.t('welcome.linkedin.chosen'), reply);
  };
  return (
    <>
      <Segmented<SiteChoice>
        label={i18n.t('welcome.linkedin.title')}
        value={settings?.sites.linkedin ?? 'page'}
        onChange={(choice) => void choose(choice)}
        className="flex-wrap"
        options={[
          { value: 'page', label: i18n.t('welcome.linkedin.page') },
          { value: 'panel', label: i18n.t('welcome.linkedin.panel') },
          { value: 'off', label: i18n.t('welcome.linkedin.off') },
        ]}
      />
      <FailureNotice failure={failure} />
    </>
  );
}

/** The first page after installing: what it does, where the data lies, where it works. */
export function WelcomePage() {
  const parts = [
    { title: i18n.t('welcome.data.title'), text: i18n.t('welcome.data.text') },
    { title: i18n.t('welcome.sites.title'), text: i18n.t('welcome.sites.text') },
  ];
  return (
    <PageFrame alone title={i18n.t('welcome.title')}>
      <ol className="grid list-decimal gap-1 ps-5 text-14">
        <li>{i18n.t('welcome.what.one')}</li>
        <li>{i18n.t('welcome.what.two')}</li>
        <li>{i18n.t('welcome.what.three')}</li>
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="primary"
          onClick={() => window.open('https://mail.google.com/', '_blank', 'noreferrer')}
        >
          {i18n.t('welcome.try')}
        </Button>
        <Button onClick={() => void ask('tab.open', { page: 'import' })}>
          {i18n.t('welcome.import')}
        </Button>
        <Button tone="quiet" onClick={() => void ask('tab.open', { page: 'options' })}>
          {i18n.t('welcome.settings')}
        </Button>
      </div>
      {parts.map(({ title, text }) => (
        <Card key={title} title={title}>
          <p className="p-4">{text}</p>
        </Card>
      ))}
      <Card title={i18n.t('welcome.linkedin.title')}>
        <div className="grid justify-items-start gap-3 p-4">
          <p>{i18n.t('welcome.linkedin.text')}</p>
          <LinkedinChoice />
        </div>
      </Card>
      <Card title={i18n.t('welcome.pin.title')}>
        <p className="p-4">{i18n.t('welcome.pin.text')}</p>
      </Card>
    </PageFrame>
  );
}
