// Asks for the other end of a path by name: the way to it without a pointer.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context';
import { plain } from '../model/search';

const MOST_NAMES = 400;

export function PathTo({ from }: { readonly from: string }) {
  const { words, whole, index, navigate } = usePage();
  const { path } = words.strings;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), [open]);
  const go = (): void => {
    const wanted = plain(text.trim());
    const found = wanted && whole.graph.nodes.find(({ name }) => plain(name) === wanted);
    if (!found || found.id === from) return;
    // A way may lead through what the map does not draw at the moment.
    const scope = index.nodes.has(found.id) ? {} : { ego: null, only: [], opened: [], camera: null };
    navigate({ selection: { type: 'path', id: `${from}.${found.id}` }, ...scope });
  };
  if (!open) {
    return (
      <button type="button" class="pill" onClick={() => setOpen(true)}>
        {path.to}
      </button>
    );
  }
  const names = whole.graph.nodes
    .filter(({ id, name }) => id !== from && plain(name).includes(plain(text)))
    .slice(0, MOST_NAMES);
  return (
    <form
      class="path-to"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label>
        {path.to}
        <input
          type="text"
          list="path-names"
          value={text}
          ref={input}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={go}
        />
      </label>
      <datalist id="path-names">
        {names.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <button type="submit" class="pill">
        {path.find}
      </button>
    </form>
  );
}
