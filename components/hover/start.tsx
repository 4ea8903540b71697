import { createRoot } from 'react-dom/client';
import { textLanguage } from '../shell/formats';
import { Hover } from './hover';

/** Shows the hover card's frame: kept small, because one is warmed up in every tab. */
export function startHover(): void {
  document.documentElement.lang = textLanguage();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Hover />);
}
