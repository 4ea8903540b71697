import type { CDPSession, Frame, Page } from '@playwright/test';

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
  /** The address of the person the host stands beside, lower-case. */
  email: string | null;
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
export async function piercedDocument(session: CDPSession): Promise<PiercedNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return pierced(root, null);
}

/** Every shadow host of the page (none of a stand-in's own elements has one) with what is drawn inside. */
export async function shadowRoots(session: CDPSession): Promise<ClosedRoot[]> {
  const found: ClosedRoot[] = [];
  for (const node of everyNode(await piercedDocument(session))) {
    if (node.shadow) found.push({ host: node, email: addressBeside(node), content: node.shadow });
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

/** Nearest address around a node: on its ancestors, else the last one before it. */
function addressBeside(node: PiercedNode): string | null {
  for (let at: PiercedNode | null = node; at; at = at.parent) {
    const own = ownAddress(at);
    if (own) return own;
    const siblings: PiercedNode[] = at.parent?.children ?? [];
    for (const sibling of siblings.slice(0, siblings.indexOf(at)).reverse()) {
      const inside = [...everyNode(sibling)].map(ownAddress).filter((found) => found !== null);
      const last = inside.at(-1);
      if (last) return last;
    }
  }
  return null;
}

/** Where a node is painted, in CSS pixels of the viewport; null when it has no box. */
export async function boxOf(
  session: CDPSession,
  { backendNodeId }: PiercedNode,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  try {
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [x1, y1, x2, , , y3] = quads[0] ?? [];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y3 === undefined) return null;
    return { x: x1, y: y1, width: x2 - x1, height: y3 - y1 };
  } catch (error) {
    // The protocol answers a node without a layout object with an error.
    if (error instanceof Error && /layout|content quads/i.test(error.message)) return null;
    throw error;
  }
}

/** Runs `declaration` (a function's source) with the node as `this`; what it returns must be JSON. */
export async function evaluateOn(
  session: CDPSession,
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
export async function clickNode(page: Page, session: CDPSession, node: PiercedNode): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const box = await boxOf(session, node);
  if (!box) throw new Error(`<${node.tag}> has no box to click`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The extension's own frame in a page (it stands in a closed root, so only the list of frames shows it). */
export async function extensionFrame(page: Page, file: string, timeout = 8_000): Promise<Frame> {
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
