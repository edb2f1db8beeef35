// What an HTML page says about itself: JSON-LD, meta elements, the window title, <time>, dates written under the headline.
import { isLanguage, type Language } from '../../../graph/source';
import type { DomDocument, DomElement } from '../decode/dom';
import type { Metadata } from '../reader';
import { isoDate } from './dates';
import { firstKnown, metadataOf } from './fields';
import { articleData } from './json-ld';
import { isOfChange, writtenDay } from './written-date';

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
];
const PUBLISHER_NAMES = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'citation_publisher',
  'application-name',
];
const TITLE_NAMES = ['og:title', 'dc.title', 'twitter:title'];

const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

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

/** As machines write dates, or as people do. */
const dateOf = (value: unknown): string | undefined =>
  isoDate(value) ?? (typeof value === 'string' ? writtenDay(value.slice(0, 64)) : undefined);

const MODIFIED = /updat|modif|aktualis|changed/i;

/** A <time> of publication: one that says so, else the first that is not of a change. */
function timeOf(document: DomDocument): string | undefined {
  const scope = document.querySelector('article') ?? document;
  const times = [...scope.querySelectorAll('time[datetime]')].filter((time) => {
    const named = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
    const words = oneLine(time.textContent);
    return !MODIFIED.test(named) && !isOfChange(words, words.search(/\d/));
  });
  const published = times.find(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  );
  return (published ?? times[0])?.getAttribute('datetime') ?? undefined;
}

const DATED = ['date', 'publi', 'byline', 'meta', 'time', 'info'].map((name) => `[class*="${name}" i]`);
const DATED_SELECTOR = ['h1', 'time', '[itemprop="datePublished"]', ...DATED].join(', ');
/** Looked at under the headline; further down are other articles. */
const DATED_ELEMENTS = 8;
const DATED_CHARACTERS = 200;

/** A date that people read under the headline. One above it may be that of today. */
function dateUnderHeadline(document: DomDocument, language: Language | undefined): string | undefined {
  const elements = [...document.querySelectorAll(DATED_SELECTOR)];
  const headline = elements.findIndex(({ tagName }) => tagName.toLowerCase() === 'h1');
  if (headline < 0) return undefined;
  return elements
    .slice(headline + 1)
    .map((element: DomElement) => oneLine(element.textContent))
    .filter((words) => words.length > 0 && words.length <= DATED_CHARACTERS)
    .slice(0, DATED_ELEMENTS)
    .map((words) => writtenDay(words, language))
    .find(Boolean);
}

/** The window title in two where it ends with the name of the site. */
function windowTitle(document: DomDocument): { readonly title: string; readonly site?: string } {
  const whole = oneLine(document.querySelector('title')?.textContent);
  const [, title, site] = /^(.+) [|–—·-] ([^|–—]{1,40})$/.exec(whole) ?? [];
  return title && site ? { title, site } : { title: whole };
}

/** A window title of fewer words names the kind of page rather than the article. */
const HEADLINE_WORDS = 3;

interface Headline {
  readonly title?: string;
  /** The site that the window title names behind it. */
  readonly site?: string;
}

/**
 * The headline: as the page declares it, else its first heading where the window title repeats it or says too little,
 * else the window title without the site's name. Never cut at a colon, which headlines have.
 */
function headline(document: DomDocument): Headline {
  const { title, site } = windowTitle(document);
  const heading = oneLine(document.querySelector('h1')?.textContent);
  const declared = oneLine(metaContent(document, TITLE_NAMES));
  if (declared) return { title: declared, ...(title === declared && { site }) };
  const whole = site ? `${title} ${site}` : title;
  if (heading && (whole === '' || whole.includes(heading)))
    return { title: heading, ...(title === heading && { site }) };
  const words = title.split(' ').length;
  if (heading && words < HEADLINE_WORDS && heading.split(' ').length > words) return { title: heading, site };
  return site && title.length >= 15 ? { title } : { title: site ? `${title} - ${site}` : title };
}

/** Read before Readability takes the page apart. */
export function pageMetadata(document: DomDocument): Metadata {
  const article = articleData(document);
  const { title, site } = headline(document);
  const declared = document.documentElement?.getAttribute('lang') ?? metaContent(document, ['og:locale']);
  const language = declared?.slice(0, 2).toLowerCase();
  return firstKnown(
    metadataOf({
      title,
      publisher: article.publisher ?? metaContent(document, PUBLISHER_NAMES),
      published: dateOf(article.published),
      language: declared ?? article.language,
    }),
    metadataOf({
      published: dateOf(metaContent(document, DATE_NAMES)),
      title: article.headline,
      publisher: site,
    }),
    metadataOf({ published: dateOf(timeOf(document)) }),
    metadataOf({
      published: dateUnderHeadline(document, language && isLanguage(language) ? language : undefined),
    }),
  );
}
