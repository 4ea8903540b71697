import { createRoot } from 'react-dom/client';
import './gallery.css';
import { HostBadges } from './host-badges';
import { Primitives } from './primitives';
import { Rating } from './rating';

const asked = new URLSearchParams(location.search);
document.documentElement.lang = (asked.get('lang') ?? 'en').replace('_', '-');
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    asked.has('rating') ? (
      <main className="grid gap-3 p-4">
        <Rating ceiling={asked.has('ceiling')} empty={asked.has('empty')} />
      </main>
    ) : (
      <main className="grid gap-3 p-4">
        <h1>Gallery</h1>
        <HostBadges />
        <Primitives dialog={asked.has('dialog')} />
      </main>
    ),
  );
}
