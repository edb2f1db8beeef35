// Type-ahead over entities and relations (WAI-ARIA combobox with a list): picking a hit selects it, the map flies there.
import { useState } from 'preact/hooks';
import { usePage } from '../context';
import { type Hit, search } from '../model/search';
import { KindSign, LensSign } from './signs';

const LIST = 'search-hits';

export function SearchBox() {
  const { words, whole, index, state, sentence, navigate, fly } = usePage();
  const { strings } = words;
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const hits = open ? search(whole, sentence, text) : [];
  const shown = open && text.trim() !== '';

  const pick = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    setText(hit.text);
    fly.current = true;
    const centre = hit.edge ? hit.edge.source : hit.id;
    const drawn = index.nodes.has(centre) && (!hit.edge || index.edges.has(hit.id));
    // What the map does not draw at the moment gets a picture of its own.
    const scope = drawn ? {} : { ego: { centre, depth: 1 }, only: [], opened: [], camera: null };
    const view = ['ask', 'inbox'].includes(state.view) ? 'map' : state.view;
    navigate({ view, selection: { type: hit.type, id: hit.id }, ...scope });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      pick(hits[active]);
    } else if (event.key === 'Escape' && (text || open)) {
      event.preventDefault();
      setText('');
      setOpen(false);
    }
  };
  return (
    <search class="search">
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={strings.search.label}
        aria-expanded={shown}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${LIST}-${active}` : undefined}
        placeholder={strings.search.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={LIST}
        class="hits"
        role="listbox"
        aria-label={strings.search.label}
        hidden={!shown || hits.length === 0}
      >
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys.
          <div
            key={hit.id}
            id={`${LIST}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            // The list must not take the focus from the box before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            {hit.node && <KindSign kind={hit.node.kind} />}
            {hit.edge && <LensSign lens={hit.edge.lens} />}
            <bdi>{hit.text}</bdi>
          </div>
        ))}
      </div>
      {shown && hits.length === 0 && (
        <p class="hits none" role="status">
          {strings.search.none}
        </p>
      )}
    </search>
  );
}
