// Reads the sentences of a document in a language of fixed word order. Called once a document by rules.ts.
import type { Source } from '../../../../graph/source';
import { type Figure, findFigures } from '../../figures';
import type { FactDraft, Reading } from '../../reading';
import type { Cluster } from '../clusters';
import { type Draft, factOf, modalityOf } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Sentence } from '../sentences';
import type { WordClass } from '../word-class';
import { Chunker } from './chunks';
import type { SentenceReading } from './context';
import { type NamedDocument, nameDocument } from './entities';
import { readNounFacts } from './noun-facts';
import { readOrigins } from './origins';
import { readBoards, readFormerPosts, readPeople } from './people';
import { readPremises } from './premises';
import { References } from './references';
import { RoundReader } from './rounds';
import { tagSentence } from './tags';
import { readVerbFacts } from './verb-facts';
import { headingOf, VerbPhraseReader } from './verb-phrases';
import type { Outlook, PositionWords } from './words';

const AFFILIATING: ReadonlySet<string> = new Set(['FOUNDED', 'HOLDS_ROLE', 'BOARD_SEAT']);
const isFirm = ({ cluster }: PhraseEnd): boolean => cluster.kind === 'Company';

/** Reads one source in a language of fixed word order. */
export function readByPosition(source: Source, words: WordClass, position: PositionWords): Reading {
  const document = nameDocument(source, words, position);
  const reader = new PositionReader(document, words, position);
  const facts = new Map<string, FactDraft>();
  for (const sentence of document.sentences)
    for (const draft of reader.read(sentence, figuresOf(sentence, source)))
      keep(facts, factOf(draft, sentence));
  return { entities: document.clusters.map((cluster) => cluster.draft()), facts: [...facts.values()] };
}

/** The firm that the document names most; none where two are named alike. */
function mainFirm({ clusters }: NamedDocument): Cluster | undefined {
  const firms = clusters
    .filter(({ kind }) => kind === 'Company')
    .sort((a, b) => b.occurrences.length - a.occurrences.length);
  const [first, second] = firms;
  return first && first.occurrences.length > (second?.occurrences.length ?? 0) ? first : undefined;
}

/** The figures of a sentence, with their places in the whole text. */
function figuresOf({ start, end }: Sentence, { text, language, published }: Source): Figure[] {
  return findFigures(text.slice(start, end), language, published ? { published } : {}).map((figure) => ({
    ...figure,
    start: figure.start + start,
    end: figure.end + start,
    ...('noun' in figure && { noun: { start: figure.noun.start + start, end: figure.noun.end + start } }),
  })) as Figure[];
}

/** Of several readings of one fact in one sentence the surest, with the figures of all. */
function keep(facts: Map<string, FactDraft>, fact: FactDraft): void {
  const { relation, subject, object, quote } = fact;
  const name = ({ entity }: FactDraft['subject']) => entity.id ?? entity.name;
  const key = JSON.stringify([relation, name(subject), name(object), quote.start]);
  const old = facts.get(key);
  if (!old) {
    facts.set(key, fact);
    return;
  }
  const [best, other] = fact.confidence > old.confidence ? [fact, old] : [old, fact];
  facts.set(key, { ...best, qualifiers: { ...other.qualifiers, ...best.qualifiers } });
}

/** Reads the sentences of one document; feed them in order. */
class PositionReader {
  readonly #chunker: Chunker;
  readonly #verbs: VerbPhraseReader;
  readonly #rounds = new RoundReader();
  readonly #affiliations = new Map<Cluster, PhraseEnd>();
  readonly #main: Cluster | undefined;
  #topic: PhraseEnd | undefined;

  constructor(
    readonly document: NamedDocument,
    readonly words: WordClass,
    readonly position: PositionWords,
  ) {
    this.#main = mainFirm(document);
    this.#chunker = new Chunker(words, position, new References(position, this.#main));
    this.#verbs = new VerbPhraseReader(position);
  }

  read(sentence: Sentence, figures: readonly Figure[]): Draft[] {
    const { document, words, position } = this;
    const mentions = document.mentions[sentence.index] ?? [];
    const tags = tagSentence(sentence, mentions, figures, words, position);
    const chunks = this.#chunker.read(sentence, mentions, tags);
    const verbs = this.#verbs.read(chunks);
    const heading = headingOf(chunks)?.phrase.ends.find(isFirm);
    const reading: SentenceReading = {
      source: document.source,
      sentence,
      words,
      position,
      chunks,
      verbs,
      figures,
      topic: heading ?? this.#topic,
      heading: heading !== undefined,
      main: this.#main,
      affiliations: this.#affiliations,
      outlook: this.#outlook(sentence),
    };
    const drafts = [
      ...readVerbFacts(reading),
      ...readNounFacts(reading),
      ...readOrigins(reading),
      ...readPeople(reading, tags),
      ...readFormerPosts(reading),
      ...readBoards(reading),
      ...readPremises(reading),
      ...this.#rounds.read(reading),
    ];
    for (const { relation, subject, object } of drafts)
      if (AFFILIATING.has(relation) && subject.cluster.kind === 'Person')
        this.#affiliations.set(subject.cluster, object);
    this.#belong(reading);
    const [first] = chunks;
    const subject = verbs.flatMap((phrase) => phrase.subject?.ends ?? []).find(isFirm);
    const only = verbs.length === 0 && first?.type === 'noun' ? first.ends.find(isFirm) : undefined;
    this.#topic = heading ?? subject ?? only ?? this.#topic;
    return drafts;
  }

  // "her start-up, Dullbot,": where she belongs, though no fact says so.
  #belong({ chunks, words }: SentenceReading): void {
    chunks.forEach((chunk, k) => {
      if (
        chunk.type !== 'noun' ||
        chunk.owner[0]?.cluster.kind !== 'Person' ||
        words.headKind(chunk.head) !== 'Company'
      )
        return;
      const next = chunks[k + 2];
      const firm = chunk.named
        ? chunk.ends[0]
        : next?.type === 'noun' && next.named && next.prep === ''
          ? next.ends[0]
          : undefined;
      if (firm && isFirm(firm) && !this.#affiliations.has(chunk.owner[0].cluster))
        this.#affiliations.set(chunk.owner[0].cluster, firm);
    });
  }

  #outlook(sentence: Sentence): Outlook {
    const text = this.document.source.text.slice(sentence.start, sentence.end);
    const said = modalityOf({ text: '' }, text.toLowerCase(), this.words);
    return said === 'denied'
      ? 'denied'
      : said === 'reported' || /\?["”’)]*$/u.test(text)
        ? 'reported'
        : 'asserted';
  }
}
