// What came and what went between two dates, each line a way to its evidence.
import { usePage } from '../context';
import type { changesOf } from '../model/time';

export function ChangeList({ changes }: { readonly changes: NonNullable<ReturnType<typeof changesOf>> }) {
  const { words, index, sentence, select } = usePage();
  const { time } = words.strings;
  const groups = [
    ['came', changes.came],
    ['went', changes.went],
  ] as const;
  return (
    <div class="changes" aria-live="polite">
      {groups.map(([name, ids]) => (
        <section key={name}>
          <h3 class={name}>
            {time[name]} ({ids.size})
          </h3>
          <ul>
            {[...ids].slice(0, 200).map((id) => {
              const edge = index.edges.get(id);
              return (
                edge && (
                  <li key={id}>
                    <button type="button" class="link" onClick={() => select({ type: 'edge', id })}>
                      {sentence(edge)}
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
