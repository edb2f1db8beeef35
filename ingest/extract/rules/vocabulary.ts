// A grammar made ready for reading: which word is a preposition, which noun stands for what, which frames a verb has.
// Built once a language; what a word is does not change, so answers are remembered.

import type { EntityKind } from '../../../graph/entities';
import type { RelationName } from '../../../graph/relations';
import type { Language } from '../../../graph/source';
import type { Grammar } from '../../languages/grammar/grammar';
import type { Senses } from '../../languages/grammar/prepositions';
import { type Analysis, lookup } from '../lexicon';
import { Remembered } from '../remembered';
import type { HeadClass, VerbFrame } from './frames';
import { INFLECTIONS } from './inflection';
import type { Declension } from './inflection/declension';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import {
  kindsOf,
  meaningsOf,
  prepositionsOf,
  relativesOf,
  setOf,
  tableOf,
  trustsOf,
  valuesOf,
} from './vocabulary/lists';
import { Nouns } from './vocabulary/nouns';
import { listed, type Match, PhraseTable } from './vocabulary/phrase-table';
import { RoundLabels } from './vocabulary/round-labels';
import { rowsOf, wordsOf } from './vocabulary/tables';
import { Verbs } from './vocabulary/verbs';
import type { Determiner, Noun, Preposition, Referent, Relative, Voice } from './vocabulary/word-kinds';
import { numberTables, openedBy, type WordRecord } from './words/word-record';

const SHORTEST_HEAD = 4;

/** "HandelsgmbH", "BetriebsgesmbH": the legal form at the end of a compound. */
const ENDS_IN_FORM = /^\p{Lu}\p{Ll}+(?:gmbH|gesmbH)$/u;

export class Vocabulary {
  readonly language: Language;
  /** Of a language with cases. */
  readonly declension: Declension | undefined;
  readonly determiners: PhraseTable<Determiner>;
  readonly prepositions: PhraseTable<Preposition>;
  /** Which prepositions say what, by their names. */
  readonly senses: Readonly<Record<keyof Senses, ReadonlySet<string>>>;
  /** How surely a preposition tells that a firm has its home behind it, by its name. */
  readonly homes: ReadonlyMap<string, number>;
  readonly pronouns: PhraseTable<Referent>;
  readonly voices: PhraseTable<Voice>;
  readonly relatives: PhraseTable<Relative>;
  /** The preposition that a pronoun before its verb holds: "y" → "à"; '' for a direct object. */
  readonly clitics: ReadonlyMap<string, string>;
  /** Of pronouns that may be subject or object, how the verbs end whose subject they are. */
  readonly subjectEndings: ReadonlyMap<string, readonly string[]>;
  readonly prenominal: PhraseTable<true>;
  readonly subordinators: PhraseTable<true>;
  readonly coordinators: PhraseTable<true>;
  readonly reflexives: PhraseTable<true>;
  readonly postpositions: PhraseTable<true>;
  readonly examples: PhraseTable<true>;
  readonly adverbs: PhraseTable<true>;
  readonly as: PhraseTable<true>;
  readonly naming: PhraseTable<true>;
  readonly also: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly soOn: ReadonlySet<string>;
  readonly jointly: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly infinitiveOpeners: ReadonlySet<string>;
  readonly fellow: readonly string[];
  readonly contentNouns: PhraseTable<true>;
  readonly factNouns: PhraseTable<true>;
  readonly resolves: PhraseTable<true>;
  readonly titles: PhraseTable<true>;
  /** Titles of one word, with and without their dot: "dr." and "dr". */
  readonly titleWords: ReadonlySet<string>;
  readonly legalForms: PhraseTable<true>;
  /** Those that are written small: "plc", "s.r.o.". */
  readonly smallForms: ReadonlySet<string>;
  readonly honours: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly adjectival: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  readonly seated: ReadonlySet<string>;
  readonly backing: ReadonlySet<string>;
  readonly counted: PhraseTable<true>;
  readonly groups: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly learning: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly never: PhraseTable<true>;
  readonly surnames: ReadonlySet<string>;
  readonly neverAlone: PhraseTable<true>;
  readonly districts: ReadonlySet<string>;
  readonly continents: ReadonlySet<string>;
  readonly uncounted: ReadonlySet<string>;
  readonly uncountedEnds: ReadonlySet<string>;
  readonly roundLabels: RoundLabels;
  readonly titledBodies = new Map<string, EntityKind>();
  readonly callings: PhraseTable<true>;
  readonly inNames: PhraseTable<HeadClass>;
  readonly bodies = new PhraseTable<ReadonlySet<string>>();
  /** Those that are bodies as the last part of a compound too. */
  readonly compoundBodies = new PhraseTable<ReadonlySet<string>>();
  /** Those that are bodies only with a capital: "Agence publique pour …", not "une agence de voyages". */
  readonly capitalBodies = new PhraseTable<ReadonlySet<string>>();
  readonly copulas: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly become: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** All of these: be, have, become, modals. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly motion: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  readonly pursuits: ReadonlySet<string>;
  readonly preverbal: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly corporate: ReadonlySet<string>;
  readonly contentOpeners: ReadonlySet<string>;
  readonly relativesOfNouns: ReadonlySet<string>;
  readonly objectControl: ReadonlySet<string>;
  readonly able: ReadonlySet<string>;
  readonly affecting: ReadonlySet<string>;
  readonly steering: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** Articles and pronouns of one gender. */
  readonly genders: ReadonlyMap<string, string>;
  readonly asking: ReadonlySet<string>;
  readonly threes: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  readonly caused: ReadonlySet<string>;
  readonly cleftOpeners: ReadonlySet<string>;
  readonly cleftClosers: ReadonlySet<string>;
  readonly cues: Readonly<Record<keyof Grammar['cues'], PhraseTable<true>>>;
  readonly verbs: ReadonlyMap<string, readonly VerbFrame[]>;
  /** Verbs that may tell of a round. */
  readonly raising: ReadonlySet<string>;
  /** Words that a function word or phrase begins with; of all others no table need be asked. */
  readonly functional: ReadonlySet<string>;
  /** Function phrases of several words. */
  readonly functionalPhrases = new PhraseTable<true>();
  readonly #verbs: Verbs;
  readonly #nouns: Nouns;
  /** Those that a word tells to be opened by it. */
  readonly #numbered: readonly PhraseTable<unknown>[];
  readonly #records = new Remembered<WordRecord>((word) => this.#readRecord(word));
  readonly #mayDeny = new Remembered((word) => this.#opensDenial(word));
  readonly #compoundBodies = new Remembered((word) => this.#bodyInside(word) ?? null);

