import type { AnyNode } from 'acorn';
import { childrenOf } from '../../scripts/syntax-tree';

type FunctionNode = Extract<AnyNode, { params: unknown }>;

function isFunction(node: AnyNode): node is FunctionNode {
  return 'params' in node;
}

/** Names that a pattern such as `{a, b: [c = 1], ...d}` binds. */
function boundBy(pattern: AnyNode | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap(part => boundBy(part.type === 'Property' ? part.value : part));
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundBy);
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'RestElement':
      return boundBy(pattern.argument);
    default:
      return [];
  }
}

/** What is declared in a function (or the program) itself, not in the functions within it. */
function declaredIn(node: AnyNode): string[] {
  if (node.type === 'VariableDeclarator') return [...boundBy(node.id), ...childrenOf(node).flatMap(declaredIn)];
  if (node.type === 'FunctionDeclaration') return boundBy(node.id);
  if (isFunction(node)) return [];
  const own =
    node.type === 'ClassDeclaration'
      ? boundBy(node.id)
      : node.type === 'CatchClause'
        ? boundBy(node.param ?? null)
        : [];
  return [...own, ...childrenOf(node).flatMap(declaredIn)];
}

export interface Uses {
  /** Names that nothing in the program declares: they must come from the platform. */
  globals: Set<string>;
  /** `x` of every `anything.x`. */
  members: Set<string>;
}

export function usesOf(program: AnyNode): Uses {
  const uses: Uses = { globals: new Set(), members: new Set() };
  const walk = (node: AnyNode, known: ReadonlySet<string>): void => {
    if (node.type === 'Identifier') {
      if (!known.has(node.name)) uses.globals.add(node.name);
    } else if (node.type === 'MemberExpression' && !node.computed) {
      if (node.property.type === 'Identifier') uses.members.add(node.property.name);
      walk(node.object, known);
    } else if (node.type === 'Property' || node.type === 'MethodDefinition') {
      if (node.computed) walk(node.key, known);
      if (node.value) walk(node.value, known);
    } else if (isFunction(node)) {
      const own = [...node.params.flatMap(boundBy), ...boundBy(node.id ?? null), ...declaredIn(node.body), 'arguments'];
      const inner = new Set([...known, ...own]);
      for (const child of [...node.params, node.body]) walk(child, inner);
    } else {
      for (const child of childrenOf(node)) walk(child, known);
    }
  };
  walk(program, new Set(declaredIn(program)));
  return uses;
}
