import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { useQuery } from '../client/query';
import { Checkbox } from '../ui/checkbox';
import { type Other, othersThere } from './others';

/** Whom the book knows of the conversation beside, besides the card's own person. */
export function useOthersThere(card: CardView): Other[] {
  const context = useQuery('context.get', {});
  return othersThere(context.value?.people ?? [], card);
}

interface OthersFieldProps {
  others: readonly Other[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Who else took part; nothing where nobody else is there. */
export function OthersField({ others, chosen, onChange }: OthersFieldProps) {
  if (others.length === 0) return null;
  return (
    <fieldset className="grid">
      <legend className="text-12 text-ink-2">{i18n.t('followup.alsoThere')}</legend>
      {others.map(({ contactId, name }) => (
        <Checkbox
          key={contactId}
          checked={chosen.includes(contactId)}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.checked
                ? [...chosen, contactId]
                : chosen.filter((id) => id !== contactId),
            )
          }
        >
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
