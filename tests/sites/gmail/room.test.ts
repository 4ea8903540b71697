import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GmailReader, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

const page = (direction: string) => `<!doctype html><html dir="${direction}"><style>
  html,body{height:100%;margin:0} body{overflow:hidden;position:relative}
  .w{height:100%} .dw{position:fixed;bottom:0;right:0} .aSs{position:fixed;inset:0;display:flex;justify-content:center}
  header{position:fixed;top:0;left:0;width:100%;height:50px}</style>
  <body><div class="w"><header role="banner">Mail</header><div role="main">list</div></div>
  <div class="dw"><div role="dialog" style="width:500px;height:300px">dock</div></div>
  <div class="aSs"><div role="dialog" style="width:1200px">full</div></div></body></html>`;

it.each([
  ['ltr', 1280],
  ['ltr', 1024],
  ['rtl', 1280],
])(
  'in %s at %d px nothing of the page lies under the sidebar, and all comes back',
  async (direction, width) => {
    await gmail.page.setViewportSize({ width, height: 800 });
    await gmail.load(page(direction));
    const measured = await gmail.page.evaluate(() => {
      const rights = () =>
        [...document.body.querySelectorAll('div, header')].map(
          (part) => part.getBoundingClientRect().right,
        );
      const before = rights();
      const style = document.createElement('style');
      style.textContent = dangolGmail.gmail.roomCss(360);
      document.head.append(style);
      const with360 = rights();
      style.remove();
      return { before, with360, after: rights() };
    });
    expect(Math.max(...measured.before)).toBeGreaterThanOrEqual(width);
    expect(Math.max(...measured.with360)).toBeLessThanOrEqual(width - 360);
    expect(measured.after).toEqual(measured.before);
  },
);
