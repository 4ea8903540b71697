import type { PageEvidence } from '../../schema/evidence';
import { collectJsonLd, collectMetas } from './head';
import { beginTexts } from './innerText';
import { collectLines } from './lines';
import { collectMicrodata } from './microdata';
import { collectMicroformats } from './microformats/collect';
import { collectRdfa } from './rdfa';

/**
 * Everything the readers need of a page, as limited plain data. Runs in the page: it looks, and changes nothing.
 * `root` must be a document that is drawn: what a person cannot see is left out.
 */
export function collectPage(root: Document, url: URL): PageEvidence {
  beginTexts();
  const { lines, cut } = root.body ? collectLines(root.body) : { lines: [], cut: false };
  return {
    url: url.href.slice(0, 2000),
    title: root.title.replace(/\s+/g, ' ').trim().slice(0, 600),
    language: (root.documentElement?.getAttribute('lang') ?? '').slice(0, 60),
    metas: collectMetas(root),
    jsonLd: collectJsonLd(root),
    microformats: collectMicroformats(root),
    microdata: collectMicrodata(root),
    rdfa: collectRdfa(root),
    lines,
    selection: selectionOf(root),
    cut,
  };
}

function selectionOf(root: Document): string | null {
  const text = root.getSelection()?.toString().trim() ?? '';
  return text === '' ? null : text.slice(0, 6000);
}
