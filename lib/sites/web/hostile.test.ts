// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { evidenceOf, showPage } from '../../../tests/support/page';
import { evidenceLimits, pageEvidenceSchema } from '../../schema/evidence';
import { collectPage } from './collect';
import { collectMicrodata } from './microdata';
import { collectMicroformats } from './microformats/collect';
import { collectRdfa } from './rdfa';

const collect = () =>
  pageEvidenceSchema.parse(collectPage(document, new URL('https://firm.example/')));
beforeEach(() => showPage(''));

describe('what a hostile page hands over', () => {
  const nest = (depth: number) => {
    let inner: Element = document.body;
    for (let at = 0; at < depth; at++) {
      const next = document.createElement(at % 2 === 0 ? 'div' : 'span');
      next.setAttribute('class', 'h-card p-org vcard');
      next.setAttribute('itemscope', '');
      next.setAttribute('itemprop', 'worksFor');
      next.setAttribute('typeof', 'schema:Person');
      next.setAttribute('property', 'schema:knows');
      inner.append(next);
      inner = next;
    }
    inner.append('Anna Berg');
  };

  it('is limited where it nests deep', () => {
    nest(1000);
    expect(collectMicroformats(document).length).toBeLessThanOrEqual(20);
    expect(collectMicrodata(document).length).toBe(1000);
    expect(collectRdfa(document).length).toBeLessThanOrEqual(evidenceLimits.items);
    showPage('');
    nest(60);
    expect(collect().lines.map(({ text }) => text)).toEqual(['Anna Berg']);
  }, 60_000);

  it('is limited where it is long', () => {
    const items = Array.from({ length: 5000 }, (_, n) => {
      const item = document.createElement('li');
      item.setAttribute('itemscope', '');
      item.setAttribute('itemtype', 'https://schema.org/Person');
      item.append(`Anna Berg ${n}`, document.createElement('br'), 'x'.repeat(2000));
      return item;
    });
    document.body.append(...items);
    const evidence = collect();
    expect(evidence.lines.length).toBe(evidenceLimits.lines);
    expect(evidence.microdata.length).toBe(evidenceLimits.items);
    expect(evidence.cut).toBe(true);
  }, 60_000);

  it('ends where itemref runs in circles, and each item has its own', () => {
    const { microdata } = evidenceOf(
      `<div itemscope itemtype="https://schema.org/Person" id="a" itemref="b a"><b itemprop="name">Anna</b></div>
       <div itemscope itemtype="https://schema.org/Person" id="b" itemref="a" itemprop="knows"><b itemprop="name">Jo</b></div>`,
    );
    expect(
      microdata.map(({ properties }) => properties.map(({ name, values }) => [name, values])),
    ).toEqual([
      [
        ['name', ['Anna']],
        ['knows', [{ item: 1, text: null }]],
      ],
      [['name', ['Jo']]],
    ]);
  });

  it('is only what a person sees', () => {
    const { lines } = evidenceOf(
      `<p>anna<span style="display:none">nospam</span>@firm.example</p><p hidden>a@b.example</p><script>"x@y.example"</script>
       <p style="visibility:hidden">c@d.example</p><template><p>e@f.example</p></template><noscript>g@h.example</noscript>
       <p>To: <span style="unicode-bidi:bidi-override; direction:rtl">elpmaxe.mrif@oj</span></p>`,
    );
    expect(lines.map(({ text }) => text)).toEqual(['anna@firm.example', 'To: jo@firm.example']);
  });

  it('has links with their words, headings, margins and how close lines are', () => {
    const { lines } = evidenceOf(
      `<header><a href="/">Home</a></header><main><ul><li><h3>Anna</h3><a href="mailto:a@firm.example"><i title="x"></i></a></li><li>Jo</li></ul></main>
       <pre>one\ntwo</pre>`,
      'https://firm.example/',
    );
    expect(lines.map(({ text, heading, margin }) => [text, heading, margin])).toEqual([
      ['Home', 0, true],
      ['Anna', 3, false],
      ['', 0, false],
      ['Jo', 0, false],
      ['one', 0, false],
      ['two', 0, false],
    ]);
    const [, , mail, jo] = lines;
    expect(mail?.links).toEqual([{ href: 'mailto:a@firm.example', text: '' }]);
    expect(mail?.common).toBeGreaterThan(jo?.common ?? 99);
  });
});
