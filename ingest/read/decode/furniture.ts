// What a page puts around and between the paragraphs of an article: menus, consent banners, newsletter boxes, links to
// other articles, comments. Taken out before the article is looked for, because a sentence of another article's
// headline would be read as one of this.
import type { DomDocument, DomElement } from './dom';

const BY_NATURE =
  'nav, aside, form, dialog, menu, [role=dialog], [role=alertdialog], [role=navigation], [role=complementary], [role=search], [aria-modal=true]';

/** Whole words of a class or id. What may name the article itself ("content", "teaser", "story") is not among them. */
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'cookies?|consent|gdpr|cmp|onetrust|usercentrics|didomi|tarteaucitron|uc-banner',
    'newsletters?|subscribe|subscription|abo|abonnement|paywall|piano',
    'related|recommendations?|recommended|read-?more|more-?on|also-?read|lesen-?sie-?auch|mehr-?zum-?thema|weiterlesen|a-?lire-?aussi|lire-?aussi',
    'most-?read|most-?popular|meistgelesen|plus-?lus|relatedposts|teaser-?box|tags?|byline|timestamps?|reading-?time|lesezeit|meta',
    'share|sharing|social|comments?|kommentare?|commentaires?|disqus',
    'breadcrumbs?|pagination|advert|advertisement|ads?|anzeigen?|werbung|promo|outbrain|taboola|sponsored',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** A part with more of the page's text than this is the page, whatever it is called. */
const LARGEST_SHARE = 0.4;

const MOST_NAMED = 1_000;

const KEPT = new Set(['html', 'body', 'main', 'article']);

const length = (element: DomElement) => element.textContent?.trim().length ?? 0;

/** Words that lead to another article; a paragraph of them and a link is no sentence of this one. */
const LEADS_AWAY =
  /^\W{0,3}(?:lesen sie (?:auch|hier|dazu)|lies auch|mehr (?:zum thema|dazu)|auch interessant|siehe auch|(?:à|a) lire(?: aussi| également)?|lire aussi|voir aussi|sur le même (?:sujet|thème)|read (?:more|also|next)|also read|see also|related|more on this)\b/iu;
const LEAD_CHARACTERS = 40;

const linked = (element: DomElement) =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + length(link), 0);

function leadsAway(element: DomElement): boolean {
  const words = element.textContent?.trim() ?? '';
  if (words.length > 400 || !LEADS_AWAY.test(words)) return false;
  const inLinks = linked(element);
  return inLinks > 0 && words.length - inLinks <= LEAD_CHARACTERS;
}

/** Takes the furniture out of the document in place. */
export function removeFurniture(document: DomDocument): void {
  const limit = length(document.body) * LARGEST_SHARE;
  const isSmall = (element: DomElement) =>
    !KEPT.has(element.tagName.toLowerCase()) && length(element) <= limit && !element.querySelector('h1');
  for (const element of document.querySelectorAll(BY_NATURE)) if (isSmall(element)) element.remove();
  for (const element of document.querySelectorAll('p, div, li, h2, h3, h4, h5, h6'))
    if (leadsAway(element)) element.remove();
  const named = [...document.querySelectorAll('[class], [id]')].filter(
    (element) =>
      NAMES.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) &&
      isSmall(element),
  );
  // Where the names would take most of the page, or are without number, they mean something else on it.
  if (named.length > MOST_NAMED || named.reduce((sum, element) => sum + length(element), 0) > limit * 2)
    return;
  for (const element of named) element.remove();
}
