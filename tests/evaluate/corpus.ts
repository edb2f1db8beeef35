// Annotated articles that extractors are scored on, each in the part that rules may be built on or the part held back.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Language, normalizeText, type Source, sourceId } from '../../graph/source';

export interface GoldFact {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly optional?: boolean;
  /** `planned` or `rumoured`; asserted where it is not given. */
  readonly status?: string;
}

export const PARTS = ['built-on', 'held-back'] as const;
export type Part = (typeof PARTS)[number];

export interface AnnotatedArticle {
  readonly id: string;
  readonly source: Source;
  readonly facts: readonly GoldFact[];
  /** What the text denies, negates or calls ended. */
  readonly traps: readonly GoldFact[];
  readonly part: Part;
}

export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly articles: readonly AnnotatedArticle[];
}

const folderOf = (name: string): string => join(__dirname, '..', name);

/** The project's own, which are scored when none is named; each has a README. */
export const CORPORA: readonly string[] = ['corpus', 'news-corpus'].map(folderOf);

/** Harder than news, to be named: it shows what the rules do not know, and confidence is not measured on it. */
export const HARD_CORPUS: string = folderOf('hard-corpus');

/** Held back in corpora whose articles do not say their `part` themselves. */
const HELD_BACK: Readonly<Record<string, ReadonlySet<string>>> = {
  corpus: new Set(['03', '06', '09', '12', '15', '18', '20']),
};

function partOf(corpus: string, id: string, stated: unknown): Part {
  const part = PARTS.find((one) => one === stated);
  if (stated !== undefined && !part)
    throw new Error(
      `${corpus}/${id}: "part" is ${JSON.stringify(stated)}, but must be ${PARTS.join(' or ')}.`,
    );
  return part ?? (HELD_BACK[corpus]?.has(id) ? 'held-back' : 'built-on');
}

/** Reads `articles/` and `gold/` of a corpus folder, in order of number. */
export function readCorpus(folder: string): Corpus {
  const name = basename(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = readdirSync(join(folder, 'articles')).filter((file) => file.endsWith('.txt'));
  const articles = files.sort().map((file): AnnotatedArticle => {
    const id = /^\d+/.exec(file)?.[0] ?? '';
    const { title, lang, publisher, published, part } = JSON.parse(read(`articles/${id}.meta.json`));
    const { facts, traps } = JSON.parse(read(`gold/${id}.json`));
    const text = normalizeText(read(`articles/${file}`));
    const source = { id: sourceId(text), title, text, language: lang as Language, publisher, published };
    return { id, source, facts, traps, part: partOf(name, id, part) };
  });
  return { name, folder, articles };
}
