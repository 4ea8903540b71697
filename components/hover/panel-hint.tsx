import { i18n } from '#i18n';

/** Where a page's click may not open the browser's panel: what does. Always 280 × 132. */
export function PanelHint({ shortcut }: { shortcut: string }) {
  return (
    <main className="flex h-33 w-70 flex-col gap-1 overflow-hidden rounded-8 border border-line bg-raised p-3">
      <h1 className="text-13">{i18n.t('sidebar.hover.panel')}</h1>
      <p className="text-12 text-ink-2">
        {shortcut
          ? i18n.t('sidebar.hover.panelKeys', [shortcut])
          : i18n.t('sidebar.hover.panelButton')}
      </p>
    </main>
  );
}
