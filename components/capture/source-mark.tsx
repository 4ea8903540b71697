import { i18n } from '#i18n';
import type { SourceHow } from '@/lib/schema/draft';
import { sourceWord } from './source-word';

/** Where a value was read; when its reader was not sure, with the request to look. */
export function SourceMark({ how, check }: { how: SourceHow; check: boolean }) {
  if (!check) return sourceWord(how);
  return (
    <span className="text-warn">
      {sourceWord(how)} · {i18n.t('capture.check')}
    </span>
  );
}
