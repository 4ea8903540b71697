import { browser } from './native';

type Word = 'page_sidebar' | 'page_hover' | 'page_openSidebar' | 'page_resizeSidebar';

/** A text for a content script, straight from the browser: no library comes along. */
export const word = (key: Word): string => browser.i18n.getMessage(key);
