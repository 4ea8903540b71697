import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepStorage } from '@/lib/platform/surface';
import { UndoOffersProvider } from '../client/undo';
import { ErrorBoundary } from './error-boundary';
import { textLanguage } from './formats';
import { keepFocus } from './keep-focus';

/** Starts one extension page: language, focus, the last net under errors, undo, and the plea to keep the book. */
export function mount(page: ReactNode, title?: string): void {
  document.documentElement.lang = textLanguage();
  if (title) document.title = title;
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(document);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <UndoOffersProvider>{page}</UndoOffersProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
  void keepStorage();
}
