/**
 * Visits the nodes under `root` in document order without recursion, so that depth costs no stack.
 * `enter` says whether to go inside; `leave` is called for each element that was gone into.
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      const inner: Node | null = node.firstChild;
      if (inner) {
        node = inner;
        continue;
      }
      leave(node);
    }
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node);
      next = node.nextSibling;
    }
    node = next;
  }
}
