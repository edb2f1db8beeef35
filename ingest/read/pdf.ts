// PDF with a text layer, through pdf.js (unpdf's build for servers, which needs no canvas and runs no scripts).
// A scan has no text layer: that is said, not guessed at.
import { getDocumentProxy } from 'unpdf';
import { AppError, InvalidInput } from '../../graph/errors';
import { tidy } from './decode/blocks';
import {
  headlineOf,
  type Line,
  linesOf,
  type Piece,
  paragraphsOf,
  withoutRunningHeads,
} from './decode/pdf-lines';
import { refusePdfBomb } from './decode/pdf-streams';
import { documentTitle, firstKnown, metadataOf } from './metadata/fields';
import { titleLine } from './metadata/front-matter';
import type { Metadata, RawInput, Reader } from './reader';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const MAX_PAGES = 2_000;

/** Fewer letters a page than this are stamps and page numbers on a scan, not an article. */
const LETTERS_A_PAGE = 20;

function unreadable(input: RawInput, cause: unknown): InvalidInput {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException')
    return new InvalidInput(
      'password',
      `"${input.name}" is locked with a password. Save it without one and give it again.`,
      {
        cause,
      },
    );
  return new InvalidInput('damaged', `"${input.name}" is a damaged or cut off PDF. Get the file again.`, {
    cause,
  });
}

async function open(input: RawInput): Promise<Pdf> {
  // pdf.js takes the bytes over, so it gets its own.
  return getDocumentProxy(Uint8Array.from(input.bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
}

async function linesOfPage(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height }];
  });
  return linesOf(pieces);
}

async function informationOf(pdf: Pdf): Promise<Metadata> {
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  return metadataOf({
    title: documentTitle(info.Title),
    // When the file was made says little about when the text was published: people print old pages.
    language: info.Language,
  });
}

function requireLetters(input: RawInput, text: string, pages: number): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= LETTERS_A_PAGE * Math.min(pages, 5)) return;
  throw new InvalidInput(
    'scan-without-text',
    `"${input.name}" has ${pages} page(s) and no text layer: it is a scan or a picture. ` +
      'Recognise its text first (OCR), then give the result.',
  );
}

async function readPdf(input: RawInput): Promise<{ text: string; metadata: Metadata }> {
  const pdf = await open(input);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new InvalidInput(
        'too-large',
        `"${input.name}" has ${pdf.numPages} pages; at most ${MAX_PAGES} are read. Split it.`,
      );
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await linesOfPage(pdf, number));
    const text = tidy(paragraphsOf(withoutRunningHeads(pages)));
    requireLetters(input, text, pdf.numPages);
    const headline = metadataOf({ title: headlineOf(pages[0] ?? []) });
    return { text, metadata: firstKnown(await informationOf(pdf), headline) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

export const pdf: Reader = {
  format: 'pdf',
  // The mark may stand behind a little rubbish; pdf.js and every viewer look through the first kilobyte.
  recognises: (input) => Buffer.from(input.bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (input) => {
    refusePdfBomb(input);
    try {
      const { text, metadata } = await readPdf(input);
      return [{ kind: 'text', text, metadata: firstKnown(metadata, metadataOf({ title: titleLine(text) })) }];
    } catch (error) {
      throw error instanceof AppError ? error : unreadable(input, error);
    }
  },
};
