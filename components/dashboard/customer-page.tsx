import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { PageFrame } from '../shell/page-frame';
import { CardStage } from '../sidebar/card-stage';

interface CustomerPageProps {
  kind: 'contact' | 'company';
  id: string;
}

/** One person or company of the book: the sidebar's card, outside any mail. */
export function CustomerPage({ kind, id }: CustomerPageProps) {
  const [, go] = useLocation();
  return (
    <PageFrame quiet title={i18n.t('dashboard.customer')}>
      <div className="flex h-[calc(100dvh-132px)] min-h-100 flex-col overflow-hidden rounded-8 border border-line bg-surface">
        <CardStage
          person={null}
          contactId={kind === 'contact' ? id : null}
          companyId={kind === 'company' ? id : null}
          pageName={null}
          above={null}
          onCapture={() => {}}
          onContact={(contactId) => go(`/contact/${contactId}`)}
          onCompany={(companyId) => go(`/company/${companyId}`)}
          onGone={() => {}}
        />
      </div>
    </PageFrame>
  );
}
