// Plain text, kept character for character: quotes of a text file are found in the file as it is.
// A front matter (`---`, YAML, `---`) is metadata and not text; the first line is the title.
import { InvalidInput } from '../../graph/errors';
import { requireText } from './decode/encoding';
import { firstKnown, metadataOf } from './metadata/fields';
import { splitFrontMatter, titleLine } from './metadata/front-matter';
import type { Reader } from './reader';

/** Data is no article, although it is text. */
function isJson(body: string): boolean {
  if (!/^\s*[{[]/.test(body)) return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

export const text: Reader = {
  format: 'text',
  // The last in the list: whatever no other reader knows is text or no document.
  recognises: () => true,
  read: async (input) => {
    const { metadata, body } = splitFrontMatter(requireText(input), input.name);
    if (isJson(body))
      throw new InvalidInput(
        'not-a-document',
        `"${input.name}" is data in JSON and no article. Give facts as a CSV or XLSX table.`,
      );
    return [
      { kind: 'text', text: body, metadata: firstKnown(metadata, metadataOf({ title: titleLine(body) })) },
    ];
  },
};
