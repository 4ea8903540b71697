import { Ellipsis, LayoutDashboard, PanelRightClose, Search } from 'lucide-react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { SiteChoice } from '@/lib/schema/settings';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { useCommand } from '../client/command';
import { useShortcut } from '../client/shortcut';
import { useUndo } from '../client/undo';
import { Logo } from '../shell/logo';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuItem } from '../ui/menu';

interface BarProps {
  context: SidebarContext | undefined;
  /** Inside a page the sidebar can be folded away; the browser's own panel has its own button. */
  embedded: boolean;
  onSearch: () => void;
}

export function Bar({ context, embedded, onSearch }: BarProps) {
  const { run } = useCommand('site.choose');
  const { tell } = useUndo();
  const shortcut = useShortcut();
  const siteKey = context?.siteKey ?? null;
  const choose = async (choice: SiteChoice, text: string) => {
    if (siteKey) tell(text, await run((commandId) => ({ commandId, siteKey, choice })));
  };
  const items: MenuItem[] = [
    {
      key: 'settings',
      label: i18n.t('sidebar.settings'),
      onSelect: () => void ask('tab.open', { page: 'options' }),
    },
  ];
  if (context && siteKey && context.site !== 'web') {
    const places = [
      { choice: 'page', label: i18n.t('sidebar.usePage') },
      { choice: 'panel', label: i18n.t('sidebar.usePanel') },
      { choice: 'off', label: i18n.t('sidebar.turnOff') },
    ] as const;
    items.push(
      'line',
      ...places
        .filter(({ choice }) => choice !== context.choice)
        .map(({ choice, label }) => ({
          key: choice,
          label,
          onSelect: () => void choose(choice, label),
        })),
    );
  }
  const collapse = i18n.t('sidebar.collapse');
  return (
    <header className="flex h-11 flex-none items-center gap-0.5 border-b border-line ps-4 pe-2">
      <h1 className="me-auto flex items-center gap-1.5 text-14">
        <Logo />
        {i18n.t('sidebar.brand')}
      </h1>
      <IconButton
        label={i18n.t('sidebar.searchBook')}
        icon={<Search aria-hidden />}
        onClick={onSearch}
      />
      <IconButton
        label={i18n.t('sidebar.openDashboard')}
        icon={<LayoutDashboard aria-hidden />}
        onClick={() => void ask('tab.open', { page: 'dashboard' })}
      />
      <Menu
        trigger={<IconButton label={i18n.t('sidebar.more')} icon={<Ellipsis aria-hidden />} />}
        items={items}
      />
      {embedded && (
        <IconButton
          label={collapse}
          title={shortcut ? `${collapse} (${shortcut})` : collapse}
          aria-keyshortcuts={shortcut || undefined}
          icon={<PanelRightClose aria-hidden />}
          onClick={() => void ask('sidebar.size', { width: window.innerWidth, collapsed: true })}
        />
      )}
    </header>
  );
}
