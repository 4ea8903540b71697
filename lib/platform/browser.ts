/**
 * The only door to the extension API; everything else imports it from here. It is the browser's own: promises are native
 * in all of them, only a listener may not answer with one.
 */
export { browser } from '@wxt-dev/browser';
