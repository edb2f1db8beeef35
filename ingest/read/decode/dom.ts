// HTML to a light DOM under limits, for the formats that are HTML or become it (HTML, Markdown, DOCX, feed items).
// A streaming pass counts depth and elements first, because a tree of hostile shape costs the square of its depth.
import { Parser } from 'htmlparser2';
import { InvalidInput } from '../../../graph/errors';

/** As much of the DOM as reading takes; the product is compiled without a browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly previousElementSibling: DomElement | null;
  remove(): void;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends Pick<DomElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
}

const HTML_LIMITS = {
  characters: 20_000_000,
  depth: 400,
  elements: 150_000,
  texts: 500_000,
  attributes: 2_000,
} as const;

function bomb(name: string, what: string): InvalidInput {
  return new InvalidInput(
    'html-bomb',
    `"${name}" was not read: ${what}. No article is built like that; copy its text into a file and give that.`,
  );
}

/** @throws InvalidInput `html-bomb` */
function checkShape(html: string, name: string): void {
  if (html.length > HTML_LIMITS.characters)
    throw bomb(name, `its HTML is longer than ${HTML_LIMITS.characters / 1e6} million characters`);
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let texts = 0;
  let refused: InvalidInput | undefined;
  const refuse = (what: string) => {
    refused = bomb(name, what);
    parser.pause();
  };
  const parser = new Parser({
    onattribute() {
      if (++attributes > HTML_LIMITS.attributes)
        refuse(`one element has over ${HTML_LIMITS.attributes} attributes`);
    },
    onopentag() {
      attributes = 0;
      if (++depth > HTML_LIMITS.depth) refuse(`its elements are nested deeper than ${HTML_LIMITS.depth}`);
      if (++elements > HTML_LIMITS.elements) refuse(`it has more than ${HTML_LIMITS.elements} elements`);
    },
    ontext() {
      if (++texts > HTML_LIMITS.texts) refuse(`its text is cut into more than ${HTML_LIMITS.texts} pieces`);
    },
    onclosetag() {
      depth--;
    },
  });
  // In pieces, so that a refusal stops the work soon.
  for (let at = 0; at < html.length && !refused; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (refused) throw refused;
}

/**
 * The document of an HTML page or fragment. Runs no script and loads nothing.
 * @throws InvalidInput `html-bomb`
 */
export async function parseDom(html: string, name: string): Promise<DomDocument> {
  checkShape(html, name);
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { parseHTML } = await import('linkedom');
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}
