// The rules extractor: names, noun phrases, clauses, frames. One engine, a grammar for each language.
import type { Source } from '../../graph/source';
import { GRAMMARS } from '../languages';
import { findFigures } from './figures';
import { findPlace, knownName } from './lexicon';
import type { Extractor, FactDraft, Reading } from './reading';
import { readByCase, Vocabulary } from './rules/case';
import type { CaseLanguage } from './rules/case/language';
import { ClauseReader } from './rules/clauses';
import { Cluster, ClusterIndex } from './rules/clusters';
import { Topic } from './rules/current-topic';
import { readDocument } from './rules/document';
import { type Draft, factOf, fits, modalityOf } from './rules/facts';
import { type PhraseEnd, PhraseReader } from './rules/phrases';
import { readByPosition } from './rules/position/read';
import { type CurrentRound, readNouns, readOrigins, readVerbs } from './rules/read-clause';
import { readRoles } from './rules/roles';
import { sameRounds } from './rules/rounds';
import { readTitles } from './rules/titles';
import { type WordClass, wordClass } from './rules/word-class';

/** How many sentences later "die Runde" is still the same one. */
const ROUND_REACH = 4;

const prepared = new Map<string, WordClass>();
const vocabularies = new Map<CaseLanguage, Vocabulary>();

function wordsOf(language: Source['language']): WordClass | undefined {
  const grammar = GRAMMARS[language];
  if (!grammar) return undefined;
  let words = prepared.get(language);
  if (!words) {
    words = wordClass(grammar);
    prepared.set(language, words);
  }
  return words;
}

function vocabularyOf(language: CaseLanguage): Vocabulary {
  const known = vocabularies.get(language) ?? new Vocabulary(language);
  vocabularies.set(language, known);
  return known;
}

/** Reads one source by rules; synchronous work behind a promise. */
export function readByRules(source: Source): Reading {
  const words = wordsOf(source.language);
  if (!words) return { entities: [], facts: [] };
  const { position, cases } = words.grammar;
  if (cases) return readByCase(source, vocabularyOf(cases));
  if (position) return readByPosition(source, words, position);
  const document = readDocument(source, words);
  const reader = new PhraseReader(document, words);
  const clauses = new ClauseReader(words);
  const facts: FactDraft[] = [];
  const topic = new Topic();
  let current: PhraseEnd | undefined;
  let round: CurrentRound | undefined;
  const byKey = new Map(
    document.clusters.flatMap((cluster) =>
      [...cluster.names.keys(), ...cluster.aliases, cluster.name].map(
        (name) => [ClusterIndex.key(name), cluster] as const,
      ),
    ),
  );
  for (const sentence of document.sentences) {
    const phrases = reader.read(sentence);
    const figures = findFigures(
      source.text.slice(sentence.start, sentence.end),
      source.language,
      source.published ? { published: source.published } : {},
    ).map((figure) => ({
      ...figure,
      start: figure.start + sentence.start,
      end: figure.end + sentence.start,
      ...('noun' in figure && {
        noun: { start: figure.noun.start + sentence.start, end: figure.noun.end + sentence.start },
      }),
    })) as ReturnType<typeof findFigures>;
    const around = source.text.slice(sentence.start, sentence.end).toLowerCase();
    const base = { sentence, words, text: source.text };
    const drafts: Draft[] = [];
    const list = clauses.read(sentence, phrases);
    if (round && sentence.index - round.sentence > ROUND_REACH) round = undefined;
    const contexts = list.map((clause) => {
      const inside = new Set(clause.tokens);
      const own = figures.filter((figure) =>
        sentence.tokens.some(
          (token, k) => inside.has(k) && token.start >= figure.start && token.end <= figure.end,
        ),
      );
      return {
        ...base,
        source,
        current,
        phrases,
        clause,
        figures: own,
        modality: modalityOf(clause, around, words),
      };
    });
    // The round first: who led it or took part may stand before the words that tell whose it is.
    for (const only of [true, false]) {
      for (const context of contexts) {
        const read = [...readVerbs({ ...context, round }), ...readNouns({ ...context, round })].filter(
          ({ relation }) => (relation === 'RAISED') === only,
        );
        const raised = read.find(({ relation }) => relation === 'RAISED');
        if (raised)
          round = { company: raised.subject, cluster: raised.object.cluster, sentence: sentence.index };
        drafts.push(...(told(read) ? read.filter(({ rule }) => !rule.startsWith('noun:') || !only) : read));
      }
    }
    const context = { ...base, source, figures, modality: 'asserted' as const };
    drafts.push(...readOrigins(phrases, context));
    drafts.push(
      ...(words.grammar.order === 'position' ? readTitles : readRoles)({
        ...context,
        modality: 'asserted',
        phrases,
        current,
        named: (name) => byKey.get(ClusterIndex.key(name)) ?? insideCompound(name, words, byKey),
      }),
    );
    for (const draft of drafts)
      if (fits(draft.relation, draft.subject, draft.object)) facts.push(factOf(draft, sentence));
    current = topic.after(phrases);
  }
  return {
    entities: document.clusters.map((cluster) => cluster.draft()),
    facts: distinct(sameRounds(facts, words.grammar.rounds.generic)),
  };
}

/** The firm in "Siemens-Entwickler" or "Ex-Zalando-Managerin", where the text names it nowhere else. */
function insideCompound(name: string, words: WordClass, byKey: Map<string, Cluster>): Cluster | undefined {
  const known = knownName(name);
  const { acronyms, language } = words.grammar;
  if (
    !known &&
    (words.isCommon(name) ||
      acronyms.has(name) ||
      !/^\p{Lu}\p{L}{2}/u.test(name) ||
      findPlace(name, language))
  )
    return undefined;
  const cluster = new Cluster();
  cluster.addName(name);
  if (known) {
    cluster.id = known.id;
    cluster.fixed = known.kind;
    cluster.display = known.name;
    cluster.aliases = known.aliases;
  }
  byKey.set(ClusterIndex.key(name), cluster);
  return cluster;
}

/** A verb has told of the round: its noun adds nothing. */
const told = (read: readonly Draft[]): boolean =>
  read.some(({ relation, rule }) => relation === 'RAISED' && rule.startsWith('round:'));

/** Of several readings of one fact in one sentence the surest, with the figures of all. */
function distinct(facts: readonly FactDraft[]): FactDraft[] {
  const kept = new Map<string, FactDraft>();
  for (const fact of facts) {
    const key = JSON.stringify([
      fact.relation,
      fact.subject.entity.id ?? fact.subject.entity.name,
      fact.object.entity.id ?? fact.object.entity.name,
      fact.quote.start,
    ]);
    const old = kept.get(key);
    if (!old) kept.set(key, fact);
    else {
      const [best, other] = fact.confidence > old.confidence ? [fact, old] : [old, fact];
      kept.set(key, { ...best, qualifiers: { ...other.qualifiers, ...best.qualifiers } });
    }
  }
  return [...kept.values()];
}

export const rulesExtractor: Extractor = {
  name: 'rules',
  version: '1',
  extract: async (source) => readByRules(source),
};
