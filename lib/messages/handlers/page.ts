import { badgeCss } from '../../page/badge/sheet';
import { shortcutOf } from '../../platform/commands';
import { openPanel, panelIsOpen, panelOpensFromPage } from '../../platform/panel';
import { insertRule, removeRule } from '../../platform/room';
import { openOwnPage } from '../../platform/tabs';
import { fail, ok } from '../../schema/result';
import { choiceFor, siteKeyOf, viewKey } from '../../services/context/context';
import {
  forgetPeople,
  rememberChosen,
  rememberPage,
  rememberReport,
  rememberRoom,
  roomOf,
} from '../../services/context/memory';
import { pageBeside } from '../../services/context/page';
import { bookSettings } from '../../services/identity';
import { hasSeenMail } from '../../services/mail/log';
import { showsMessages } from '../../services/mail/plan';
import { announceChanges, announceContext, announceTo } from '../announce';
import type { Handlers } from '../handler';
import type { PageRequestName } from '../protocol';
import type { AsideName } from './aside';
import { badgeParts } from './badgeParts';
import { contextBeside } from './contextBeside';
import { hoverCss, sidebarCss } from './frameCss';
import { ownPagePath } from './ownPages';
import { isRoomRule } from './roomRule';

const noTab = fail('not-allowed', 'only a tab has a page');

/** What writes to the book comes when there is something to be written. */
const pageEvents = () => import('../../services/pageEvents');

/** What a page and its frames ask at every visit. Imports stay few: all of them run before the first answer. */
export const visitHandlers: Handlers<Exclude<PageRequestName, AsideName>> = {
  'page.hello': async ({ url }, { book, caller }) => {
    if (caller.tabId === null) return noTab;
    await rememberPage(caller.tabId, url, caller.private);
    const [settings, shortcut] = await Promise.all([
      bookSettings(book),
      shortcutOf('toggle-sidebar'),
    ]);
    const siteKey = siteKeyOf(url);
    const choice = choiceFor(siteKey, settings);
    return ok({
      choice,
      // "Side panel only" leaves this page as it is: its site looks for what extensions add.
      badges: !(siteKey === 'linkedin' && choice === 'panel'),
      width: settings.sidebarWidth,
      collapsed: settings.sidebarCollapsed,
      private: caller.private,
      badgeLook: { css: badgeCss, parts: badgeParts },
      sidebarCss,
      hoverCss,
      words: book.words.page,
      shortcut,
      panelNeedsShortcut: !panelOpensFromPage(),
    });
  },

  'page.report': async (report, { book, caller }) => {
    if (caller.tabId === null) return noTab;
    if (caller.private) return fail('not-allowed', 'a private window keeps nothing');
    const { reading, url } = report;
    const open = reading.ok && showsMessages(reading.value) ? { url, facts: reading.value } : null;
    const [kept] = await Promise.allSettled([
      rememberReport(caller.tabId, report),
      announceContext(caller.tabId),
      // The sidebar, just told, asks for this: it is read while the question is on its way, and before any logging.
      open && contextBeside(book, caller.tabId, undefined),
    ]);
    if (open && (await hasSeenMail(book, open))) {
      const { logSeenMail } = await pageEvents();
      const logged = await logSeenMail(book, open);
      if (!logged.ok) return logged;
      await announceChanges(logged.value.affected);
    }
    // It is told again with the next change, for once this background sleeps nobody knows it.
    if (kept.status === 'rejected') throw kept.reason;
    return ok(null);
  },

  // The panel opens before the first wait: the browser counts nothing after it as the rep's click.
  'sidebar.open': async ({ ref, name, intent, choice }, { caller }) => {
    const { tabId } = caller;
    if (tabId === null) return noTab;
    const opening = choice === 'panel' ? openPanel(tabId) : null;
    const there = choice === 'panel' && ((await opening) || (await panelIsOpen()));
    const opened = choice === 'panel' ? (there ? 'panel' : 'shortcut') : choice;
    if (opened === 'off') return ok({ opened: 'none' });
    if (ref !== null && intent !== 'toggle') {
      const page = await pageBeside(tabId, undefined);
      const view = page ? viewKey(page) : '';
      await rememberChosen(tabId, { ref, name, intent, view });
      await announceContext(tabId);
    }
    return ok({ opened });
  },

  'hover.show': async ({ ref, others = [], hint = false }, { caller }) => {
    if (caller.tabId === null) return noTab;
    // The frame itself is not told the keys by every browser.
    const told = hint ? { keys: await shortcutOf('toggle-sidebar') } : null;
    await announceTo(caller.tabId, { event: 'hover.show', ref, others, hint: told });
    return ok(null);
  },

  'frame.ready': async ({ part }, { caller }) => {
    if (caller.tabId === null) return noTab;
    await announceTo(caller.tabId, { event: 'sidebar.ready', part });
    return ok(null);
  },

  'sidebar.size': async (size, { book, caller }) => {
    const { saveSidebarSize } = await pageEvents();
    const saved = await saveSidebarSize(book, size);
    if (!saved.ok) return saved;
    // Put out of sight in a private window, the sidebar forgets whom it showed.
    if (size.collapsed && caller.private && caller.tabId !== null) {
      await forgetPeople(caller.tabId);
      await announceContext(caller.tabId);
    }
    if (caller.class === 'frame' && caller.tabId !== null)
      await announceTo(caller.tabId, { event: 'sidebar.resize', ...size });
    return ok(null);
  },

  'page.room': async ({ css }, { caller }) => {
    const { tabId } = caller;
    if (tabId === null) return noTab;
    if (css !== '' && !isRoomRule(css)) return fail('bad-input', 'not a rule for room', 'css');
    const before = await roomOf(tabId);
    if (before === css) return ok(null);
    await rememberRoom(tabId, css);
    if (css !== '') await insertRule(tabId, css);
    if (before !== '') await removeRule(tabId, before);
    return ok(null);
  },

  'tab.open': async ({ page, id }) => {
    await openOwnPage(ownPagePath(page, id));
    return ok(null);
  },

  'person.choose': async ({ ref, intent, tabId, windowId }, { caller }) => {
    const page = await pageBeside(caller.tabId ?? tabId ?? null, windowId);
    if (page === null) return fail('not-found', 'no page is in front');
    const view = viewKey(page);
    await rememberChosen(page.tabId, ref === null ? null : { ref, name: null, intent, view });
    await announceContext(page.tabId);
    return ok(null);
  },
};
