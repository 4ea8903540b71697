/** The only door to the extension API; everything else imports it from here. */
export { browser } from 'wxt/browser';
