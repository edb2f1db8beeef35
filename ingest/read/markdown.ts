// Markdown: told from plain text by its marks, rendered by markdown-it, and read like any HTML.
import { blockText } from './decode/blocks';
import { parseDom } from './decode/dom';
import { requireText, textOf } from './decode/encoding';
import { firstKnown, metadataOf } from './metadata/fields';
import { splitFrontMatter, titleLine } from './metadata/front-matter';
import type { Reader } from './reader';

/** Marks that plain prose does not have. Dashes, numbers and stars at line starts it does have: they prove nothing. */
const MARKS = [
  /^#{1,6} \S/m,
  /^(=|-){3,}\s*$/m,
  /\[[^\]\n]{1,200}\]\((https?:|\/|#|mailto:)[^)\s]{0,500}\)/,
  /(^|\s)\*\*[^*\s][^*\n]{0,200}\*\*/m,
  /^(```|~~~)/m,
  /^> \S/m,
  /^\|?[^|\n]{1,200}\|[^\n]{0,500}\n\|? ?:?-{3,}/m,
];

async function render(markdownText: string): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it');
  // Indented prose is prose; what stands in fences is code, and nobody states anything there.
  return new MarkdownIt({ html: false, linkify: false }).disable('code').render(markdownText);
}

export const markdown: Reader = {
  format: 'markdown',
  recognises: (input) => {
    const sample = textOf(input.bytes.subarray(0, 65_536), input.charset);
    if (sample === undefined) return false;
    const marks = MARKS.filter((mark) => mark.test(sample.replace(/\r\n?/g, '\n'))).length;
    // A text that opens with a headline mark needs no second sign.
    return marks >= (/^\s*#{1,2} \S/.test(sample) ? 1 : 2);
  },
  read: async (input) => {
    const { metadata, body } = splitFrontMatter(requireText(input), input.name);
    const text = blockText((await parseDom(await render(body), input.name)).body);
    return [{ kind: 'text', text, metadata: firstKnown(metadata, metadataOf({ title: titleLine(text) })) }];
  },
};
