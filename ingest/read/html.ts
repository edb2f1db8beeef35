// HTML pages: the article, not the page around it (Mozilla Readability), with its headline as the first line.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { blockText } from './decode/blocks';
import { type DomDocument, parseDom } from './decode/dom';
import { head, requireText } from './decode/encoding';
import { removeFurniture } from './decode/furniture';
import { afterPrologue } from './decode/markup';
import { firstKnown, metadataOf } from './metadata/fields';
import { pageMetadata } from './metadata/page';
import type { Found, RawInput, Reader } from './reader';

/** Where Readability finds less than this share of the page's text in a page without articles, the page is the text. */
const LEAST_SHARE = 0.25;

function declaredCharset(input: RawInput): string | undefined {
  return (
    input.charset ?? /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head(input, 4096))?.[1]
  );
}

/** Headline and text, the headline once. */
function withTitle(title: string | undefined, text: string): string {
  if (!title || text.slice(0, title.length + 200).includes(title)) return text;
  return `${title}\n\n${text}`;
}

/** What Readability finds; nothing where it breaks on a page that is no tree as it expects one. */
function articleOf(document: DomDocument): ReturnType<Readability['parse']> {
  try {
    return new Readability(document as never, { charThreshold: 200 }).parse();
  } catch {
    return null;
  }
}

/** The article of an HTML text. @throws InvalidInput `html-bomb` */
async function readHtml(html: string, name: string): Promise<Found> {
  const document = await parseDom(html, name);
  const own = pageMetadata(document);
  removeFurniture(document);
  const whole = blockText(document.body);
  const article = isProbablyReaderable(document as never, { minContentLength: 80 }) || whole.length > 2_000;
  const found = article ? articleOf(document) : null;
  const content = found?.content ? blockText((await parseDom(found.content, name)).body) : '';
  const text = content.length >= whole.length * LEAST_SHARE || content.length > 2_000 ? content : whole;
  const metadata = firstKnown(
    own,
    metadataOf({
      title: found?.title,
      publisher: found?.siteName,
      published: found?.publishedTime,
      language: found?.lang,
    }),
  );
  return { kind: 'text', text: withTitle(metadata.title, text), metadata };
}

export const html: Reader = {
  format: 'html',
  recognises: (input) =>
    /^<(!doctype\s+html|html|head|body|article|main|div|p|h1|section|meta|title|table)[\s>]/i.test(
      afterPrologue(input),
    ),
  read: async (input) => [await readHtml(requireText(input, declaredCharset(input)), input.name)],
};
