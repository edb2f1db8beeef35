// The article that the product comes with, and that an empty store starts from.
import { join } from 'node:path';

/** Path of its text; its description and decisions stand beside it. */
export const BUNDLED_ARTICLE = join(__dirname, 'articles', 'asml-mistral.de.txt');
