import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from './copy-text';
import { IconButton } from './icon-button';

interface CopyableProps {
  /** What goes to the clipboard. */
  text: string;
  label: string;
  /** Shown and read aloud for two seconds afterwards. */
  copied: string;
  failed: string;
}

/** A button that copies one value, and says whether that worked. */
export function Copyable({ text, label, copied, failed }: CopyableProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const said = outcome === null ? label : outcome === 'copied' ? copied : failed;
  return (
    <>
      <IconButton
        label={said}
        icon={
          outcome === 'copied' ? <Check aria-hidden className="text-good" /> : <Copy aria-hidden />
        }
        onClick={async () => setOutcome((await copyText(text)) ? 'copied' : 'failed')}
      />
      <span role="status" className="sr-only">
        {outcome !== null && said}
      </span>
    </>
  );
}