  constructor(readonly grammar: Grammar) {
    const { words, prepositions, names, tables, cues, language } = grammar;
    this.language = language;
    const inflection = INFLECTIONS[language];
    this.declension = inflection.declension;
    this.determiners = kindsOf(words.determiners);
    this.prepositions = prepositionsOf(prepositions.all);
    this.senses = Object.fromEntries(
      Object.entries(prepositions.senses).map(([sense, list]) => [sense, setOf(list)]),
    ) as unknown as typeof this.senses;
    this.homes = trustsOf(prepositions.homes);
    this.pronouns = kindsOf(words.pronouns);
    this.voices = kindsOf(words.voices);
    this.subjectEndings = valuesOf(words.subjectEndings);
    this.relatives = relativesOf(words.relatives);
    this.clitics = meaningsOf(words.clitics);
    this.prenominal = tableOf(words.prenominal);
    this.subordinators = tableOf(words.subordinators);
    this.coordinators = tableOf(words.coordinators);
    this.reflexives = tableOf(words.reflexives);
    this.postpositions = tableOf(prepositions.postpositions);
    this.examples = tableOf(words.examples);
    this.adverbs = tableOf(words.adverbs);
    this.as = tableOf(words.as);
    this.naming = tableOf(words.naming);
    this.jointly = setOf(words.jointly);
    this.also = setOf(words.also);
    this.others = setOf(words.others);
    this.soOn = setOf(words.soOn);
    this.infinitiveMarkers = setOf(words.infinitiveMarkers);
    this.fellow = wordsOf(words.fellow);
    this.infinitiveOpeners = setOf(words.infinitiveOpeners);
    this.contentNouns = tableOf(words.contentNouns);
    this.factNouns = tableOf(words.factNouns);
    this.resolves = tableOf(words.resolves);
    this.prefixes = setOf(grammar.writing.prefixes);
    this.adjectival = setOf(names.adjectival);
    this.laws = setOf(names.laws);
    this.seated = setOf(names.seated);
    this.backing = setOf(names.backing);
    this.counted = tableOf(names.counted);
    this.groups = setOf(names.groups);
    this.wholes = setOf(names.wholes);
    this.learning = setOf(names.learning);
    this.branches = setOf(names.branches);
    this.roundLabels = new RoundLabels(names);
    this.titles = tableOf(names.titles);
    this.titleWords = new Set(
      [...this.titles.phrases()].flatMap((title) => [title, title.replace(/\.$/u, '')]),
    );
    this.legalForms = tableOf(names.legalForms);
    this.smallForms = new Set(wordsOf(names.legalForms).filter((form) => form === form.toLowerCase()));
    this.honours = setOf(names.honours);
    this.parties = setOf(names.parties);
    this.never = tableOf(names.never);
    this.surnames = setOf(names.surnames);
    this.neverAlone = tableOf(names.neverAlone);
    for (const [kind = '', list = ''] of rowsOf(names.titledBodies ?? '', [2, 2]))
      for (const word of wordsOf(list)) this.titledBodies.set(word.toLowerCase(), kind as EntityKind);
    this.districts = setOf(names.districts?.toLowerCase());
    this.continents = setOf(names.continents?.toLowerCase());
    this.uncounted = setOf(names.uncounted?.toLowerCase());
    this.uncountedEnds = setOf(names.uncountedEnds?.toLowerCase());
    this.callings = tableOf(tables.callings);
    this.inNames = kindsOf(names.inNames);
    for (const [heads = '', joints = '', where] of rowsOf(names.bodies, [2, 3])) {
      listed(heads, new Set(wordsOf(joints)), where === 'capital' ? this.capitalBodies : this.bodies);
      if (where === 'compounds') listed(heads, new Set(wordsOf(joints)), this.compoundBodies);
    }
    this.copulas = setOf(words.copulas);
    this.be = setOf(words.be);
    this.have = setOf(words.have);
    this.become = setOf(words.become);
    this.modals = setOf(words.modals);
    this.auxiliaries = new Set([...this.be, ...this.have, ...this.become, ...this.modals]);
    this.motion = setOf(words.motion);
    this.phases = setOf(words.phases);
    this.preverbal = setOf(words.preverbal);
    this.pursuits = setOf(words.pursuits);
    this.trades = setOf(words.trades);
    this.saying = setOf(words.saying);
    this.personal = setOf(words.personal);
    this.corporate = setOf(words.corporate);
    this.relativesOfNouns = setOf(words.relativesOfNouns);
    this.objectControl = setOf(words.objectControl);
    this.able = setOf(words.able);
    this.affecting = setOf(words.affecting);
    this.steering = setOf(words.steering);
    this.theirs = setOf(words.theirs);
    this.they = setOf(words.they);
    this.genders = meaningsOf(words.genders);
    this.asking = setOf(words.asking);
    this.threes = setOf(words.threes);
    this.counting = setOf(words.counting);
    this.caused = setOf(words.caused);
    this.cleftOpeners = setOf(words.cleftOpeners);
    this.cleftClosers = setOf(words.cleftClosers);
    this.contentOpeners = setOf(words.contentOpeners);
    this.cues = Object.fromEntries(
      Object.entries(cues).map(([name, list]) => [name, tableOf(list)]),
    ) as typeof this.cues;
    const functional = [
      this.determiners,
      this.examples,
      this.prepositions,
      this.relatives,
      this.pronouns,
      this.reflexives,
      this.postpositions,
      this.as,
      this.subordinators,
      this.coordinators,
      this.adverbs,
      this.cues.negation,
      this.cues.foreseen,
    ];
    this.functional = new Set(functional.flatMap((table) => [...table.firsts()]));
    for (const table of functional)
      for (const phrase of table.phrases())
        if (phrase.includes(' ')) this.functionalPhrases.add(phrase, true);
    this.#verbs = new Verbs(tables.verbs, language, inflection, this);
    this.verbs = this.#verbs.frames;
    this.raising = this.#verbs.raising;
    this.#nouns = new Nouns(tables, inflection);
    const cueTables = Object.entries(this.cues).flatMap(([name, table]) =>
      BESIDE_OTHERS.has(name) ? [] : [table],
    );
    this.#numbered = [this.never, this.bodies, this.functionalPhrases, ...cueTables];
    numberTables(this.#numbered);
  }

  /** What is known of the word of a token. */
  recordOf({ lower, word }: Token): WordRecord {
    // The first word of a sentence may be read as another than the one that is written.
    if (word.lower !== lower) return this.#records.of(lower);
    word.record ??= this.#records.of(lower);
    return word.record;
  }

  #readRecord(word: string): WordRecord {
    return {
      opens: openedBy(word, this.#numbered),
      isFunctional: this.functional.has(word),
      isTitle: this.titles.has(word),
      isPrenominal: this.cues.former.has(word) || this.prenominal.has(word),
      noun: undefined,
      verbs: undefined,
      alone: undefined,
    };
  }

  /** The numbered tables that words of the sentence open, a bit each: of all others it has no phrase. */
  openedIn(tokens: readonly Token[]): number {
    let bits = 0;
    for (const token of tokens) bits |= this.recordOf(token).opens;
    return bits;
  }

  /** The noun, also of several words, that begins at a token. */
  nounAt({ tokens, lowers }: Pick<Sentence, 'tokens' | 'lowers'>, at: number): Match<Noun> | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const record = this.recordOf(token);
    record.noun ??= this.#nouns.formsOf(token.lower);
    return this.#nouns.match(lowers, at, record.noun);
  }

