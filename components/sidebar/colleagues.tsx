import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { useQuery } from '../client/query';
import { useSettled } from '../client/settled';
import { Section } from './section';

interface ColleaguesProps {
  card: CardView;
  onContact: (contactId: string) => void;
}

/** Other people we know at the same company: asked for once the rep stays, because they stand at the end. */
export function Colleagues({ card, onContact }: ColleaguesProps) {
  const settled = useSettled();
  const { contact, company } = card;
  const wanted = company && settled ? { companyId: company.id, butId: contact?.id ?? null } : null;
  const { value: colleagues = [] } = useQuery('colleagues.list', wanted);
  if (colleagues.length === 0) return null;
  return (
    <Section title={i18n.t('sidebar.who.colleagues')} place="colleagues">
      <ul className="grid">
        {colleagues.map(({ contactId, name, title }) => (
          <li key={contactId}>
            <button
              type="button"
              onClick={() => onContact(contactId)}
              className="-mx-1.5 flex min-h-7 w-full items-center gap-2 rounded-6 px-1.5 text-start hover:bg-hover"
            >
              <span className="truncate">{name}</span>
              {title && <span className="truncate text-12 text-ink-3">{title}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
