import { randomToken } from '../class-tokens.ts';

type Value = string | number | boolean | null | undefined;
export type Child = Node | string | null | false | undefined;

let rename = (name: string): string => name;
let lastId = 0x3a;

/** From now on every class name is written as its random token. */
export function writeRandomClasses(seed: number): void {
  rename = (name) => randomToken(name, seed);
}

const tokens = (names: string) =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map(rename);

/** Builds an element. Only methods of the DOM: the page forbids HTML strings. `class` takes the usual names. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') element.classList.add(...tokens(String(value)));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** Sets or removes class names by their usual names. */
export function mark(element: Element, names: string, on: boolean): void {
  for (const token of tokens(names)) element.classList.toggle(token, on);
}

/** A generated id like `:5c`. */
export function freshId(): string {
  lastId += 1;
  return `:${lastId.toString(36)}`;
}
