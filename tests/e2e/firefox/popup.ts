import { type Firefox, GECKO_ID } from '../../support/firefox.ts';
import { until } from '../../support/until.ts';

/** The real popup of the toolbar button, which the driver does not list: worked from the browser's window. */
export interface Popup {
  waitFor(expression: string): Promise<void>;
  /** The same as if the rep had just clicked there. */
  press(expression: string): Promise<void>;
  /** Puts it away, as any click beside it does. */
  close(): Promise<void>;
}

const BROWSER = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'))`;

/** How long a question to the popup waits; one that reached a document on its way out is never answered. */
const ANSWERED_WITHIN = 3_000;

/** Presses the toolbar button over the tab in front, in the place of any popup that stands open. */
export async function openPopup(firefox: Firefox): Promise<Popup> {
  const { chrome } = firefox;
  await closePopup(firefox);
  await until(async () => (await chrome(OPENING)) === true, 30_000, 'the popup did not open');
  /** Runs in the popup's own process; undefined when no answer came. */
  const inside = async (expression: string): Promise<unknown> => {
    const script = `{
      const { document, windowUtils } = content;
      const click = windowUtils.setHandlingUserInput(true);
      let said = false;
      try { said = Boolean(${expression}); } catch {} finally { click.destruct(); }
      sendAsyncMessage('dangol-test', said);
    }`;
    return await chrome(`(async () => {
      const messageManager = ${BROWSER}?.messageManager;
      if (!messageManager) return false;
      let heard;
      const said = new Promise((done) => {
        heard = ({ data }) => done(data);
        messageManager.addMessageListener('dangol-test', heard);
        setTimeout(done, ${ANSWERED_WITHIN});
      });
      messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
      try { return await said; } finally { messageManager.removeMessageListener('dangol-test', heard); }
    })()`);
  };
  return {
    waitFor: (expression) =>
      until(async () => (await inside(expression)) === true, 30_000, `never so: ${expression}`),
    press: async (expression) => {
      await inside(expression);
    },
    close: () => closePopup(firefox),
  };
}

/** Gives true once the popup stands there; asked again it goes on from where it was. */
const OPENING = `(async () => {
  if (${BROWSER}) return true;
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await Promise.race([
    action.openPopup(window).catch(() => {}),
    new Promise((done) => setTimeout(done, ${ANSWERED_WITHIN})),
  ]);
  return Boolean(${BROWSER});
})()`;

/** Puts away the popup that stands open, if one does. */
async function closePopup({ chrome }: Firefox): Promise<void> {
  const gone = `(() => {
    const shown = document.querySelector('browser.webextension-popup-browser');
    shown?.closest('panel')?.hidePopup();
    return !shown;
  })()`;
  await until(async () => (await chrome(gone)) === true, 30_000, 'the popup did not close');
}

/** Whether the browser's own question stands there. */
export const isAsked = async ({ chrome }: Firefox): Promise<boolean> =>
  (await chrome(`Boolean(document.querySelector('#notification-popup popupnotification'))`)) ===
  true;

/** Accepts the browser's own question once it stands there. */
export const acceptPrompt = ({ chrome }: Firefox): Promise<void> =>
  until(
    async () =>
      (await chrome(`(() => {
        const asked = document.querySelector('#notification-popup popupnotification');
        if (!asked || asked.button.disabled) return false;
        asked.button.click();
        return true;
      })()`)) === true,
    30_000,
    'Firefox asked nothing',
  );
