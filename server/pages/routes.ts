// The same graph without the canvas: pages that need neither scripts nor WebGL, in the languages of the page.
import { z } from 'zod';
import { keptGraph } from '../kept-graph';
import { Reply } from '../reply';
import { type Context, type Route, route } from '../route';
import { id } from '../routes/parameters';
import { entityPage, relationPage, sourcePage } from './cards';
import { layout, type PageParts, type PageWords, wordsFor } from './layout';
import { entityList, relationTable } from './lists';

const HTML = 'text/html; charset=utf-8';
const lang = z.string().max(20).optional();
const listQuery = z.object({
  lang,
  filter: z.string().max(200).optional(),
  sort: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
});
const cardQuery = z.object({ lang });
const idPath = z.strictObject({ id });

/** The routes of the pages; `pageFolder` holds the style sheets. */
export function pageRoutes(pageFolder: string): Route[] {
  const common = {
    method: 'get',
    section: 'Graph',
    access: 'reader',
    types: { 'text/html': 'A page for people.' },
  } as const;
  const page = (parts: PageParts, words: PageWords): Reply =>
    new Reply(layout(pageFolder, words, parts).text, { type: HTML, headers: { Vary: 'Accept-Language' } });
  const list = (
    path: string,
    make: (
      words: PageWords,
      graph: Awaited<ReturnType<typeof keptGraph>>,
      query: z.output<typeof listQuery>,
    ) => PageParts,
  ) =>
    route({
      ...common,
      path,
      summary: 'A list as a page without scripts.',
      input: { query: listQuery },
      async answer({ query }, context, _who, { request }) {
        const words = wordsFor(query.lang, request.acceptsLanguages());
        return page(make(words, await keptGraph(context), query), words);
      },
    });
  const card = <View>(
    path: string,
    ask: (context: Context, id: string) => Promise<View>,
    make: (words: PageWords, view: View) => PageParts,
  ) =>
    route({
      ...common,
      path,
      summary: 'A card as a page without scripts.',
      input: { params: idPath, query: cardQuery },
      async answer({ params, query }, context, _who, { request }) {
        const words = wordsFor(query.lang, request.acceptsLanguages());
        return page(make(words, await ask(context, params.id)), words);
      },
    });
  return [
    list('/entities', entityList),
    list('/relations', relationTable),
    card('/entities/:id', ({ store }, which) => store.entity(which), entityPage),
    card('/relations/:id', ({ store }, which) => store.edge(which), relationPage),
    card('/sources/:id', ({ store }, which) => store.source(which), sourcePage),
  ];
}
