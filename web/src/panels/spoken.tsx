// Says what was just selected, for those who do not see the map.
import { usePage } from '../context';

export function Spoken() {
  const { words, whole: index, state, sentence, name } = usePage();
  const { selection } = state;
  let text = '';
  if (selection?.type === 'node') {
    const node = index.nodes.get(selection.id);
    if (node) {
      const relations = words.count(index.degree(node.id), words.strings.counts.relations);
      text = `${node.name}, ${words.kind(node.kind)}, ${words.country(node.country)}, ${relations}`;
    }
  } else if (selection?.type === 'edge') {
    const edge = index.edges.get(selection.id);
    if (edge) text = [sentence(edge), ...edge.figures.map(words.figure)].join(', ');
  }
  if (selection?.type === 'set' || selection?.type === 'path')
    text = selection.id.split('.').map(name).join(', ');
  return (
    <p class="unseen" aria-live="polite" data-testid="spoken">
      {text}
    </p>
  );
}
