// Says that the map shows a part of the graph only, which, and leads back to all of it.
import { usePage } from '../context';
import { namedNodes } from '../model/graph-index';
import { Icon } from './icon';

const DEPTHS = [1, 2, 3, 4];

export function ScopeBar() {
  const { words, whole, index, state, navigate, name } = usePage();
  const { scope, counts } = words.strings;
  const { ego, only, opened, folded } = state;
  if (index === whole && folded.length === 0) return null;
  const lift = () => navigate({ ego: null, only: [], opened: [], folded: [], camera: null });
  return (
    <div class="scope" role="status">
      {ego ? (
        <>
          <span>
            {scope.around} <bdi>{name(ego.centre)}</bdi>
          </span>
          <fieldset class="depths" aria-label={scope.depth}>
            {DEPTHS.map((depth) => (
              <button
                key={depth}
                type="button"
                aria-pressed={ego.depth === depth}
                aria-label={words.fill(scope.steps, { n: String(depth) })}
                onClick={() => navigate({ ego: { ...ego, depth }, camera: null })}
              >
                {depth}
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        index !== whole && (
          <span>
            {only.length > 0 && only.length <= 3
              ? namedNodes(whole, { type: 'set', id: only.join('.') })
                  .map(name)
                  .join(', ')
              : scope.part}
          </span>
        )
      )}
      {opened.length > 0 && <span class="quiet">+ {opened.map(name).join(', ')}</span>}
      {folded.length > 0 && (
        <span class="quiet">
          {scope.folded}: {folded.map(name).join(', ')}
        </span>
      )}
      <span class="quiet">
        {words.count(index.nodes.size, counts.entities)} {scope.of} {whole.nodes.size}
      </span>
      <button type="button" class="icon" aria-label={scope.lift} title={scope.lift} onClick={lift}>
        <Icon name="close" />
      </button>
    </div>
  );
}
