// The frame of every page without scripts: title, way between lists, language, the page's own style sheet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from '../../graph/entities';
import { LENSES, RELATION_NAMES, RELATIONS } from '../../graph/relations';
import type { RegistryView } from '../../graph/views';
import { chooseLanguage, LANGUAGES } from '../../web/src/strings';
import { createVocabulary, type Vocabulary } from '../../web/src/vocabulary';
import { type Html, html } from '../docs/html';

const registry: RegistryView = {
  kinds: ENTITY_KIND_NAMES.map((kind) => ({
    kind,
    title: ENTITY_KINDS[kind].title,
    letter: ENTITY_KINDS[kind].letter,
  })),
  relations: RELATION_NAMES.map((relation) => {
    const { title, phrase, lens, symmetric = false } = RELATIONS[relation];
    return { relation, title, phrase, lens, symmetric };
  }),
  lenses: LENSES,
};

export interface PageWords {
  readonly language: string;
  readonly words: Vocabulary;
  /** An address of these pages in the language that was chosen. */
  link(path: string, query?: Readonly<Record<string, string | undefined>>): string;
}

/** The words for a request: the language it asks for, else the best of those that the browser takes. */
export function wordsFor(asked: string | undefined, accepted: readonly string[]): PageWords {
  const language = chooseLanguage([asked ?? null, ...accepted]);
  return {
    language,
    words: createVocabulary(language, registry),
    link(path, query = {}) {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...query, lang: asked }))
        if (value) search.set(name, value);
      const text = search.toString();
      return text ? `${path}?${text}` : path;
    },
  };
}

/** Addresses of the style sheets that Vite built; none where the page is not built yet. */
function styleSheets(pageFolder: string): string[] {
  try {
    const page = readFileSync(join(pageFolder, 'index.html'), 'utf8');
    return [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, href = '']) => href);
  } catch {
    return [];
  }
}

export interface PageParts {
  readonly title: string;
  /** The address of this page without its query, for the links to the other languages. */
  readonly path: string;
  readonly body: Html;
}

export function layout(pageFolder: string, page: PageWords, { title, path, body }: PageParts): Html {
  const { strings } = page.words;
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${strings.product}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
${styleSheets(pageFolder).map((href) => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body class="document-page">
<a class="skip" href="#content">${strings.skip}</a>
<header class="bar">
<div class="brand"><p class="product">${strings.product}</p><p class="tagline">${strings.tagline}</p></div>
<nav class="views" aria-label="${strings.views.label}">
<a href="${page.link('/')}">${strings.views.map}</a>
<a href="${page.link('/relations')}">${strings.views.relations}</a>
<a href="${page.link('/entities')}">${strings.views.entities}</a>
</nav>
<nav class="views" aria-label="${strings.language}">
${Object.entries(LANGUAGES).map(
  ([code, { name }]) =>
    html`<a href="${path}?lang=${code}" hreflang="${code}" lang="${code}"${
      code === page.language && html` aria-current="true"`
    }>${name}</a>`,
)}
</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`;
}
