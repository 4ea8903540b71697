import { i18n } from '#i18n';
import { isCurrent, ownPages } from './pages';

/** The ways between the extension's own pages. */
export function PageNav() {
  const at = location.pathname + location.hash;
  return (
    <nav aria-label={i18n.t('pages.nav')} className="flex flex-wrap gap-x-4 gap-y-1 text-13">
      {ownPages.map((page) => (
        <a
          key={page.address}
          href={page.address}
          aria-current={isCurrent(page, at) ? 'page' : undefined}
          className="py-1 aria-[current=page]:font-strong aria-[current=page]:text-ink aria-[current=page]:no-underline"
        >
          {page.name()}
        </a>
      ))}
    </nav>
  );
}
