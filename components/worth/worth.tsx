import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { Section } from '../sidebar/section';
import { Exposure } from './exposure';
import { Fall } from './fall';
import { Playbook } from './playbook';
import { Revenue } from './revenue';
import { Standing } from './standing';

/** What is this customer worth: tier and grade with their reasons, revenue, exposure, playbook. */
export function Worth({ card }: { card: CardView }) {
  const { worth } = card;
  return (
    <Section title={i18n.t('sidebar.worth.label')} place="worth">
      {worth.tier && <Fall tier={worth.tier} />}
      <Standing worth={worth} customerId={card.customerId} />
      <Revenue worth={worth} />
      <Exposure exposure={worth.exposure} />
      <Playbook worth={worth} />
    </Section>
  );
}
