import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Bidi } from '../../support/bidi.ts';
import { clickAt } from '../../support/firefox.ts';
import type { MailTab } from './stage.ts';

/** One badge as it is painted, read through the closed root. */
export interface Painted {
  email: string;
  state: string;
  kind: string;
  tier: string | null;
  grade: string | null;
  theme: string;
  title: string;
  near: boolean;
  /** Middle of the host in the page's viewport. */
  x: number;
  y: number;
}

/** A node as WebDriver BiDi serialises it, closed roots included. */
interface RemoteNode {
  localName: string;
  attributes: Record<string, string>;
  children: RemoteNode[];
  shadow: RemoteNode[];
}
const Node: z.ZodMiniType<RemoteNode> = z.pipe(
  z.object({
    value: z.object({
      localName: z.optional(z.string()),
      attributes: z.optional(z.record(z.string(), z.string())),
      children: z.optional(z.array(z.lazy(() => Node))),
      shadowRoot: z.optional(z.nullable(z.lazy(() => Node))),
    }),
  }),
  z.transform(({ value: { localName = '', attributes = {}, children = [], shadowRoot } }) => ({
    localName,
    attributes,
    children,
    shadow: shadowRoot?.children ?? [],
  })),
);
const Facts = z.object({
  x: z.number(),
  y: z.number(),
  people: z.array(z.object({ email: z.string(), name: z.string() })),
});
const Found = z.object({
  result: z.object({
    value: z.array(z.object({ value: z.tuple([Node, z.object({ value: z.string() })]) })),
  }),
});

function* everyNode(node: RemoteNode): Generator<RemoteNode> {
  yield node;
  for (const child of [...node.shadow, ...node.children]) yield* everyNode(child);
}

/** Badge hosts that have a box, each with its place and the people it may stand beside. Runs in the page. */
function hosts(): [Element, string][] {
  const own = (element: Element) => {
    for (const name of ['email', 'data-hovercard-id']) {
      const email = element.getAttribute(name)?.toLowerCase();
      const named = element.getAttribute('name') ?? element.getAttribute('data-name') ?? '';
      if (email?.includes('@')) return [{ email, name: named }];
    }
    return [];
  };
  const beside = (host: Element) => {
    for (let at: Element | null = host; at; at = at.parentElement) {
      const people = own(at);
      if (people.length > 0) return people;
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        const inside = [before, ...before.querySelectorAll('*')].flatMap(own);
        if (inside.length > 0) return inside;
      }
    }
    return [];
  };
  return [...document.getElementsByTagName('dangol-badge')]
    .filter((host) => host.getClientRects().length > 0)
    .map((host) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      const facts = { x: x + width / 2, y: y + height / 2, people: beside(host) };
      return [host, JSON.stringify(facts)];
    });
}

/** Every badge on the screen of a tab, in document order. */
export async function paintedBadges(bidi: Bidi, { document }: Pick<MailTab, 'document'>) {
  const answer = await bidi('script.callFunction', {
    functionDeclaration: String(hosts),
    target: { context: document.context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 4, includeShadowTree: 'all' },
  });
  return Found.parse(answer).result.value.map(({ value: [host, facts] }): Painted => {
    const drawn = [...everyNode(host)].find(({ attributes }) => 'data-state' in attributes);
    const { x, y, people } = Facts.parse(JSON.parse(facts.value));
    const { title = '', ...rest } = drawn?.attributes ?? {};
    const named = people
      .filter(({ name }) => name !== '' && title.split('\n')[0]?.includes(name))
      .sort((a, b) => b.name.length - a.name.length);
    return {
      email: named[0]?.email ?? people[0]?.email ?? '',
      state: rest['data-state'] ?? '',
      kind: rest['data-kind'] ?? '',
      tier: rest['data-tier'] ?? null,
      grade: rest['data-grade'] ?? null,
      theme: rest['data-theme'] ?? '',
      title,
      near: 'data-near' in rest,
      x,
      y,
    };
  });
}

/** Waits until every badge on the screen has its answer and `enough` holds. */
export async function settledBadges(
  bidi: Bidi,
  tab: Pick<MailTab, 'document'>,
  enough: (badges: Painted[]) => boolean = (badges) => badges.length > 0,
  timeout = 30_000,
): Promise<Painted[]> {
  const end = performance.now() + timeout;
  for (;;) {
    const badges = await paintedBadges(bidi, tab);
    if (badges.every(({ state }) => state !== 'none' && state !== '') && enough(badges))
      return badges;
    if (performance.now() > end) {
      const seen = badges.map(({ email, state }) => `${email}=${state}`).join(', ');
      throw new Error(`Badges did not settle within ${timeout} ms: ${seen || 'none at all'}`);
    }
    await sleep(40);
  }
}

/** The one badge of this person; fails when there is none or more than one. */
export async function badgeOf(
  bidi: Bidi,
  tab: Pick<MailTab, 'document'>,
  email: string,
): Promise<Painted> {
  const all = await settledBadges(bidi, tab, (some) => some.some((one) => one.email === email));
  const [badge, ...more] = all.filter((one) => one.email === email);
  if (!badge || more.length > 0) throw new Error(`${email} has ${more.length + 1} badges`);
  return badge;
}

/** A real click in the middle of the first badge of this person. */
export async function clickBadge(
  bidi: Bidi,
  tab: Pick<MailTab, 'document'>,
  email: string,
): Promise<void> {
  const all = await settledBadges(bidi, tab, (some) => some.some((one) => one.email === email));
  const badge = all.find((one) => one.email === email);
  if (badge) await clickAt(bidi, tab.document.context, badge.x, badge.y);
}
