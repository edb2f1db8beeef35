// The name of an entity as a link to its card.
import type { NodeView } from '../../../graph/views';
import { usePage } from '../context';

export function EntityName({ node }: { readonly node: NodeView }) {
  const { select } = usePage();
  return (
    <button type="button" class="name" onClick={() => select({ type: 'node', id: node.id })}>
      <bdi>{node.name}</bdi>
    </button>
  );
}
