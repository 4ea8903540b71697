import { bodyText } from '../../../../lib/sites/gmail/body';

/** The text of an HTML mail as the reader gets it from a page that shows it; needs a document. */
export function asShown(markup: string): string {
  const page = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  return bodyText([...page.querySelectorAll('main')]) ?? '';
}
