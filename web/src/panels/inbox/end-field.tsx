// Names one end of a statement: an entity of the graph, found by typing, or a new one with its kind.
import type { EntityKind } from '../../../../graph/entities';
import { usePage } from '../../context';
import { plain } from '../../model/search';
import type { End } from '../../review-api';

interface Props {
  readonly label: string;
  readonly value: EndDraft;
  readonly onChange: (value: EndDraft) => void;
}

export interface EndDraft {
  readonly name: string;
  /** Of an entity that the graph does not have yet. */
  readonly kind: EntityKind;
}

const MOST_NAMES = 300;

/** The entity of that name, or a new one. */
export function endOf(draft: EndDraft, nodes: readonly { id: string; name: string }[]): End {
  const wanted = plain(draft.name.trim());
  const known = nodes.find(({ id, name }) => plain(name) === wanted || id === draft.name.trim());
  return known?.id ?? { kind: draft.kind, name: draft.name.trim() };
}

export function EndField({ label, value, onChange }: Props) {
  const { words, whole } = usePage();
  const { inbox } = words.strings;
  const id = `end-${label}`;
  const typed = plain(value.name);
  const names = whole.graph.nodes.filter(({ name }) => plain(name).includes(typed)).slice(0, MOST_NAMES);
  const isNew = value.name.trim() !== '' && typeof endOf(value, whole.graph.nodes) !== 'string';
  return (
    <div class="end-field">
      <label>
        {label}
        <input
          type="text"
          required
          list={id}
          value={value.name}
          onInput={(event) => onChange({ ...value, name: event.currentTarget.value })}
        />
      </label>
      <datalist id={id}>
        {names.map((node) => (
          <option key={node.id} value={node.name}>
            {words.kind(node.kind)}
          </option>
        ))}
      </datalist>
      {isNew && (
        <label>
          {inbox.newKind}
          <select
            value={value.kind}
            onChange={(event) => onChange({ ...value, kind: event.currentTarget.value as EntityKind })}
          >
            {words.registry.kinds.map(({ kind }) => (
              <option key={kind} value={kind}>
                {words.kind(kind)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
