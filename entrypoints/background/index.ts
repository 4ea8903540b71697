import { defineBackground } from 'wxt/utils/define-background';
import { systemClock } from '@/lib/db/clock';
import { BookDatabase } from '@/lib/db/database';
import { keepPorts } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';
import { createChoices } from '@/lib/services/context/choices';
import { startCapture } from './capture';
import { startMenus } from './menus';
import { startRouter } from './router';
import { startScripts } from './scripts';
import { startTabs } from './tabs';
import { startToggle } from './toggle';
import { startUpkeep } from './upkeep';
import { startWelcome } from './welcome';
import { ownWords } from './words';

export default defineBackground({
  type: 'module',
  // The worker wakes for one event and may stop after it: every listener is there in the first turn.
  main() {
    const book: Book = { db: new BookDatabase(), clock: systemClock(), words: ownWords() };
    const choices = createChoices(book);
    keepPorts();
    startRouter(book, choices);
    startTabs();
    startToggle(choices);
    startCapture(book);
    startMenus();
    startScripts();
    startUpkeep(book);
    startWelcome();
    void choices.warm();
  },
});
