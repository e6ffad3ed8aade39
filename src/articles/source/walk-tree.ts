import type { MdastNode } from 'satteri';

/** Visits a tree in the order of its text. Without recursion: hostile text nests deeper than any stack. */
export function walk(root: MdastNode, enter: (node: MdastNode) => void, leave: (node: MdastNode) => void): void {
  const open: { readonly node: MdastNode; next: number }[] = [];
  const push = (node: MdastNode): void => {
    enter(node);
    open.push({ node, next: 0 });
  };
  push(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child: MdastNode | undefined = 'children' in top.node ? top.node.children[top.next] : undefined;
    top.next += 1;
    if (child) push(child);
    else leave(open.pop()?.node ?? root);
  }
}
