/**
 * Visits the nodes under `root` in document order without recursion, so that depth costs no stack.
 * `enter` says whether to go inside; `leave` is called for each element that was gone into.
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node);
    }
    node = node ? node.nextSibling : null;
  }
}
