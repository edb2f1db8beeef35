// RSS and Atom feeds: each item is a document of its own. An item that carries its whole article is read from the feed,
// any other is followed to its page.
import type { parseFeed } from 'feedsmith';
import { InvalidInput } from '../../graph/errors';
import { blockText } from './decode/blocks';
import { parseDom } from './decode/dom';
import { head, requireText } from './decode/encoding';
import { afterPrologue } from './decode/markup';
import { metadataOf } from './metadata/fields';
import type { Metadata, Part, RawInput, Reader } from './reader';

/** Items read of one feed, in its own order (newest first, as feeds are). */
const FEED_ITEMS = 100;

/** Shorter contents than this are teasers. */
const WHOLE_ARTICLE_CHARACTERS = 600;

interface Item {
  readonly html: string;
  readonly metadata: Metadata;
}

type Parsed = ReturnType<typeof parseFeed>;
type FeedText = string | { readonly value?: string } | undefined;

const textValue = (text: FeedText) => (typeof text === 'string' ? text : text?.value);

/** Titles may hold markup or entities, whatever the feed says. */
const titleOf = async (text: FeedText) => {
  const value = textValue(text);
  return value && /[<&]/.test(value)
    ? ((await parseDom(value, 'a title')).body.textContent ?? undefined)
    : value;
};

function atomItems({ feed }: Extract<Parsed, { format: 'atom' }>): Promise<Item[]> {
  const items = (feed.entries ?? []).map(async (entry) => ({
    html: textValue(entry.content) ?? textValue(entry.summary) ?? '',
    metadata: metadataOf({
      title: await titleOf(entry.title),
      published: entry.published ?? entry.updated,
      publisher: await titleOf(feed.title),
      language: entry.xml?.lang ?? feed.xml?.lang,
      url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href,
    }),
  }));
  return Promise.all(items);
}

function rssItems({ feed }: Extract<Parsed, { format: 'rss' | 'rdf' }>): Promise<Item[]> {
  const items = (feed.items ?? []).map(async (item) => ({
    html: item.content?.encoded ?? item.description ?? '',
    metadata: metadataOf({
      title: await titleOf(item.title),
      published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
      publisher: await titleOf(feed.title),
      language: 'language' in feed ? feed.language : undefined,
      url: item.link,
    }),
  }));
  return Promise.all(items);
}

async function itemsOf(parsed: Parsed): Promise<Item[]> {
  if (parsed.format === 'atom') return atomItems(parsed);
  return parsed.format === 'json' ? [] : rssItems(parsed);
}

async function partOf({ html, metadata }: Item, name: string): Promise<Part> {
  const label = `${name}, item "${metadata.title ?? metadata.url ?? 'without a title'}"`;
  try {
    const text = blockText((await parseDom(html, label)).body);
    if (metadata.url && text.length < WHOLE_ARTICLE_CHARACTERS)
      return { kind: 'link', url: metadata.url, metadata };
    return { kind: 'text', text: metadata.title ? `${metadata.title}\n\n${text}` : text, metadata };
  } catch (error) {
    return { kind: 'unreadable', name: label, error: error as Error };
  }
}

async function parse(input: RawInput): Promise<Parsed> {
  const xml = requireText(input, /<\?xml[^>]{0,100}encoding=["']([\w-]+)/i.exec(head(input))?.[1]);
  // Entities of its own are how XML bombs grow, and no feed needs them.
  if (/<!ENTITY/i.test(xml))
    throw new InvalidInput('xml-bomb', `The feed "${input.name}" declares XML entities, which is not read.`);
  try {
    const { parseFeed } = await import('feedsmith');
    return parseFeed(xml);
  } catch (cause) {
    throw new InvalidInput('damaged', `"${input.name}" looks like a feed but is no valid RSS or Atom.`, {
      cause,
    });
  }
}

export const feed: Reader = {
  format: 'feed',
  recognises: (input) => /^<(rss[\s>]|feed\s[^>]{0,1000}Atom|rdf:RDF)/i.test(afterPrologue(input)),
  read: async (input) => {
    const items = await itemsOf(await parse(input));
    if (items.length === 0) throw new InvalidInput('empty', `The feed "${input.name}" has no items.`);
    const parts = await Promise.all(items.slice(0, FEED_ITEMS).map((item) => partOf(item, input.name)));
    if (items.length <= FEED_ITEMS) return parts;
    const error = new InvalidInput(
      'too-large',
      `The feed "${input.name}" lists ${items.length} items; the first ${FEED_ITEMS} were read. Give the others by address.`,
    );
    return [...parts, { kind: 'unreadable', name: input.name, error }];
  },
};
