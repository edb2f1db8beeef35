// The rules extractor: names, noun phrases, clauses, then facts of verbs, nouns, events and places. One engine for all
// languages; a grammar's words and frames are data (ingest/languages/).

import type { Source } from '../../graph/source';
import { seenThrough } from './invisible';
import { withPlainSigns } from './plain-signs';
import type { EntityDraft, Extractor, FactDraft, Reading, Span } from './reading';
import { caseClauses } from './rules/clauses/case/case-clauses';
import type { Clause, Predicate } from './rules/clauses/clause';
import { positionClauses } from './rules/clauses/position/position-clauses';
import { About } from './rules/discourse/about';
import { Discourse } from './rules/discourse/discourse';
import { firmOf, isEntry, labelOf, onlyFirm } from './rules/discourse/headings';
import { soldIn } from './rules/discourse/sales';
import { type Draft, factOf } from './rules/draft';
import { type Ending, withoutEnded } from './rules/drafts/endings';
import { FallenDeals } from './rules/drafts/fallen-deals';
import { withKnownOffices } from './rules/drafts/known-offices';
import { withoutLeftAgain } from './rules/drafts/left-again';
import { byMaker } from './rules/drafts/makers';
import { nextPurchases } from './rules/drafts/next-purchases';
import { ofOneReferent } from './rules/drafts/one-referent';
import { oneWay } from './rules/drafts/one-way';
import { withoutOwnSupport } from './rules/drafts/own-firm';
import { withPoliticalSupport } from './rules/drafts/politicians';
import { withoutScholars } from './rules/drafts/scholars';
import { verbatim } from './rules/drafts/verbatim';
import { readEvent } from './rules/events/read-event';
import { flatMapped } from './rules/flat-mapped';
import { settleKinds } from './rules/kinds/settle-kinds';
import { linkAnswers } from './rules/links/answers';
import { linkPhrases } from './rules/links/link-phrases';
import type { Entity } from './rules/names/entity';
import { findMentions } from './rules/names/mentions';
import { withoutAreas } from './rules/offices/areas';
import { readPredecessors } from './rules/offices/predecessors';
import { Chunker } from './rules/phrases/chunker';
import type { Phrase } from './rules/phrases/phrase';
import { PlaceReader } from './rules/places/read-places';
import { withoutCoholders } from './rules/qualifiers/coholders';
import { withFoundingDate } from './rules/qualifiers/founding-dates';
import { FoundingYears } from './rules/qualifiers/founding-years';
import { HeadlineSum } from './rules/qualifiers/headline-sum';
import { withLeaders, withoutRoundsSum, withParticipants } from './rules/qualifiers/investor-roles';
import { completeEarlier } from './rules/qualifiers/later-figures';
import { withRespective } from './rules/qualifiers/respective';
import {
  withOwnersStakes,
  withoutPaid,
  withoutPrices,
  withSharedFigures,
} from './rules/qualifiers/shared-figures';
import { type Heading, readRecord, recordColon } from './rules/records/records';
import { ShareholderRows } from './rules/records/shareholder-rows';
import type { End } from './rules/reference/end';
import { Resolver } from './rules/reference/resolve-ends';
import { OF_PEOPLE } from './rules/relation-groups';
import { readAround } from './rules/relational/around';
import { readAtTop } from './rules/relational/at-the-top';
import { readBehind, readCofounder, readFacing, readOwner, readVersus } from './rules/relational/beside';
import { readCompound } from './rules/relational/compound';
import { readFormerly } from './rules/relational/formerly';
import { readElided, readHeadlined } from './rules/relational/headlined';
import { readFirmOf, readInPossession } from './rules/relational/in-possession';
import { readInstrument } from './rules/relational/instrument';
import { readMoneyShare } from './rules/relational/money-share';
import { readOwnProduct } from './rules/relational/own-product';
import { readOwnStartup } from './rules/relational/own-startup';
import { readHouse, readUnit } from './rules/relational/part-of';
import { readRelational } from './rules/relational/read-relational';
import { readGroup, readWorkplace } from './rules/relational/workplace';
import { Rounds } from './rules/rounds';
import { type Sentence, sentencesOf } from './rules/sentences';
import { interviewSpeakers } from './rules/speakers/interview';
import { QuotedSpeakers } from './rules/speakers/quoted-speakers';
import { settleTags } from './rules/tags/settle-tags';
import { withoutAges } from './rules/units/ages';
import { withoutAsides } from './rules/units/asides';
import { withPassives } from './rules/units/caused';
import { withoutClefts } from './rules/units/clefts';
import { withoutConversions } from './rules/units/conversions';
import { withoutExclusions } from './rules/units/exclusions';
import { withoutFormerNames } from './rules/units/former-names';
import { withGapsFilled } from './rules/units/gaps';
import { withoutHonours } from './rules/units/honours';
import { withInsertionsApart } from './rules/units/insertions';
import { withoutOwnWord } from './rules/units/own-word';
import { withoutRemarks } from './rules/units/remarks';
import { withoutShortTitles } from './rules/units/short-titles';
import { withThingGapsFilled } from './rules/units/thing-gaps';
import type { Unit } from './rules/units/unit';
import { unitsOf } from './rules/units/units-of';
import { isEarlierRound } from './rules/verbs/earlier-round';
import { readVerb } from './rules/verbs/read-verb';
import { clauseOf, type View } from './rules/view';
import type { Vocabulary } from './rules/vocabulary';
import { vocabularyOf } from './rules/vocabulary/vocabularies';
import { withoutSoftBreaks } from './soft-breaks';

