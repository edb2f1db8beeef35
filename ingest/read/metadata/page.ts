// What an HTML page says about itself: JSON-LD and Open Graph through Readability, then the older meta names, <time>.
import type { DomDocument } from '../decode/dom';
import type { Metadata } from '../reader';
import { firstKnown, metadataOf } from './fields';

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'citation_publication_date',
  'publish-date',
  'pubdate',
];
const PUBLISHER_NAMES = ['og:site_name', 'publisher', 'dc.publisher', 'application-name'];
const TITLE_NAMES = ['og:title', 'dc.title', 'twitter:title'];

/** The content of the first of these meta elements, by name, property or itemprop, case apart. */
function metaContent(document: DomDocument, names: readonly string[]): string | undefined {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (key && content && !contents.has(key.toLowerCase())) contents.set(key.toLowerCase(), content);
  }
  return names.map((name) => contents.get(name.toLowerCase())).find(Boolean);
}

function timeOf(document: DomDocument): string | undefined {
  const scope = document.querySelector('article') ?? document;
  const time = scope.querySelector(
    'time[datetime][pubdate], time[datetime][itemprop="datePublished"], time[datetime]',
  );
  return time?.getAttribute('datetime') ?? undefined;
}

/**
 * The headline: as the page declares it, else its first heading where the window title repeats it, else the window
 * title without the site's name. Never cut at a colon, which headlines have.
 */
function headline(document: DomDocument): string | undefined {
  const declared = metaContent(document, TITLE_NAMES);
  if (declared) return declared;
  const window = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  if (heading && (window === '' || window.includes(heading))) return heading;
  return /^(.{15,}) [|–—-] [^|–—]{1,40}$/.exec(window)?.[1] ?? window;
}

/** Read before Readability takes the page apart; what Readability found comes first. */
export function pageMetadata(document: DomDocument): Metadata {
  return firstKnown(
    metadataOf({
      title: headline(document),
      publisher: metaContent(document, PUBLISHER_NAMES),
      published: metaContent(document, DATE_NAMES),
      language: document.documentElement?.getAttribute('lang') ?? metaContent(document, ['og:locale']),
    }),
    metadataOf({
      published: timeOf(document),
    }),
  );
}
