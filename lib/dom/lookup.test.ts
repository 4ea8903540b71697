// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Anchor, findAll, findFirst, reportAnchors, type Ways } from './lookup';

const parsed = new DOMParser().parseFromString(
  '<b class="old">1</b><i data-x>2</i><i data-x>3</i><section><u>4</u></section>',
  'text/html',
);
const any = () => true;
const thing: Ways = ['[data-x]', '.old'];
const texts = (found: Element[]) => found.map(({ textContent }) => textContent);

describe('looking up', () => {
  it('takes the preferred way, whatever stands first in the page', () => {
    expect(texts(findAll(parsed, thing, any))).toEqual(['2', '3']);
    expect(findFirst(parsed, ['.none', '.old'], any)?.textContent).toBe('1');
  });

  it('passes on to the next way when nothing acceptable is found', () => {
    expect(texts(findAll(parsed, thing, (element) => element.localName === 'b'))).toEqual(['1']);
    expect(findFirst(parsed, thing, () => false)).toBeNull();
  });

  it('reports each way, parts only inside their whole', () => {
    const section: Ways = ['section'];
    const part: Anchor = { name: 'part', ways: ['u', 'b'], inside: section };
    expect(
      reportAnchors(parsed, [
        { name: 'thing', ways: thing },
        { name: 'section', ways: section },
        part,
      ]),
    ).toEqual([
      { name: 'thing', matched: true },
      { name: 'thing/2', matched: true },
      { name: 'section', matched: true },
      { name: 'part', matched: true },
      { name: 'part/2', matched: false },
    ]);
  });
});
