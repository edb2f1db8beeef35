// Merges an entity into another, after showing what that would do: which lines become one, which become disputed.
import { useState } from 'preact/hooks';
import type { MergePreview, NodeView } from '../../../../graph/views';
import { usePage } from '../../context';
import { plain } from '../../model/search';
import { reviewApi } from '../../review-api';
import { useDecide } from './use-decide';

const MOST_NAMES = 300;

export function Merge({ node }: { readonly node: NodeView }) {
  const { words, whole, name, sentence } = usePage();
  const { inbox, counts } = words.strings;
  const [text, setText] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [done, setDone] = useState(false);
  const deciding = useDecide(() => setDone(true));
  const [failed, setFailed] = useState<string | null>(null);
  const ask = (): void => {
    const found = whole.graph.nodes.find((one) => plain(one.name) === plain(text.trim()));
    if (!found || found.id === node.id) return;
    setInto(found.id);
    setFailed(null);
    reviewApi.previewMerge(node.id, found.id).then(setPreview, (error: Error) => setFailed(error.message));
  };
  const id = `merge-${node.id}`;
  const wanted = plain(text);
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label>
        {words.fill(inbox.same, { name: node.name })}
        <input type="text" list={id} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <datalist id={id}>
        {whole.graph.nodes
          .filter((one) => one.id !== node.id && plain(one.name).includes(wanted))
          .slice(0, MOST_NAMES)
          .map((one) => (
            <option key={one.id} value={one.name} />
          ))}
      </datalist>
      <button type="submit" class="pill">
        {inbox.preview}
      </button>
      {(failed ?? deciding.error) && <p role="alert">{failed ?? deciding.error}</p>}
      {preview && into && !done && (
        <div class="merge-preview" role="status">
          <p>
            <strong>{preview.entity.name}</strong>
            {preview.entity.aliases.length > 0 && ` (${preview.entity.aliases.join(', ')})`}
          </p>
          <p class="quiet">
            {words.count(preview.edges.entity, counts.relations)} +{' '}
            {words.count(preview.edges.into, counts.relations)} →{' '}
            {words.count(preview.edges.after, counts.relations)}
          </p>
          {preview.joined.length > 0 && (
            <ul class="quiet">
              {preview.joined.map(({ edge }) => (
                <li key={edge.id}>
                  {sentence(edge)}
                  {preview.disputed.includes(edge.id) && (
                    <span class="tag warn">{words.strings.card.disputed}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {preview.lost.length > 0 && <p class="quiet">{words.count(preview.lost.length, inbox.lost)}</p>}
          <p class="actions">
            <button
              type="button"
              class="pill yes"
              disabled={deciding.busy}
              onClick={() => deciding.decide({ action: 'merge', entity: node.id, into })}
            >
              {words.fill(inbox.merge, { name: name(into) })}
            </button>
            <button
              type="button"
              class="pill"
              disabled={deciding.busy}
              onClick={() => deciding.decide({ action: 'distinct', entity: node.id, other: into })}
            >
              {inbox.distinct}
            </button>
          </p>
        </div>
      )}
      {done && (
        <p role="status">
          {inbox.done}{' '}
          <button type="button" class="link" onClick={deciding.undo}>
            {inbox.undo}
          </button>
        </p>
      )}
    </form>
  );
}
