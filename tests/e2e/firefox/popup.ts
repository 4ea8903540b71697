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

/** Presses the toolbar button over the tab in front. */
export async function openPopup({ chrome }: Firefox): Promise<Popup> {
  await chrome(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
    return true;
  })()`);
  const open = async () => (await chrome(`Boolean(${BROWSER})`)) === true;
  await until(open, 30_000, 'the popup did not open');
  /** Runs in the popup's own process; false while it is on its way. */
  const inside = async (expression: string) => {
    const script = `{
      const { document, windowUtils } = content;
      const click = windowUtils.setHandlingUserInput(true);
      let said = false;
      try { said = Boolean(${expression}); } catch {} finally { click.destruct(); }
      sendAsyncMessage('dangol-test', said);
    }`;
    return await chrome(`(async () => {
      const { messageManager } = ${BROWSER};
      const said = new Promise((done) => {
        messageManager.addMessageListener('dangol-test', function heard({ data }) {
          messageManager.removeMessageListener('dangol-test', heard);
          done(data);
        });
      });
      messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
      return await said;
    })()`);
  };
  return {
    waitFor: (expression) =>
      until(async () => (await inside(expression)) === true, 30_000, `never so: ${expression}`),
    press: async (expression) => {
      await inside(expression);
    },
    async close() {
      await chrome(`${BROWSER}.closest('panel').hidePopup(); true`);
      await until(async () => !(await open()), 30_000, 'the popup did not close');
    },
  };
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
