// Files that are no documents but are given as such, known by their first bytes: the message says what to do instead.
import { InvalidInput } from '../../../graph/errors';
import type { RawInput } from '../reader';

interface Signature {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly advice: string;
}

const ocr = 'Recognise its text first (OCR), then give the text.';
const unpack = 'Unpack it and give the folder.';

const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an Office document that is locked with a password or in the format before 2007',
    advice: 'Save it as DOCX or XLSX without a password.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture', advice: ocr },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture', advice: ocr },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture', advice: ocr },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a TIFF picture', advice: ocr },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP archive without a DOCX or XLSX document',
    advice: 'Save slides, ODT or EPUB as DOCX or PDF; unpack any other archive and give the folder.',
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    what: 'a document in the Rich Text Format',
    advice: 'Save it as DOCX or as plain text.',
  },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: 'an empty ZIP archive', advice: unpack },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', advice: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', advice: unpack },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', advice: unpack },
];

/** @throws InvalidInput `not-a-document` when the first bytes are those of a picture, an archive or a locked document. */
export function refuseKnownBinary(input: RawInput): void {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => input.bytes[at] === byte));
  if (found) throw new InvalidInput('not-a-document', `"${input.name}" is ${found.what}. ${found.advice}`);
}
