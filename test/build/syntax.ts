import type { AnyNode } from 'acorn';

export interface Found {
  node: AnyNode;
  parent: AnyNode | null;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a syntax tree with the node it hangs on. */
export function descendants(root: AnyNode): Found[] {
  const found: Found[] = [];
  const waiting: Found[] = [{ node: root, parent: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const parent = next.node;
    for (const value of Object.values(parent)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) waiting.push({ node: child, parent });
      }
    }
  }
  return found;
}