interface Parsed {
  readonly sentence: Sentence;
  /** The tables of phrases that words of the sentence open, a bit each (`openedIn`). */
  readonly opened: number;
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
}

/** Reads one source by rules; synchronous work behind a promise. */
export const readByRules = (source: Source): Reading => seenThrough(source, readSeen);

function readSeen(original: Source): Reading {
  const source = { ...original, text: withPlainSigns(withoutSoftBreaks(original.text)) };
  const vocabulary = vocabularyOf(source.language);
  const found = readAll(source, parseAll(source, vocabulary), vocabulary);
  const kept = withoutScholars(found, vocabulary);
  const drafts = withoutOwnSupport(byMaker(withKnownOffices(withLeaders(kept)), source));
  const entities = new Map<Entity, EntityDraft>();
  const facts = drafts
    .map((draft) => factOf(draft, entities))
    .filter((fact): fact is FactDraft => fact !== undefined);
  const told = distinct(facts);
  return {
    entities: [...entities.values()],
    facts: source.text === original.text ? told : told.map((fact) => verbatim(fact, source, original)),
  };
}

/** What is taken out of a sentence before it is read. */
const CLEARED: readonly ((units: Unit[], vocabulary: Vocabulary, opened: number) => Unit[])[] = [
  withoutConversions,
  withoutRemarks,
  withoutOwnWord,
  withoutExclusions,
  withoutFormerNames,
  withoutShortTitles,
  withoutHonours,
  withoutAges,
  withoutAreas,
  withoutAsides,
  withoutClefts,
  withPassives,
];

// Step by step for all sentences, and not sentence by sentence: the code of one step is at hand in the processor's cache
// when it is run for the next sentence, and that of all steps together is too much for it.
function parseAll(source: Source, vocabulary: Vocabulary): Parsed[] {
  const sentences = sentencesOf(source);
  const mentions = findMentions(source, sentences, vocabulary);
  const parsed = flatMapped(sentences, (sentence, index) => {
    const opened = vocabulary.openedIn(sentence.tokens);
    const cleared = CLEARED.reduce(
      (left, step) => step(left, vocabulary, opened),
      unitsOf(source, sentence, mentions[index] ?? [], vocabulary),
    );
    return withInsertionsApart(cleared, vocabulary)
      .flatMap(withGapsFilled)
      .flatMap((units) => withThingGapsFilled(units, vocabulary))
      .map((units) => ({
        sentence,
        opened,
        units,
        phrases: [] as readonly Phrase[],
      }));
  });
  for (const { units } of parsed) settleTags(units, vocabulary);
  for (const one of parsed) one.phrases = new Chunker(one.units, vocabulary).read();
  for (const { phrases, units } of parsed) linkPhrases(phrases, units, vocabulary);
  linkAnswers(parsed, vocabulary);
  settleKinds(parsed, vocabulary);
  return parsed;
}

/** So many sentences have their clauses found at a time; more would take memory and gain nothing. */
const PASSAGE = 50;

/**
 * The sentences with their clauses, a passage at a time for the same reason as above. Empties `parsed`: each passage is
 * let go when it has been read, as the units and phrases of a long document take more room than all else.
 */
function* withClauses(
  parsed: Parsed[],
  vocabulary: Vocabulary,
): Generator<Parsed & { readonly clauses: readonly Clause[] }> {
  const clausesOf = vocabulary.grammar.order === 'case' ? caseClauses : positionClauses;
  parsed.reverse();
  while (parsed.length > 0) {
    const passage = parsed.splice(-PASSAGE).reverse();
    const clauses = passage.map(({ units, phrases }) => clausesOf(units, phrases, vocabulary));
    for (const [index, one] of passage.entries())
      yield {
        sentence: one.sentence,
        opened: one.opened,
        units: one.units,
        phrases: one.phrases,
        clauses: clauses[index] as Clause[],
      };
  }
}

