// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseMicroformats, type Thing, type ThingValue } from './parse';

function things(html: string): Thing[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const base = document.createElement('base');
  base.setAttribute('href', 'https://tarnholt.example/team/');
  document.head.replaceChildren(base);
  document.body.replaceChildren(...parsed.body.childNodes);
  return parseMicroformats(document.documentElement);
}

const plain = (value: ThingValue): unknown =>
  typeof value !== 'object' ? value : 'thing' in value ? shape(value.thing) : value;
const shape = ({ types, properties }: Thing): object => ({
  type: types.join(' '),
  ...Object.fromEntries([...properties].map(([name, values]) => [name, values.map(plain)])),
});

describe('microformats', () => {
  it.each<[string, string, object]>([
    [
      'a name, address and picture that nothing but the link says',
      '<a class="h-card" href="anna"><img src="anna.jpg" alt=""> Anna Berg </a>',
      {
        name: ['Anna Berg'],
        url: ['https://tarnholt.example/team/anna'],
        photo: [{ alt: '', value: 'https://tarnholt.example/team/anna.jpg' }],
      },
    ],
    [
      'a portrait by itself',
      '<img class="h-card" src="/a.png" alt="Anna Berg">',
      {
        name: ['Anna Berg'],
        photo: [{ alt: 'Anna Berg', value: 'https://tarnholt.example/a.png' }],
      },
    ],
    [
      'text, links and days',
      `<div class="h-card"><b class="p-name"> Anna Berg </b><abbr class="p-org" title="Tarnholt GmbH">Th</abbr>
       <a class="u-email" href="mailto:anna@tarnholt.example">mail</a><time class="dt-bday" datetime="1980-03-05">March</time></div>`,
      {
        name: ['Anna Berg'],
        org: ['Tarnholt GmbH'],
        email: ['mailto:anna@tarnholt.example'],
        bday: ['1980-03-05'],
      },
    ],
    [
      'a value in parts',
      '<p class="h-card"><i class="p-name">Anna Berg</i><span class="p-tel">Tel. <b class="value">+49</b><b class="value">40123456</b></span></p>',
      { name: ['Anna Berg'], tel: ['+4940123456'] },
    ],
    [
      'an address of its own inside',
      '<div class="h-card"><p class="p-name">Anna Berg</p><p class="p-adr h-adr"><i class="p-locality">Hamburg</i> <i class="p-country-name">Germany</i></p></div>',
      {
        name: ['Anna Berg'],
        adr: [{ type: 'h-adr', locality: ['Hamburg'], 'country-name': ['Germany'] }],
      },
    ],
    [
      'the classic names',
      `<div class="vcard"><span class="fn n"><span class="given-name">Anna</span> <span class="family-name">Berg</span></span>
       <span class="org"><span class="organization-name">Tarnholt GmbH</span></span> <span class="title">Buyer</span>
       <a class="email" href="mailto:anna@tarnholt.example">mail</a></div>`,
      {
        name: ['Anna Berg'],
        'given-name': ['Anna'],
        'family-name': ['Berg'],
        'job-title': ['Buyer'],
        email: ['mailto:anna@tarnholt.example'],
      },
    ],
  ])('are read: %s', (_title, html, properties) => {
    const found = things(html);
    expect(found).toHaveLength(1);
    expect(found.map(shape)).toEqual([expect.objectContaining(properties)]);
  });

  it.each([
    ['<p class="p-name">Anna Berg</p>'],
    ['<p class="card">Anna Berg</p>'],
    ['<template><p class="h-card">Anna Berg</p></template>'],
    ['<p class="H-CARD">Anna Berg</p>'],
  ])('are not where none is marked: %s', (html) => {
    expect(things(html)).toEqual([]);
  });

  it('of several people stay apart', () => {
    const found = things(
      '<ul><li class="h-card"><b class="p-name">Anna</b><i class="p-tel">1</i></li><li class="h-card"><b class="p-name">Jonas</b></li></ul>',
    );
    expect(found.map(shape)).toEqual([
      { type: 'h-card', name: ['Anna'], tel: ['1'] },
      { type: 'h-card', name: ['Jonas'] },
    ]);
  });
});
