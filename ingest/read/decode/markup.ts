// Where markup begins: the first real tag of an HTML or XML text, behind declarations and comments.
import type { RawInput } from '../reader';
import { head } from './encoding';

/** How much of a document may be prologue. */
const PROLOGUE_CHARACTERS = 8_192;

/** The beginning of what stands behind white space, `<?…?>` and `<!--…-->`; each is cut off in turn. */
export function afterPrologue(input: RawInput): string {
  let rest = head(input, PROLOGUE_CHARACTERS).trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : undefined;
    if (!close) return rest;
    const end = rest.indexOf(close);
    if (end < 0) return '';
    rest = rest.slice(end + close.length).trimStart();
  }
}
