import type { PageEvidence } from '../../schema/evidence';

const MOST_METAS = 80;
const MOST_SCRIPTS = 40;
const SCRIPT = 400_000;
/** Together; a page may hold many. */
const ALL_SCRIPTS = 2_000_000;
const TELLING =
  /^(?:og|profile|article|business|place|twitter|geo|dc|dcterms|author|description|application-name|subject|publisher|copyright|contact|reply-to|organization|web_author)(?:[:.]|$)/i;

/** Names and contents of the metas that may tell of a person or organisation. */
export function collectMetas(root: Document): PageEvidence['metas'] {
  const metas: PageEvidence['metas'] = [];
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const content = (meta.getAttribute('content') ?? '').trim().slice(0, 1000);
    if (content === '' || !TELLING.test(name)) continue;
    metas.push({ name: name.slice(0, 200).toLowerCase(), content });
    if (metas.length >= MOST_METAS) break;
  }
  return metas;
}

/** Texts of the page's JSON-LD scripts, as written. */
export function collectJsonLd(root: Document): string[] {
  const texts: string[] = [];
  let room = ALL_SCRIPTS;
  for (const script of root.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.trim() === '' || text.length > SCRIPT || text.length > room) continue;
    texts.push(text);
    room -= text.length;
    if (texts.length >= MOST_SCRIPTS) break;
  }
  return texts;
}
