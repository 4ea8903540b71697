import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button';

interface MoreFieldsProps {
  label: string;
  /** Open from the start: something stands there already. */
  filled: boolean;
  groups: readonly { key: string; title: string; fields: ReactNode }[];
}

/** What one comes to know in time, in groups; a press away as long as nothing of it is known. */
export function MoreFields({ label, filled, groups }: MoreFieldsProps) {
  const [open, setOpen] = useState(filled);
  return (
    <>
      <Button
        size="compact"
        tone="quiet"
        icon={<ChevronDown aria-hidden className={open ? 'rotate-180' : undefined} />}
        aria-expanded={open}
        className="-ms-2 justify-self-start"
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open &&
        groups.map(({ key, title, fields }) => (
          <fieldset key={key} className="grid gap-2.5 border-t border-line pt-2">
            <legend className="float-start mb-1 w-full font-strong">{title}</legend>
            {fields}
          </fieldset>
        ))}
    </>
  );
}
