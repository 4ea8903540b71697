import { i18n } from '#i18n';
import type { Settings } from '@/lib/schema/settings';
import { Card } from '../ui/card';

/** Which scheme customers are rated by, and the way to edit it. */
export function SchemeCard({ settings }: { settings: Settings }) {
  return (
    <Card title={i18n.t('rules.scheme.title')}>
      <div className="grid justify-items-start gap-2 p-4">
        <p>
          {settings.scheme ? i18n.t('rules.scheme.own') : i18n.t('rules.scheme.standard')}{' '}
          <span className="text-ink-2">{i18n.t('rules.scheme.intro')}</span>
        </p>
        <p className="text-12 text-ink-3">{i18n.t('rules.scheme.frozen')}</p>
        <a href="/dashboard.html#/scheme">{i18n.t('rules.scheme.open')}</a>
      </div>
    </Card>
  );
}
