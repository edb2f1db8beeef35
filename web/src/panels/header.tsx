// The bar at the top: what this is, search, the three views, the language.
import { usePage } from '../context';
import { VIEWS } from '../state';
import { LANGUAGES } from '../strings';
import { SearchBox } from './search-box';

export function Header({ language }: { readonly language: string }) {
  const { words, state, navigate } = usePage();
  const { strings } = words;
  return (
    <header class="bar">
      <div class="brand">
        <h1>{strings.product}</h1>
        <p class="tagline">{strings.tagline}</p>
      </div>
      <SearchBox />
      <nav class="views" aria-label={strings.views.label}>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={state.view === view ? 'page' : undefined}
            onClick={() => navigate({ view, sort: null, filter: '' })}
          >
            {strings.views[view]}
          </button>
        ))}
      </nav>
      <select
        class="language"
        aria-label={strings.language}
        value={language}
        onChange={(event) => navigate({ language: event.currentTarget.value }, 'replace')}
      >
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
