import { hasLegalForm } from '../companies';
import { isTitle } from '../titles';
import type { WebFinding } from './finding';
import { oneLine } from './values';

/** A phrase that is a firm's whole name, told by its legal form. */
export const isFirm = (text: string): boolean => hasLegalForm(text) && text.length < 90;

/** The title and the firm that the phrases beside a name tell, the first of each. */
export const positionOf = (pieces: readonly string[]): Pick<WebFinding, 'title' | 'company'> => ({
  title: oneLine(pieces.find((part) => isTitle(part) && !hasLegalForm(part)) ?? '', 200),
  company: oneLine(pieces.find(isFirm) ?? '', 200),
});
