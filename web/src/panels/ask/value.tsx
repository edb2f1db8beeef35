// One value of a result for people: entities are links to their cards, relationships to their evidence.
import type { PlainValue } from '../../../../graph/values';
import { usePage } from '../../context';

type Item = Readonly<Record<string, PlainValue>>;

function isItem(value: PlainValue): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function Value({ value }: { readonly value: PlainValue }) {
  const { words, whole, name, sentence, select } = usePage();
  if (value === null) return <span class="quiet">–</span>;
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((one, i) => (
          <span key={i}>
            {i > 0 && ', '}
            <Value value={one} />
          </span>
        ))}
      </>
    );
  }
  if (!isItem(value)) {
    const text = typeof value === 'number' ? words.number(value) : String(value);
    // An id of the graph is more useful as a way to what it names.
    const edge = whole.edges.get(text);
    if (!edge && !whole.nodes.has(text)) return <bdi>{text}</bdi>;
    return (
      <button type="button" class="link" onClick={() => select({ type: edge ? 'edge' : 'node', id: text })}>
        {edge ? sentence(edge) : text}
      </button>
    );
  }
  if (value.type === 'path') {
    const nodes = (value.nodes as readonly PlainValue[]) ?? [];
    return (
      <>
        {nodes.map((node, i) => (
          <span key={i}>
            {i > 0 && ' → '}
            <Value value={node} />
          </span>
        ))}
      </>
    );
  }
  const id = String((value.properties as { id?: unknown } | undefined)?.id ?? value.id ?? '');
  const edge = value.type === 'relationship' ? whole.edges.get(id) : undefined;
  if (edge || whole.nodes.has(id)) {
    return (
      <button type="button" class="link" onClick={() => select({ type: edge ? 'edge' : 'node', id })}>
        {edge ? sentence(edge) : name(id)}
      </button>
    );
  }
  return <code>{JSON.stringify(value.properties ?? value)}</code>;
}
