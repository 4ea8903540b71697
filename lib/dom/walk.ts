/**
 * Walks a tree in document order without recursion, however deep it is. `visit` says whether to go inside a node;
 * `leave` is called for each node that was gone into. Stops after `most` nodes and tells whether all were seen.
 */
export function walk(
  root: Node,
  most: number,
  visit: (node: Node) => boolean,
  leave: (node: Node) => void = () => {},
): boolean {
  let node = root;
  for (let seen = 0; seen < most; seen++) {
    const inside = visit(node);
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node);
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      leave(node);
    }
    if (node === root || node.nextSibling === null) return true;
    node = node.nextSibling;
  }
  return false;
}
