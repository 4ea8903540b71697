import { startMail } from './app.ts';
import type { Boot } from './boot.ts';
import { writeRandomClasses } from './dom.ts';
import { startPopout } from './popout.ts';
import type { Ui } from './ui.ts';
import { wording } from './words.ts';

const boot: Boot = JSON.parse(document.getElementById('standin-data')?.textContent ?? 'null');
const { mailbox, options } = boot;
const words = wording(options.lang);
const own = new Set([mailbox.account.email]);
if (options.classes === 'random') writeRandomClasses(options.seed);
window.__log = [];

const ui: Ui = {
  mailbox,
  options,
  words,
  isOwn: ({ email }) => own.has(email),
  nameOf: (person) => (own.has(person.email) ? words.me : person.name),
  go(hash) {
    location.hash = hash;
  },
  note(what, detail) {
    window.__log.push({ what, detail, at: performance.now() });
  },
};

document.documentElement.dataset.theme = options.theme;
if (boot.kind === 'mail') startMail(ui);
else startPopout(ui, boot.kind);