function readAll(source: Source, parsed: Parsed[], vocabulary: Vocabulary): Draft[] {
  const about = new About(parsed.map(({ phrases }) => phrases));
  const discourse = new Discourse(about, vocabulary.voices);
  const interview = interviewSpeakers(parsed, about, vocabulary);
  const quotations = new QuotedSpeakers(about, vocabulary);
  const rounds = new Rounds(source, vocabulary);
  const headline = new HeadlineSum();
  const places = new PlaceReader();
  const years = new FoundingYears();
  const rows = new ShareholderRows();
  const drafts: Draft[] = [];
  const endings: Ending[] = [];
  const fallen = new FallenDeals();
  let heading: Heading | undefined;
  let section: Entity | undefined;
  let line = -1;
  for (const one of withClauses(parsed, vocabulary)) {
    const { sentence, opened, units, phrases, clauses } = one;
    const label = labelOf(units);
    // "Sitz: Chemnitz" stays under the firm that heads the record.
    const isRecord = recordColon(units) !== undefined;
    if (sentence.line !== line) discourse.salience.open(onlyFirm(phrases));
    line = sentence.line;
    if (sentence.heading && !label && !isRecord && !isEntry(units)) {
      heading = firmOf(phrases, units, about);
      // The title heads the whole text, and no passage of it.
      section = sentence.index > 0 ? heading?.entity : undefined;
    }
    const speaker = interview[sentence.index];
    discourse.conversation.speak(speaker ?? quotations.of(one));
    if (label) rounds.enter(label);
    discourse.salience.enter(speaker?.firm?.entity ?? label ?? section);
    new Resolver(units, phrases, clauses, sentence.index, discourse, vocabulary).run();
    const view: View = {
      source,
      sentence,
      opened,
      units,
      figured: units.some(({ figure }) => figure),
      phrases,
      clauses,
      vocabulary,
      discourse,
      ended: new Set(),
      rumours: undefined,
      endings,
      clausesOf: new Map(),
      candidates: new Map(),
    };
    for (const phrase of phrases) if (phrase.name) places.note(phrase.name.entity);
    const record = heading && isRecord ? readRecord(view, heading) : [];
    const listed = record.length > 0 ? record : rows.read(view);
    const told = listed.length > 0 ? listed : withoutPrices(readSentence(view, rounds, places), drafts);
    const found = [...told, ...nextPurchases(told, view)];
    completeEarlier(drafts, found, view);
    headline.note(view);
    years.note(view);
    fallen.note(view);
    for (const draft of found) {
      settle(draft);
      discourse.deals.note(draft);
      discourse.bearers.note(draft);
    }
    discourse.deals.noteSold(soldIn(view), sentence.index);
    quotations.note(found);
    drafts.push(...found);
  }
  rounds.settle();
  return headline.complete(years.complete(rows.complete(fallen.without(withoutEnded(drafts, endings)))));
}

/** How sure a seat must be told to describe the firm further on. */
const SEATED = 0.85;

// "A leitet B": further on "der C-Chef" is somebody else. "A mit Hauptsitz in Darmstadt": further on "das Darmstädter Unternehmen".
function settle({ relation, from, to, modality, confidence }: Draft): void {
  if (from.entity.kind === 'Person' && OF_PEOPLE.has(relation)) from.entity.firms.add(to.entity);
  const sure = relation === 'HEADQUARTERED_IN' && modality === 'asserted' && confidence >= SEATED;
  if (sure && !from.antecedent && to.entity.place) from.entity.livesIn(to.entity.place);
}

/** The role of whoever leads a round. */
const LEAD = 'lead';

/** What a phrase tells by itself, each way in its own file; in this order, as of two alike the first stays. */
const PHRASE_READERS: readonly ((phrase: Phrase, view: View, rounds: Rounds) => readonly Draft[])[] = [
  readRelational,
  readOwner,
  readUnit,
  readHouse,
  readFirmOf,
  readInPossession,
  readCofounder,
  readWorkplace,
  readAround,
  readGroup,
  readMoneyShare,
  readInstrument,
  readBehind,
  readVersus,
  readFacing,
  readCompound,
  readFormerly,
  readOwnProduct,
  readOwnStartup,
  readHeadlined,
  readAtTop,
  readElided,
];

