/** The learned part of the block decision. Written by `tests/eval/train-blocks.ts`; data, not code. */
export type Model = {
  /** Names of the evidence, in order: a model fits only the evidence that it was trained on. */
  names: string[];
  /** The first look: a weight for each name; the last one is the bias. */
  first: number[];
  /** The second look: decision trees, whose leaves add up to log odds. */
  trees: Tree[];
};

/** Four numbers a node: feature, threshold, next if at most, next if more; or -1, the value, 0, 0. */
export type Tree = number[];

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The probability that a leaf belongs to the article, at first look. */
export function firstLook(weights: number[], row: number[]): number {
  let sum = weights[row.length] ?? 0;
  // Most of a row is nothing.
  for (let i = 0; i < row.length; i++) {
    const value = row[i];
    if (value) sum += (weights[i] ?? 0) * value;
  }
  return squash(sum);
}

/** The same by the trees. */
export function byTrees(trees: Tree[], row: number[]): number {
  let sum = 0;
  for (let i = 0; i < trees.length; i++) sum += treeValue(trees[i] as Tree, row);
  return squash(sum);
}

/** Where a row ends up in a tree. */
export function treeValue(tree: Tree, row: number[]): number {
  let node = 0;
  // Thousands of steps a page: the numbers are there, as the form says, and are not asked for twice.
  for (let feature = tree[0] as number; feature >= 0; feature = tree[node] as number)
    node = 4 * (((row[feature] as number) <= (tree[node + 1] as number) ? tree[node + 2] : tree[node + 3]) as number);
  return tree[node + 1] as number;
}
