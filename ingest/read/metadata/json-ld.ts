// What a page says of its article in JSON-LD (schema.org), however sites nest it: several scripts, lists, `@graph`,
// publishers that stand elsewhere and are named by `@id`. Readability reads the plainest form only.
import type { DomDocument } from '../decode/dom';

type Item = Readonly<Record<string, unknown>>;

/** What is taken from it, as the page wrote it. */
export interface ArticleData {
  readonly headline?: unknown;
  readonly published?: unknown;
  readonly publisher?: unknown;
  readonly language?: unknown;
}

const ARTICLE = /(?:Article|BlogPosting|Report|AdvertiserContentArticle)$/;
/** Says when the page was put up where nothing says when the article was. */
const PAGE = /WebPage$/;

const MAX_SCRIPTS = 30;
const MAX_CHARACTERS = 500_000;
const MAX_ITEMS = 500;
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** All items at the top, in lists and graphs, in the order of the page. */
function itemsOf(document: DomDocument): Item[] {
  const open: unknown[] = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MAX_SCRIPTS)
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.length <= MAX_CHARACTERS)
    .map(parsed);
  const items: Item[] = [];
  while (open.length > 0 && items.length < MAX_ITEMS) {
    const next = open.shift();
    if (Array.isArray(next)) open.unshift(...next.slice(0, MAX_ITEMS));
    if (!isItem(next)) continue;
    items.push(next);
    open.unshift(...NESTED.flatMap((name) => next[name] ?? []));
  }
  return items;
}

const typesOf = (item: Item): string[] => [item['@type']].flat().map((type) => String(type ?? ''));
const isOf = (item: Item, types: RegExp): boolean => typesOf(item).some((type) => types.test(type));

/** The name of an organisation that is written out, or stands elsewhere on the page under its `@id`. */
function nameOf(value: unknown, items: readonly Item[]): unknown {
  const [first] = [value].flat();
  if (!isItem(first)) return first;
  const elsewhere = items.find((item) => item['@id'] === first['@id'] && item.name !== undefined);
  return [first.name ?? (first['@id'] === undefined ? undefined : elsewhere?.name)].flat()[0];
}

/** The first article of the page; of what it does not say, what the page says of itself. */
export function articleData(document: DomDocument): ArticleData {
  const items = itemsOf(document);
  const article = items.find((item) => isOf(item, ARTICLE));
  const page = items.find((item) => isOf(item, PAGE) && item.datePublished !== undefined);
  if (!article && !page) return {};
  return {
    headline: article?.headline ?? article?.name,
    published: article?.datePublished ?? article?.dateCreated ?? page?.datePublished,
    publisher: nameOf(article?.publisher ?? article?.sourceOrganization ?? page?.publisher, items),
    language: article?.inLanguage ?? page?.inLanguage,
  };
}
