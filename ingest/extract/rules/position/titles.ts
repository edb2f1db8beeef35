// Finds titles in a sentence: "co-founder and chief executive", "head of research", each with its place and its words.
import type { Token } from '../tokens';
import type { SentenceReading } from './context';
import type { Tag } from './tags';

export interface Title {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'role' | 'founder' | 'board';
}

/** Titles that stand together for one person. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
  readonly titles: readonly Title[];
}

const isUnit = (lower: string, { words, position }: SentenceReading): boolean =>
  words.isRole(lower) || words.isFounder(lower) || position.people.titleParts.has(lower);

/** The title spans of a sentence, left to right. */
export function titlesOf(reading: SentenceReading, tags: readonly Tag[]): TitleSpan[] {
  const { sentence, words, position } = reading;
  const { tokens } = sentence;
  const spans: TitleSpan[] = [];
  const bare = (token: Token) => token.lower.replace(/^ex[-‑]/u, '');
  for (let i = 0; i < tokens.length; i++) {
    if (
      tags[i] === 'name' ||
      tags[i] === 'verb' ||
      tokens[i]?.kind !== 'word' ||
      !isUnit(bare(tokens[i] as Token), reading)
    )
      continue;
    const from = i;
    const titles: Title[] = [];
    let start = i;
    let k = i;
    let core = -1;
    const close = (to: number) => {
      if (core < 0) return;
      const lower = bare(tokens[core] as Token);
      const kind = words.isFounder(lower)
        ? 'founder'
        : tokens.slice(start, to).some((token) => position.people.boardRoles.has(token.lower))
          ? 'board'
          : 'role';
      titles.push({
        from: start,
        to,
        text: reading.source.text.slice(tokens[start]?.start, tokens[to - 1]?.end),
        kind,
      });
      core = -1;
    };
    while (k < tokens.length) {
      const token = tokens[k] as Token;
      const lower = bare(token);
      if (tags[k] === 'name') break;
      if (words.isRole(lower) || words.isFounder(lower)) core = k;
      else if (position.people.titleParts.has(lower)) {
        // part of a title
      } else if (
        core >= 0 &&
        words.grammar.coordinators.has(lower) &&
        isUnit(tokens[k + 1]?.lower ?? '', reading) &&
        tags[k + 1] !== 'name'
      ) {
        close(k);
        start = k + 1;
      } else if (
        core >= 0 &&
        position.of.has(lower) &&
        position.people.widening.has((tokens[core] as Token).lower) &&
        tags[k + 1] === 'noun'
      ) {
        // "head of research", "vice president of engineering"
        while (tags[k + 1] === 'noun' && !tokens[k + 1]?.capital) k++;
        core = Math.max(core, start);
      } else break;
      k++;
    }
    const to = k;
    close(to);
    if (titles.length > 0) spans.push({ from, to: (titles.at(-1) as Title).to, titles });
    i = Math.max(i, to - 1);
  }
  return spans;
}
