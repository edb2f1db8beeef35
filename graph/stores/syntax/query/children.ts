// The expressions that an expression is made of, in the order in which they stand in the query.
import type { Expression } from './ast';

const some = (...nodes: readonly (Expression | undefined)[]): Expression[] =>
  nodes.filter((node) => node !== undefined);

/** Without those in patterns and subqueries. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.is) {
    case 'property':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'slice':
      return some(node.object, node.from, node.to);
    case 'unary':
    case 'isNull':
    case 'hasLabels':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'comparison':
      return node.operands;
    case 'list':
      return node.items;
    case 'map':
      return node.entries.map(([, value]) => value);
    case 'projection':
      return [node.variable, ...node.entries.flatMap((entry) => ('value' in entry ? [entry.value] : []))];
    case 'case':
      return some(
        node.subject,
        ...node.branches.flatMap(({ when, value }) => [...when, value]),
        node.otherwise,
      );
    case 'call':
      return node.args;
    case 'comprehension':
    case 'quantifier':
      return some(node.list, node.where, 'value' in node ? node.value : undefined);
    case 'reduce':
      return [node.initial, node.list, node.value];
    case 'patternComprehension':
      return some(node.where, node.value);
    default:
      return [];
  }
}
