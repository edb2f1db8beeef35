// Bytes to text without mojibake: byte order mark, then the declared encoding, then UTF-8 if it is valid, then a guess
// among the encodings that German, English and French texts really use.
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { InvalidInput } from '../../../graph/errors';
import type { RawInput } from '../reader';

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Statistics need no more than this much of a document. */
const SAMPLE_BYTES = 64 * 1024;

/** The encoding that a byte order mark states. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
}

/** Text in UTF-16 without a mark has a zero in every other byte; anything else with zeros is no text. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1024);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

/** Streaming, so that a sample may end in the middle of a character. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Western European unless the statistics speak clearly for something else; Latin-1 is its subset. */
function guess(bytes: Uint8Array): string {
  const matches = analyse(bytes.subarray(0, SAMPLE_BYTES));
  const [best] = matches;
  const western = matches.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1');
  if (!best || (western && western.confidence * 2 >= best.confidence)) return 'windows-1252';
  return iconv.encodingExists(best.name) ? best.name : 'windows-1252';
}

/** Western encodings besides Windows-1252, told apart by what their bytes would be as letters. */
const RIVALS = ['iso-8859-15', 'macintosh', 'cp850'] as const;

/** Letters and signs above ASCII that German, English and French texts are made of. */
const ORDINARY = /[äöüÄÖÜßéèêëàâçîïôûùœæÉÈÀÇ€„“”‚‘’«»–—…°§·©®\u00a0]/g;

/** The wrong encoding turns letters into signs, so the right one has the most ordinary characters. */
function westernText(buffer: Buffer): string {
  const sample = buffer.subarray(0, SAMPLE_BYTES);
  const ordinary = (encoding: string) => {
    const text = iconv.decode(sample, encoding);
    // Signs inside words ("au§erdem", "fŸr") are letters read wrongly.
    const torn = text.match(/\p{Ll}[§®©„“”‚°·…€]\p{Ll}/gu)?.length ?? 0;
    return (text.match(ORDINARY)?.length ?? 0) - 2 * torn;
  };
  const best = RIVALS.reduce(
    (best, encoding) => {
      const score = ordinary(encoding);
      return score > best.score ? { encoding, score } : best;
    },
    { encoding: 'windows-1252' as string, score: ordinary('windows-1252') },
  );
  const text = iconv.decode(buffer, best.encoding);
  // The library's table is from before the euro, which took the place of the currency sign.
  return best.encoding === 'macintosh' ? text.replaceAll('¤', '€') : text;
}

/** The share of characters that no text contains: control characters and replacement signs. */
function strangeness(text: string): number {
  const sample = text.slice(0, SAMPLE_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]/g)?.length ?? 0;
  return sample.length === 0 ? 0 : strange / sample.length;
}

/** The text of these bytes, or undefined when they are no text in any encoding. `declared` is believed if it fits. */
export function textOf(bytes: Uint8Array, declared?: string): string | undefined {
  const text = decode(bytes, declared);
  return strangeness(text) > 0.005 ? undefined : text;
}

function decode(bytes: Uint8Array, declared?: string): string {
  const stated = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (stated) return iconv.decode(Buffer.from(bytes), stated);
  const utf8 = decodeUtf8(bytes);
  // Valid UTF-8 with a byte above ASCII is never by chance, so it beats a wrong declaration.
  if (utf8 !== undefined) return utf8;
  const buffer = Buffer.from(bytes);
  if (declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared)) {
    // Browsers read Latin-1 as its superset, and so do the pages that declare it.
    return iconv.decode(
      buffer,
      /^(iso-?8859-?1|latin-?1|us-ascii)$/i.test(declared) ? 'windows-1252' : declared,
    );
  }
  const guessed = guess(bytes);
  return guessed === 'windows-1252' ? westernText(buffer) : iconv.decode(buffer, guessed);
}

/**
 * The text of an input that must be text.
 * @throws InvalidInput `not-a-document` when it is binary.
 */
export function requireText(input: RawInput, declared?: string): string {
  const text = textOf(input.bytes, declared ?? input.charset);
  if (text !== undefined) return text;
  throw new InvalidInput(
    'not-a-document',
    `"${input.name}" is not a document that can be read: its bytes are no text in any known encoding. ` +
      'Give text, Markdown, HTML, PDF, DOCX, a feed, or a CSV or XLSX table of facts.',
  );
}

/** The first characters of an input as ASCII sees them, to recognise formats by. */
export function head(input: RawInput, length = 2048): string {
  const encoding = markedEncoding(input.bytes) ?? 'latin1';
  const bytes = Buffer.from(input.bytes.subarray(0, encoding.startsWith('utf-16') ? length * 2 : length));
  return iconv.decode(bytes, encoding).replace(/^\ufeff/, '');
}
