import { defineBackground } from 'wxt/utils/define-background';
import { systemClock } from '@/lib/db/clock';
import { BookDatabase } from '@/lib/db/database';
import { keepPorts } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';
import { createChoices } from '@/lib/services/context/choices';
import { recall } from '@/lib/services/context/memory';
import { startCapture } from './capture';
import { startMenus } from './menus';
import { startRouter } from './router';
import { startScripts } from './scripts';
import { startTabs } from './tabs';
import { startToggle } from './toggle';
import { startUpkeep } from './upkeep';
import { startWelcome } from './welcome';
import { ownWords } from './words';

/**
 * A plain script on purpose: the browser keeps the compiled code of a worker's script from installation on, of its
 * modules never, and compiling is most of what a start costs.
 */
export default defineBackground({
  // The worker wakes for one event and may stop after it: every listener is there in the first turn.
  main() {
    recall();
    const book: Book = { db: new BookDatabase(), clock: systemClock(), words: ownWords() };
    const choices = createChoices(book);
    keepPorts();
    const goOn = startUpkeep(book);
    startRouter(book, () => {
      void choices.warm();
      goOn();
    });
    startTabs();
    startToggle(choices);
    startCapture(book);
    startMenus();
    startScripts();
    startWelcome();
    void choices.warm();
  },
});