function readSentence(view: View, rounds: Rounds, places: PlaceReader): Draft[] {
  const drafts: Draft[] = [];
  const predicates = flatMapped(view.clauses, (clause) => clause.predicates);
  // A round first: who led it may stand before the words that tell whose it is.
  const [ofRounds, others]: [Predicate[], Predicate[]] = [[], []];
  for (const predicate of predicates)
    (view.vocabulary.raising.has(predicate.lemma) ? ofRounds : others).push(predicate);
  for (const predicate of [...ofRounds, ...others]) {
    const found = readVerb(predicate, view, rounds);
    for (const { relation, qualifiers, from, to } of found) {
      if (relation !== 'INVESTED_IN') continue;
      if (qualifiers.role?.text === LEAD) rounds.led(to, view.sentence.index);
      // "est entré au capital de A": without a figure, too, it is of A whose share a next sentence tells.
      const ofShare = predicate.clause.phrases.some(({ noun }) => noun?.head?.classes.has('share'));
      if (qualifiers.stake || ofShare) rounds.held(to, from.entity, view.sentence.index);
      else rounds.invested(to, view.sentence.index);
    }
    drafts.push(...found);
  }
  const told = drafts.filter(({ relation }) => relation === 'RAISED');
  for (const phrase of view.phrases) {
    const before = told.length > 0 && !isEarlierRound(phrase, view) ? told : NONE;
    if (before.length === 0 || !phrase.noun?.head?.classes.has('round') || isApart(phrase, before, view))
      drafts.push(
        ...readEvent(phrase, view, rounds).filter(
          ({ relation, from }) =>
            relation !== 'RAISED' ||
            ((before.length === 0 || isNamedBeside(phrase, from, before, view)) && !leads(from, drafts)),
        ),
      );
    for (const read of PHRASE_READERS) for (const draft of read(phrase, view, rounds)) drafts.push(draft);
    drafts.push(...places.read(phrase, view));
  }
  for (const draft of readPredecessors(drafts, view)) drafts.push(draft);
  if (drafts.length === 0) return drafts;
  const lasting = withoutLeftAgain(oneWay(ofOneReferent(drafts)), view);
  const shared = withSharedFigures(withRespective(withFoundingDate(lasting, view), view), view);
  return [
    withPoliticalSupport,
    withoutPaid,
    withoutCoholders,
    withoutRoundsSum,
    withParticipants,
    withOwnersStakes,
  ].reduce((so, step) => step(so), shared);
}

/** "übernimmt A in der Runde die Führung": whoever leads a round gets none of it. */
const leads = ({ entity }: End, drafts: readonly Draft[]): boolean =>
  drafts.some(
    ({ relation, from, qualifiers }) =>
      relation === 'INVESTED_IN' && from.entity === entity && qualifiers.role?.text === LEAD,
  );

const NONE: readonly Draft[] = [];

// "A holt sich mit sechs Milliarden die größte Runde, B sammelte zwei ein": the other clause may tell of another round.
const isApart = (phrase: Phrase, told: readonly Draft[], view: View): boolean => {
  const clause = clauseOf(view, phrase);
  return clause !== undefined && !told.some(({ trigger }) => isIn(clause, trigger, view));
};

const isNamedBeside = (phrase: Phrase, from: End, told: readonly Draft[], view: View): boolean => {
  const clause = clauseOf(view, phrase);
  return (
    clause !== undefined &&
    !from.antecedent &&
    isApart(phrase, told, view) &&
    isIn(clause, from.mention, view) &&
    !told.some((one) => one.from.entity === from.entity)
  );
};

const isIn = ({ units: own }: Clause, { start }: Span, { units }: View): boolean =>
  own.some((k) => (units[k]?.start ?? -1) === start);

/** Of several readings of one fact in one sentence the surest, with the figures of all. */
function distinct(facts: readonly FactDraft[]): FactDraft[] {
  const kept = new Map<string, FactDraft>();
  for (const fact of facts) {
    const end = ({ id, name }: EntityDraft) => id ?? name;
    const key = [fact.relation, end(fact.subject.entity), end(fact.object.entity), fact.quote.start].join(
      '\n',
    );
    const old = kept.get(key);
    if (!old) {
      kept.set(key, fact);
      continue;
    }
    const [best, other] = fact.confidence > old.confidence ? [fact, old] : [old, fact];
    kept.set(key, {
      ...best,
      qualifiers: { ...other.qualifiers, ...best.qualifiers },
      ...(other.beside && { beside: [...(best.beside ?? []), ...other.beside] }),
    });
  }
  return [...kept.values()];
}

export const rulesExtractor: Extractor = {
  name: 'rules',
  version: '2',
  extract: async (source) => readByRules(source),
};
