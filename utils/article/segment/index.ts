import { Cutter, type Cutting } from './cutter.ts';
import type { Piece } from './leaf.ts';

/**
 * Cuts the text under `root` into leaves, with the pictures and rules between them, in document order. Loose text and
 * lines that `<br>` separates become leaves of their own; layout elements leave no trace but the evidence on the leaves.
 * Addresses are as the page writes them. Text in open shadow roots follows that of their hosts: light children are what the slots show. Only reads.
 */
export function segment(root: Element, cutting: Cutting = {}): Piece[] {
  const cutter = new Cutter(root, cutting);
  cutter.read(root);
  cutter.flush();
  return cutter.pieces;
}
