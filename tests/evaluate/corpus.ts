// The annotated articles that extractors are scored on, and the split into the part that rules were built on and the
// part held back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, normalizeText, type Source, sourceId } from '../../graph/source';

export interface GoldFact {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly optional?: boolean;
  readonly status?: string;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly source: Source;
  readonly facts: readonly GoldFact[];
  readonly traps: readonly GoldFact[];
  readonly heldBack: boolean;
}

/** A third of the corpus, never looked at while the rules are written. */
const HELD_BACK = new Set(['03', '06', '09', '12', '15', '18', '20']);

/** Reads `articles/` and `gold/` of a corpus folder, in order of number. */
export function readCorpus(folder: string): AnnotatedArticle[] {
  const files = readdirSync(join(folder, 'articles'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, 2);
      const meta = JSON.parse(read(`articles/${id}.meta.json`));
      const gold = JSON.parse(read(`gold/${id}.json`));
      const text = normalizeText(read(`articles/${file}`));
      const source: Source = {
        id: sourceId(text),
        title: meta.title,
        text,
        language: meta.lang as Language,
        publisher: meta.publisher,
        published: meta.published,
      };
      return { id, source, facts: gold.facts, traps: gold.traps, heldBack: HELD_BACK.has(id) };
    });
}
