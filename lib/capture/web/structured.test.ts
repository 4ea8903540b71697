// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromPage } from './drafts';

const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;

/** Ways in which real pages describe people and firms, with what must come of it. */
const cases: [string, string, object][] = [
  [
    'JSON-LD that names an employer elsewhere in the graph',
    ld(`{"@context":"https://schema.org","@graph":[
      {"@type":"Organization","@id":"#firm","name":"Tarnholt GmbH"},
      {"@type":["Person","Author"],"name":"Anna Berg","worksFor":{"@id":"#firm"},"telephone":"+49 40 1234567"}]}`),
    {
      name: 'Anna Berg',
      company: 'Tarnholt GmbH',
      phones: [{ number: '+49401234567', kind: 'work' }],
    },
  ],
  [
    'JSON-LD with a comment, a comma too many and a line end inside a text',
    ld(`/* plugin */ {"@context":"http://schema.org","@type":"Person","name":"Anna Berg",
      "jobTitle":"Head of\nSales","email":"anna@tarnholt.example",}`),
    { name: 'Anna Berg', title: 'Head of Sales', emails: ['anna@tarnholt.example'] },
  ],
  [
    'a shop with its way to be reached',
    ld(`{"@context":"https://schema.org","@type":"HardwareStore","name":"Tarnholt Pumpen","contactPoint":
      {"@type":"ContactPoint","telephone":"+49 40 7654321","email":"info@tarnholt.example"},
      "address":{"@type":"PostalAddress","streetAddress":"Hafenstraße 12","addressLocality":"Hamburg","addressCountry":"DE"}}`),
    {
      company: 'Tarnholt Pumpen',
      emails: ['info@tarnholt.example'],
      address: { street: 'Hafenstraße 12', city: 'Hamburg' },
    },
  ],
  [
    'microdata whose parts lie elsewhere in the page',
    `<p id="more"><span itemprop="jobTitle">Buyer</span></p><div itemscope itemtype="http://schema.org/Person" itemref="more">
     <b itemprop="name">Anna Berg</b><link itemprop="url" href="https://anna.example/">
     <span itemprop="worksFor" itemscope itemtype="http://schema.org/Organization"><i itemprop="name">Tarnholt GmbH</i></span></div>`,
    {
      name: 'Anna Berg',
      title: 'Buyer',
      company: 'Tarnholt GmbH',
      urls: ['https://anna.example/'],
    },
  ],
  [
    'RDFa with a vocabulary',
    `<div vocab="https://schema.org/" typeof="Person"><span property="name">Anna Berg</span>
     <a property="email" href="mailto:anna@tarnholt.example">mail</a><span property="jobTitle">Buyer</span></div>`,
    { name: 'Anna Berg', emails: ['anna@tarnholt.example'], title: 'Buyer' },
  ],
  [
    'RDFa with prefixes',
    `<div prefix="s: http://schema.org/" typeof="s:Person"><span property="s:name" content="Anna Berg">A. B.</span>
     <span property="s:telephone">+49 40 1234567</span></div>`,
    { name: 'Anna Berg', phones: [{ number: '+49401234567', kind: 'work' }] },
  ],
  [
    'an address that is not told apart',
    '<p class="h-adr">Hafenstraße 12, 20095 Hamburg</p>',
    { name: '', address: { street: 'Hafenstraße 12', postalCode: '20095', city: 'Hamburg' } },
  ],
  [
    'an address of which nothing can be told',
    '<p class="h-adr">665 3rd St. Suite 207 San Francisco</p>',
    { name: '', address: { street: '665 3rd St. Suite 207 San Francisco', city: null } },
  ],
  [
    'a classic card with kinds of numbers',
    `<div class="vcard"><span class="fn">Anna Berg</span><span class="org">Tarnholt GmbH</span>
     <span class="tel"><span class="type">fax</span> <span class="value">+49 40 1234568</span></span></div>`,
    {
      name: 'Anna Berg',
      company: 'Tarnholt GmbH',
      phones: [{ number: '+49401234568', kind: 'fax' }],
    },
  ],
];

it.each(cases)('makes one draft of %s', (_title, html, fields) => {
  const drafts = draftsFromPage(evidenceOf(html)).map((draft) => contactDraftSchema.parse(draft));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject(fields);
});
