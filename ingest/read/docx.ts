// Word documents (DOCX) through mammoth: the text with its paragraphs, lists and tables; core properties as metadata.
import { InvalidInput } from '../../graph/errors';
import { blockText } from './decode/blocks';
import { parseDom } from './decode/dom';
import { repack, unpackXml, zipNames } from './decode/zip';
import { documentTitle, firstKnown, metadataOf } from './metadata/fields';
import { titleLine } from './metadata/front-matter';
import type { Metadata, RawInput, Reader } from './reader';

/** `docProps/core.xml` is flat: a few Dublin Core elements with text. */
async function coreProperties(xml: string): Promise<Metadata> {
  const property = async (name: string) => {
    const raw = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{0,1000})</${name}>`).exec(xml)?.[1];
    return raw ? ((await parseDom(raw, 'core.xml')).body.textContent ?? undefined) : undefined;
  };
  return metadataOf({
    title: documentTitle(await property('dc:title')),
    publisher: await property('dc:publisher'),
    language: await property('dc:language'),
  });
}

async function toHtml(input: RawInput, buffer: Buffer): Promise<string> {
  try {
    const { convertToHtml, images } = await import('mammoth');
    const convertImage = images.imgElement(async () => ({ src: '' }));
    return (await convertToHtml({ buffer }, { convertImage })).value;
  } catch (cause) {
    throw new InvalidInput(
      'damaged',
      `"${input.name}" is a damaged DOCX document. Save it again in Word or get it again.`,
      {
        cause,
      },
    );
  }
}

export const docx: Reader = {
  format: 'docx',
  recognises: (input) => zipNames(input, 'word/document.xml'),
  read: async (input) => {
    const parts = await unpackXml(input);
    const text = blockText((await parseDom(await toHtml(input, repack(parts)), input.name)).body);
    const core = Buffer.from(parts['docProps/core.xml'] ?? []).toString('utf8');
    return [
      {
        kind: 'text',
        text,
        metadata: firstKnown(await coreProperties(core), metadataOf({ title: titleLine(text) })),
      },
    ];
  },
};
