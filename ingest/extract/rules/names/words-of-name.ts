// The words of a name in lower case; a hyphen parts them as a space does.
import { Remembered } from '../../remembered';

const known = new Remembered<readonly string[]>((name) => name.toLowerCase().split(/[\s-]/u));

export const wordsOfName = (name: string): readonly string[] => known.of(name);