  /** The verb readings of a token. */
  verbsOf(token: Token): readonly Analysis[] {
    const record = this.recordOf(token);
    record.verbs ??= this.verbForms(token.lower);
    return record.verbs;
  }

  /** The noun, also of several words, that begins at `at`. */
  noun(words: readonly string[], at: number): Match<Noun> | undefined {
    const word = words[at];
    return word === undefined ? undefined : this.#nouns.match(words, at, this.#nouns.formsOf(word));
  }

  /** The joints of a body that is the last part of a compound: "Landesdatenschutzbehörde". */
  compoundBody(word: string): ReadonlySet<string> | undefined {
    return this.#compoundBodies.of(word) ?? undefined;
  }

  #bodyInside(word: string): ReadonlySet<string> | undefined {
    for (let cut = 3; cut <= word.length - SHORTEST_HEAD; cut++) {
      const joints = this.compoundBodies.get(word.slice(cut));
      if (joints) return joints;
    }
    return undefined;
  }

  /** Whether a row of the tables says that the verb tells of the relation. */
  tells(lemma: string, relation: RelationName): boolean {
    return this.verbs.get(lemma)?.some((frame) => frame.relation === relation) === true;
  }

  /** The verb readings of a word in lower case. */
  verbForms(word: string): readonly Analysis[] {
    return this.#verbs.formsOf(word);
  }

  /** Whether a word in lower case may be a finite verb, of a lemma that fits. */
  mayBeFinite(word: string, fits: (lemma: string) => boolean = () => true): boolean {
    return this.verbForms(word).some(({ form, lemma }) => form === 'finite' && fits(lemma));
  }

  /** Whether a phrase of denial may begin with the word, as it is or as a verb. */
  mayDeny(word: string): boolean {
    return this.#mayDeny.of(word);
  }

  #opensDenial(word: string): boolean {
    const { denying } = this.cues;
    return denying.opens(word) || this.verbForms(word).some(({ lemma }) => denying.opens(lemma));
  }

  /** Legal forms are written with a capital, but for some: "AS" is one, "as" is none, "plc" is; "HandelsgmbH" ends in one. */
  isLegalForm(word: string): boolean {
    return (
      this.smallForms.has(word) ||
      (word !== word.toLowerCase() && this.legalForms.has(word.toLowerCase())) ||
      (word.endsWith('bH') && ENDS_IN_FORM.test(word))
    );
  }

  isNoun(word: string): boolean {
    return lookup(word, this.language).some(({ pos }) => pos === 'noun');
  }
}

/** Cues that are asked about single words beside a figure, an infinitive or a person, and not looked for in every sentence. */
const BESIDE_OTHERS: ReadonlySet<string> = new Set([
  'valuation',
  'worth',
  'price',
  'cost',
  'turnover',
  'shareholders',
  'afterwards',
  'measure',
  'thereof',
  'more',
  'ofShares',
  'each',
  'respective',
  'sum',
  'arising',
  'inflow',
  'conversion',
  'together',
  'correlates',
  'letting',
  'remaining',
  'succeeding',
  'following',
  'succeeded',
  'replacing',
  'predecessor',
  'successor',
] satisfies (keyof Grammar['cues'])[]);
