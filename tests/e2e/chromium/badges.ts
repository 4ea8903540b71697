import {
  type Asked,
  boxOf,
  type ClosedRoot,
  everyNode,
  type PiercedNode,
  shadowRoots,
} from '../../support/chromium.ts';

/** One badge as it is painted, read through the closed root. */
export interface Painted {
  email: string;
  state: string;
  kind: string;
  tier: string | null;
  grade: string | null;
  provisional: boolean;
  personKnown: boolean;
  marks: string;
  theme: string;
  title: string;
  tabStop: boolean;
  host: PiercedNode;
  inner: PiercedNode;
}

const TAG = 'dangol-badge';

function painted({ host, email, content }: ClosedRoot): Painted | null {
  const nodes = content.flatMap((node) => [...everyNode(node)]);
  const inner = nodes.find((node) => 'data-state' in node.attributes);
  if (!inner) return null;
  const { attributes } = inner;
  return {
    email: email ?? '',
    state: attributes['data-state'] ?? '',
    kind: attributes['data-kind'] ?? '',
    tier: attributes['data-tier'] ?? null,
    grade: attributes['data-grade'] ?? null,
    provisional: attributes['data-provisional'] === 'true',
    personKnown: attributes['data-person'] !== 'false',
    marks: attributes['data-marks'] ?? '',
    theme: attributes['data-theme'] ?? '',
    title: attributes.title ?? '',
    tabStop: nodes.some((node) => node.attributes.tabindex === '0'),
    host,
    inner,
  };
}

/** Badges that have a box on the screen, in document order. */
export async function visibleBadges(session: Asked): Promise<Painted[]> {
  const roots = (await shadowRoots(session)).filter(({ host }) => host.tag === TAG);
  const badges = roots.map(painted).filter((badge) => badge !== null);
  const boxes = await Promise.all(badges.map(({ host }) => boxOf(session, host)));
  return badges.filter((_, index) => boxes[index]);
}

/** Waits until badges stand there, every one of them answered, and `enough` holds. */
export async function settledBadges(
  session: Asked,
  enough: (badges: Painted[]) => boolean = (badges) => badges.length > 0,
  timeout = 30_000,
): Promise<Painted[]> {
  const end = performance.now() + timeout;
  for (;;) {
    const badges = await visibleBadges(session);
    if (badges.every(({ state }) => state !== 'none') && enough(badges)) return badges;
    if (performance.now() > end) {
      const seen = badges.map(({ email, state }) => `${email}=${state}`).join(', ');
      throw new Error(`Badges did not settle within ${timeout} ms: ${seen || 'none at all'}`);
    }
    await new Promise((done) => setTimeout(done, 30));
  }
}
