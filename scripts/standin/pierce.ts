import type { CDPSession, Frame, Page } from '@playwright/test';
import * as z from 'zod/mini';

/** What a debugging session is asked with; a document that no driver lists has no more of it. */
export type Asked = Pick<CDPSession, 'send'>;

/** One element as the debugger sees it, through closed shadow roots and same-process frames. */
export interface PiercedNode {
  /** Lower-case tag; `#text` for text. */
  tag: string;
  attributes: Record<string, string>;
  text: string;
  backendNodeId: number;
  children: PiercedNode[];
  /** The shadow root's children, where the element hosts one. */
  shadow: PiercedNode[] | null;
  parent: PiercedNode | null;
}

export interface ClosedRoot {
  host: PiercedNode;
  /**
   * The address of the person the host stands beside, lower-case. Where several people share a place (a row of the
   * list), the one whom the drawn `title` names; null when that cannot be told.
   */
  email: string | null;
  /** Everyone at that place, in the order of the page. */
  people: { email: string; name: string }[];
  content: PiercedNode[];
}

interface ProtocolNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
  shadowRootType?: string;
  contentDocument?: ProtocolNode;
}

const TEXT = 3;
const PERSON_ATTRIBUTES = ['email', 'data-hovercard-id', 'title', 'href'];

function pierced(node: ProtocolNode, parent: PiercedNode | null): PiercedNode {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let i = 0; i < pairs.length; i += 2) attributes[pairs[i] ?? ''] = pairs[i + 1] ?? '';
  const result: PiercedNode = {
    tag: node.nodeName.toLowerCase(),
    attributes,
    text: node.nodeType === TEXT ? node.nodeValue : '',
    backendNodeId: node.backendNodeId,
    children: [],
    shadow: null,
    parent,
  };
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
  result.children = [
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].map((child) => pierced(child, result));
  if (root) result.shadow = (root.children ?? []).map((child) => pierced(child, result));
  return result;
}

/** All elements below (and with) `node`, in document order, shadow content included. */
export function* everyNode(node: PiercedNode): Generator<PiercedNode> {
  yield node;
  for (const child of node.shadow ?? []) yield* everyNode(child);
  for (const child of node.children) yield* everyNode(child);
}

/** The whole page, closed roots included. */
export async function piercedDocument(session: Asked): Promise<PiercedNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return pierced(root, null);
}

/** Every shadow host of the page (none of a stand-in's own elements has one) with what is drawn inside. */
export async function shadowRoots(session: Asked): Promise<ClosedRoot[]> {
  const found: ClosedRoot[] = [];
  for (const node of everyNode(await piercedDocument(session))) {
    if (!node.shadow) continue;
    const people = peopleBeside(node);
    found.push({ host: node, people, email: named(people, node.shadow), content: node.shadow });
  }
  return found;
}

function ownAddress({ attributes }: PiercedNode): string | null {
  for (const name of PERSON_ATTRIBUTES) {
    const address = attributes[name]?.match(/^(?:mailto:)?([^\s<>@]+@[^\s<>@]+)$/)?.[1];
    if (address) return address.toLowerCase();
  }
  return null;
}

function personAt(node: PiercedNode): ClosedRoot['people'] {
  const email = ownAddress(node);
  const { name, 'data-name': data } = node.attributes;
  return email ? [{ email, name: name ?? data ?? '' }] : [];
}

/** People around a node: the one it stands in, else those in the nearest element before it that holds any. */
function peopleBeside(node: PiercedNode): ClosedRoot['people'] {
  for (let at: PiercedNode | null = node; at; at = at.parent) {
    const own = personAt(at);
    if (own.length > 0) return own;
    const siblings: PiercedNode[] = at.parent?.children ?? [];
    for (const sibling of siblings.slice(0, siblings.indexOf(at)).reverse()) {
      const inside = [...everyNode(sibling)].flatMap(personAt);
      const once = new Map(inside.map((one) => [one.email, one]));
      if (once.size > 0) return [...once.values()];
    }
  }
  return [];
}

/** Whom the first line of a drawn title names; the longest name wins over one inside it. */
function named(people: ClosedRoot['people'], content: PiercedNode[]): string | null {
  if (people.length === 1) return people[0]?.email ?? null;
  const titles = content
    .flatMap((node) => [...everyNode(node)])
    .flatMap(({ attributes }) => attributes.title?.split('\n')[0] ?? []);
  const meant = people
    .filter(({ name }) => name !== '' && titles.some((title) => title.includes(name)))
    .sort((a, b) => b.name.length - a.name.length);
  return meant[0]?.email ?? null;
}

const MEASURE = `function () {
  const { x, y, width, height } = this.getBoundingClientRect();
  return this.isConnected && (width > 0 || height > 0) ? { x, y, width, height } : null;
}`;

const Box = z.nullable(
  z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
);

/** Where an element is painted, in CSS pixels of its frame's viewport; null when it has no box. */
export async function boxOf(session: Asked, node: PiercedNode): Promise<z.infer<typeof Box>> {
  return Box.parse(await evaluateOn(session, node, MEASURE));
}

/** Runs `declaration` (a function's source) with the node as `this`; what it returns must be JSON. */
export async function evaluateOn(
  session: Asked,
  { backendNodeId }: PiercedNode,
  declaration: string,
): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw new Error('The node is gone');
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: declaration,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A real mouse click in the middle of a node, wherever it is hidden. */
export async function clickNode(
  page: { mouse: Pick<Page['mouse'], 'click'> },
  session: Asked,
  node: PiercedNode,
): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const box = await boxOf(session, node);
  if (!box) throw new Error(`<${node.tag}> has no box to click`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The extension's own frame in a page (it stands in a closed root, so only the list of frames shows it). */
export async function extensionFrame(page: Page, file: string, timeout = 30_000): Promise<Frame> {
  const end = performance.now() + timeout;
  for (;;) {
    const found = page
      .frames()
      .find((frame) => frame.url().startsWith('chrome-extension://') && frame.url().includes(file));
    if (found) return found;
    if (performance.now() > end)
      throw new Error(`No extension frame with ${file} within ${timeout} ms`);
    await page.waitForTimeout(25);
  }
}
