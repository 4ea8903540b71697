import * as z from 'zod/mini';
import type { Firefox, FirefoxDocument } from '../../support/firefox.ts';

const PATIENT = 60_000;

/** A page of ours as a rep works it: by the words on its buttons and labels. */
export interface Form {
  /** Waits until the page says this. */
  says(text: string): Promise<void>;
  press(text: string): Promise<void>;
  /** Ticks the box of that label. */
  tick(label: string): Promise<void>;
  /** Types into the field of that label, over what stood there. */
  fill(label: string, text: string): Promise<void>;
  /** Picks an entry of the list of that label by its text. */
  choose(label: string, entry: string): Promise<void>;
  /** Chooses a file of this machine as the browser's own dialog does. */
  pick(label: string, path: string): Promise<void>;
}

const Shared = z.object({ result: z.object({ sharedId: z.string() }) });

export function formOf({ bidi }: Firefox, page: FirefoxDocument): Form {
  /** Marks what is meant, once it is there and can be used, and gives its selector. */
  const marked = async (find: string): Promise<string> => {
    await page.waitFor(
      `(() => {
        document.querySelector('[data-meant]')?.removeAttribute('data-meant');
        const found = ${find};
        if (!found || found.disabled) return false;
        found.setAttribute('data-meant', '');
        return true;
      })()`,
      PATIENT,
    );
    return '[data-meant]';
  };
  const button = (text: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;
  const field = (label: string) =>
    `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})?.control`;
  return {
    says: async (text) => {
      await page.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`, PATIENT);
    },
    press: async (text) => page.click(await marked(button(text))),
    tick: async (label) => {
      const box = await marked(field(label));
      await page.click(box);
      await page.waitFor(`document.querySelector('${box}').checked`, PATIENT);
    },
    fill: async (label, text) => {
      const input = await marked(field(label));
      await page.click(input);
      await page.evaluate(`document.querySelector('${input}').select()`);
      await page.type(text);
      await page.waitFor(
        `document.querySelector('${input}').value === ${JSON.stringify(text)}`,
        PATIENT,
      );
    },
    choose: async (label, entry) => {
      const list = await marked(field(label));
      await page.evaluate(`(() => {
        const list = document.querySelector('${list}');
        const entry = [...list.options].find((one) => one.text === ${JSON.stringify(entry)});
        list.value = entry.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    },
    pick: async (label, path) => {
      const input = await marked(field(label));
      const answer = await bidi('script.evaluate', {
        expression: `document.querySelector('${input}')`,
        target: { context: page.context },
        awaitPromise: false,
      });
      const { sharedId } = Shared.parse(answer).result;
      await bidi('input.setFiles', { context: page.context, element: { sharedId }, files: [path] });
    },
  };
}
