import { i18n } from '#i18n';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';

interface PagerProps {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** "1 to 20 of 153", and the pages before and after. */
export function Pager({ page, size, total, onPage }: PagerProps) {
  if (total <= size) return null;
  const from = page * size + 1;
  const to = Math.min(total, from + size - 1);
  const range = [from, to, total].map(figures.count);
  return (
    <nav
      aria-label={i18n.t('duplicates.pages')}
      className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-2"
    >
      <span className="me-auto text-12 text-ink-2 tabular-nums">
        {i18n.t('duplicates.range', [range[0] ?? '', range[1] ?? '', range[2] ?? ''])}
      </span>
      <Button size="compact" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {i18n.t('duplicates.before')}
      </Button>
      <Button size="compact" disabled={to >= total} onClick={() => onPage(page + 1)}>
        {i18n.t('duplicates.after')}
      </Button>
    </nav>
  );
}
