import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import type { ListRow } from './lists';
import { kindWord } from './phone-kinds';

interface AlsoFoundProps {
  also: readonly ListRow[];
  onTake: (id: number) => void;
}

/** What was read besides and is not saved unless it is put in. */
export function AlsoFound({ also, onTake }: AlsoFoundProps) {
  if (also.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-12 text-ink-2">{i18n.t('capture.alsoFound')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {also.map(({ id, list, value, kind }) => (
          <Button
            key={id}
            size="compact"
            icon={<Plus aria-hidden />}
            aria-label={i18n.t('capture.take', [value])}
            className="max-w-full"
            onClick={() => onTake(id)}
          >
            <span className="truncate">
              {list === 'phones' ? `${value} (${kindWord(kind)})` : value}
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
