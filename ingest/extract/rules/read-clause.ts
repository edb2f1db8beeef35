// Reads facts out of one clause: verbs with their places, nouns with theirs.
import { ENTITY_KINDS } from '../../../graph/entities';
import { RELATIONS } from '../../../graph/relations';
import type { Source } from '../../../graph/source';
import type { Modality } from '../../../graph/statement';
import type { Figure } from '../figures';
import type { Place } from '../lexicon';
import type { Span } from '../reading';
import type { Clause, Verb } from './clauses';
import { Cluster } from './clusters';
import { type Draft, figuresFor, fits, modalityOf, segmentAt } from './facts';
import type { Frame, Slot } from './grammar';
import type { Phrase, PhraseEnd } from './phrases';
import { isOrganization, roundIn, yearOf } from './rounds';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { openerTopic, topicOf } from './topic';
import type { WordClass } from './word-class';

/** A round that the text has spoken of: a later "die Runde" is the same. */
export interface CurrentRound {
  readonly company: PhraseEnd;
  readonly cluster: Cluster;
  /** Index of the sentence that spoke of it last. */
  readonly sentence: number;
}

export interface SentenceContext {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly words: WordClass;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly modality: Modality;
}

export interface ClauseContext extends SentenceContext {
  readonly clause: Clause;
  readonly round: CurrentRound | undefined;
  /** The organisation the text is about at this point. */
  readonly current: PhraseEnd | undefined;
  /** All phrases of the sentence. */
  readonly phrases: readonly Phrase[];
}

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const byLemma = new WeakMap<readonly Frame[], Map<string, Frame[]>>();

/** Whether one of these words is there; "-runde" asks for the last part of a compound. */
function hasWord(wanted: string, words: readonly string[]): boolean {
  return list(wanted).some((word) =>
    words.some((one) => one === word || (word.startsWith('-') && one.endsWith(word.slice(1)))),
  );
}

/** Frames by each of their words. */
function indexed(frames: readonly Frame[]): Map<string, Frame[]> {
  let index = byLemma.get(frames);
  if (!index) {
    index = new Map();
    for (const frame of frames) {
      for (const word of frame.words.split(/[\s]+/).map((one) => one.replace(/_/g, ' '))) {
        const entry = index.get(word);
        if (entry) entry.push(frame);
        else index.set(word, [frame]);
      }
    }
    byLemma.set(frames, index);
  }
  return index;
}

/** Facts of the clause's verbs. */
export function readVerbs(context: ClauseContext): Draft[] {
  const { clause, words } = context;
  const frames = indexed(words.grammar.verbFrames);
  return clause.verbs.flatMap((verb) =>
    (frames.get(verb.lemma) ?? []).flatMap((frame) => applyVerb(frame, verb, context)),
  );
}

/** What the verb form itself says: "fournira" is a plan, "rachèterait" is hearsay. */
function tensed(verb: Verb, context: ClauseContext): ClauseContext {
  if (context.modality !== 'asserted' || !verb.tense) return context;
  return { ...context, modality: verb.tense === 'future' ? 'planned' : 'reported' };
}

// Where order shows who belongs to whom, a figure belongs to the verb before it; the first verb takes what stands before.
function scoped(verb: Verb, context: ClauseContext): ClauseContext {
  const { clause, sentence, words, figures } = context;
  if (words.grammar.order !== 'position' || figures.length === 0) return context;
  const start = (at: number) => (sentence.tokens[at] as Token).start;
  const places = [...new Set(clause.verbs.map(({ at }) => start(at)))].sort((a, b) => a - b);
  // What an apposition dates or counts ("propriété de Thales depuis 2020,") is not the verb's.
  const between = (figure: Figure, place: number) => {
    const marks = sentence.tokens.filter(({ text, start: at }) => /^[,()–—]$/u.test(text) && at < place);
    return (
      marks.some(({ start: at }) => at > figure.end - 1) && marks.some(({ start: at }) => at < figure.start)
    );
  };
  const owner = (figure: Figure) => places.filter((place) => place < figure.start).at(-1) ?? places[0];
  return {
    ...context,
    figures: figures.filter((figure) => owner(figure) === start(verb.at) && !between(figure, start(verb.at))),
  };
}

/** Whether the clause holds a word that the frame asks for, and none that it excludes. */
function worded({ needs, unless }: Frame, { clause }: ClauseContext): boolean {
  if (!needs && !unless) return true;
  const said = clause.text.split(' ');
  const holds = (wanted: string) =>
    list(wanted).some((word) =>
      said.some((one) => one === word || (word.startsWith('-') && one.endsWith(word.slice(1)))),
    );
  return (!needs || holds(needs)) && (!unless || !holds(unless));
}

/** "… bestrebt, Rechenzentren zu bauen": what somebody is to do is a plan; only to urge support is support already. */
function inPlan(context: ClauseContext, verb: Verb, { relation }: Frame): ClauseContext {
  const { words, sentence, modality } = context;
  const wish =
    words.grammar.order === 'case'
      ? sentence.tokens[verb.at - 1]?.lower === 'zu'
      : verb.form === 'infinitive' && !isUnderWay(verb.at, context);
  return wish && modality === 'asserted' && relation !== 'SUPPORTS'
    ? { ...context, modality: 'planned' }
    : context;
}

// "vient de racheter", "continue à développer": the infinitive tells of what is done or going on.
function isUnderWay(at: number, { sentence, words }: ClauseContext): boolean {
  const { grammar } = words;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { lower } = sentence.tokens[k] as Token;
    if (grammar.underWay?.has(lower)) return true;
    const passes = grammar.prepositions[lower] !== undefined || grammar.reflexives?.has(lower);
    if (!passes && !/^(?:tout|juste|ainsi|aussi|également|récemment)$/u.test(lower)) return false;
  }
  return false;
}

function applyVerb(frame: Frame, verb: Verb, outer: ClauseContext): Draft[] {
  const context = scoped(verb, tensed(verb, inPlan(outer, verb, frame)));
  if (frame.object[0] === 'round') return raised(frame, verb, context);
  if (!worded(frame, context)) return [];
  if (
    frame.near &&
    !hasWord(
      frame.near,
      context.sentence.tokens.map((token) => token.lower),
    )
  )
    return [];
  if (
    frame.without &&
    candidates(frame.without, verb, context, 'object').some(
      ({ ends, cases }) => cases !== 'ad' && ends.some(isOrganization),
    )
  )
    return [];
  const subjects = candidates(frame.subject, verb, context, 'subject');
  for (const subject of subjects) {
    const objects = candidates(frame.object, verb, context, 'object').filter((phrase) => phrase !== subject);
    if (objects.length === 0) {
      const mutual = between(frame, subject, context, tokenSpan(context, verb.at), `verb:${verb.lemma}`);
      if (mutual.length > 0) return mutual;
    }
    for (const object of objects) {
      const drafts = pairs(
        frame,
        subject,
        object,
        context,
        tokenSpan(context, verb.at),
        `verb:${verb.lemma}`,
      );
      if (drafts.length > 0)
        return isOpen(frame.relation, subject, object, verb, context)
          ? drafts.map((one) => ({ ...one, confidence: 0.6 }))
          : drafts;
    }
  }
  return [];
}

function tokenSpan({ sentence }: ClauseContext, at: number) {
  const token = sentence.tokens[at] as Token;
  return { start: token.start, end: token.end };
}

// "…, die Halm7 übernommen hat": who took whom the words do not say.
function isOpen(
  relation: Frame['relation'],
  subject: Phrase,
  object: Phrase,
  verb: Verb,
  { words, sentence }: ClauseContext,
): boolean {
  if (words.grammar.order !== 'case' || verb.passive) return false;
  const both = (phrase: Phrase) =>
    phrase.prep === '' && phrase.cases.includes('n') && phrase.cases.includes('a');
  const relative = (phrase: Phrase) =>
    phrase.to - phrase.from === 1 && words.grammar.relatives.has(sentence.tokens[phrase.from]?.lower ?? '');
  const turned = subject.ends.some((s) => object.ends.some((o) => fits(relation, o, s)));
  return turned && both(subject) && both(object) && (relative(subject) || relative(object));
}

/** Phrases of the clause that may fill one of these slots, best first. */
function candidates(
  slots: readonly Slot[],
  verb: Verb,
  context: ClauseContext,
  side: 'subject' | 'object',
): Phrase[] {
  const { clause, words } = context;
  const usable = clause.phrases.filter((phrase) => phrase.prep !== '#' && !phrase.possessive);
  const found: Phrase[] = [];
  for (const slot of slots) {
    if (slot === 'owner') {
      found.push(...clause.phrases.filter((phrase) => phrase.possessive));
    } else if (slot === 'raiser') {
      found.push(...raisers(usable, context));
      if (context.round) found.push(stand(context.round.company, verb.at, context));
    } else if (slot === 'current') {
      if (context.current) found.push(stand(context.current, verb.at, context));
    } else if (slot === 'of') {
      found.push(
        ...usable.filter((phrase) => phrase.cases === 'g' || phrase.genitive || phrase.prep === 'von'),
      );
    } else if (slot === 'subject' || slot === 'object' || slot === 'dative')
      found.push(...bare(slot, verb, usable, words));
    else {
      const fitting = usable.filter(
        (phrase) =>
          phrase.prep === slot &&
          // Behind the verb, or at the very start of the clause: "Auprès d'Alven, Lumio a levé".
          (side === 'subject' ||
            words.grammar.order === 'case' ||
            phrase.from > verb.at ||
            phrase.from <= (clause.tokens[0] ?? 0) + 1),
      );
      found.push(...fitting.sort((a, b) => Math.abs(a.from - verb.at) - Math.abs(b.from - verb.at)));
    }
  }
  return [...new Set(found)];
}

/** The end of a fact that the sentence leaves out: the word that needs it stands for it, its name is the antecedent. */
export function silentEnd({ cluster, mention, antecedent }: PhraseEnd, { start, end }: Token): PhraseEnd {
  return { cluster, mention: { start, end }, antecedent: antecedent ?? mention, via: 'silent' };
}

/** A phrase that stands for an entity the clause does not name. */
function stand(end: PhraseEnd, at: number, { sentence }: SentenceContext): Phrase {
  const silent = silentEnd(end, sentence.tokens[at] as Token);
  return {
    from: at,
    to: at,
    prep: '',
    cases: '',
    ends: [silent],
    head: '',
    origins: [],
    genitive: false,
    possessive: false,
  };
}

// "X sammelt 85 Millionen ein", "X is valued at": the round is an entity of its own, known by firm, letter and year.
function raised(frame: Frame, verb: Verb, context: ClauseContext): Draft[] {
  const { clause, words, sentence, source, figures } = context;
  const { word } = words.grammar.rounds;
  const money = figures.some(({ type }) => type === 'money');
  const spoken =
    word.test(clause.text) || word.test(source.text.slice(sentence.start, sentence.end).toLowerCase());
  if (!money || (!spoken && frame.needs === undefined && !frame.confidence)) return [];
  const subject = candidates(frame.subject, verb, context, 'subject').find((phrase) =>
    phrase.ends.some(isOrganization),
  );
  const company = subject?.ends.find(isOrganization);
  if (!company) return [];
  const round = roundIn(
    sentence,
    source,
    company,
    yearOf(figures),
    words.grammar.rounds.generic,
    context.round,
  );
  const object: PhraseEnd = { cluster: round.cluster, mention: round.mention, via: 'name' };
  return [draft(frame, company, object, context, tokenSpan(context, verb.at), `round:${verb.lemma}`)];
}

// A phrase without a preposition: by case where case shows, else by its side of the verb. A passive turns them round.
function bare(
  slot: 'subject' | 'object' | 'dative',
  verb: Verb,
  phrases: readonly Phrase[],
  words: WordClass,
): Phrase[] {
  const plain = phrases.filter((phrase) => phrase.prep === '' && !phrase.genitive);
  const { passive } = verb;
  if (words.grammar.order === 'position') {
    const { agent } = words.grammar;
    // A relative or clitic object ("que", "l'") stands before the verb; its subject may follow.
    const fronted = plain.filter((phrase) => phrase.cases.startsWith('a'));
    const before = plain.filter((phrase) => phrase.to <= verb.at && !phrase.cases.startsWith('a')).reverse();
    const after = plain.filter((phrase) => phrase.from > verb.at && !phrase.cases.startsWith('a'));
    if (passive)
      return slot === 'subject'
        ? phrases.filter((phrase) => phrase.prep === agent && phrase.from > verb.at)
        : slot === 'object'
          ? [...before, ...after]
          : [];
    if (slot === 'subject') return before.length === 0 && fronted.length > 0 ? after : before;
    return slot === 'object' ? [...fronted, ...after] : phrases.filter((phrase) => phrase.cases === 'ad');
  }
  if (slot === 'dative')
    return plain.filter((phrase) => phrase.cases.includes('d') && phrase.cases !== 'nadg');
  if (passive) {
    if (slot === 'subject')
      return phrases.filter((phrase) => phrase.prep === 'von' || phrase.prep === 'durch');
    return plain.filter((phrase) => phrase.cases.includes('n'));
  }
  const letter = slot === 'subject' ? 'n' : 'a';
  const other = slot === 'subject' ? 'a' : 'n';
  const possible = plain.filter((phrase) => phrase.cases.includes(letter));
  const certain = possible.filter((phrase) => !phrase.cases.includes(other));
  const open = possible.filter((phrase) => phrase.cases.includes(other));
  const taken = plain.filter((phrase) => phrase.cases.includes(other) && !phrase.cases.includes(letter));
  // With one end certain the other is free; with none the first is the subject.
  if (certain.length > 0) return [...certain, ...open];
  if (taken.length > 0) return open;
  return slot === 'subject' ? open : [...open.slice(1), ...open.slice(0, 1)];
}

/** One draft for each pair of ends that the registry allows. */
export function pairs(
  frame: Frame,
  subject: Phrase,
  object: Phrase,
  context: ClauseContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft[] {
  const drafts: Draft[] = [];
  for (const s of subject.ends) {
    for (const o of object.ends)
      if (fits(frame.relation, s, o) && narrowed(frame, s, o))
        drafts.push(draft(frame, s, o, context, trigger, rule));
  }
  // One amount told of several givers is not the amount of each.
  return drafts.length > 1 ? drafts.map((one) => ({ ...one, qualifiers: without(one.qualifiers) })) : drafts;
}

function narrowed({ subjectKinds, objectKinds }: Frame, subject: PhraseEnd, object: PhraseEnd): boolean {
  return (
    (!subjectKinds || subjectKinds.includes(subject.cluster.kind)) &&
    (!objectKinds || objectKinds.includes(object.cluster.kind))
  );
}

function without({ amount, stake, ...rest }: Draft['qualifiers']): Draft['qualifiers'] {
  void amount;
  void stake;
  return rest;
}

export function draft(
  frame: Frame,
  subject: PhraseEnd,
  object: PhraseEnd,
  context: ClauseContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft {
  const { text, figures, modality } = context;
  const qualifiers = figuresFor(frame.relation, frame.figures, figures, text);
  return {
    relation: frame.relation,
    subject,
    object,
    qualifiers: frame.role ? { ...qualifiers, role: { text: frame.role } } : qualifiers,
    modality:
      frame.modality === 'ended' || frame.modality === 'denied'
        ? 'denied'
        : frame.modality === 'planned' && modality === 'asserted'
          ? 'planned'
          : modality,
    trigger,
    confidence: frame.confidence ?? 0.93,
    rule,
  };
}

/** Facts of nouns: "die Übernahme von X durch Y", "a subsidiary of X", "partenariat avec X". */
export function readNouns(context: ClauseContext): Draft[] {
  const { clause, words, sentence } = context;
  const frames = indexed(words.grammar.nounFrames);
  const drafts: Draft[] = [];
  for (const at of clause.tokens) {
    const token = sentence.tokens[at] as Token;
    if (token.kind !== 'word') continue;
    for (const [word, list] of matching(token.lower, frames)) {
      for (const frame of list) drafts.push(...applyNoun(frame, at, context, `noun:${word}`));
    }
  }
  return drafts;
}

function matching(lower: string, frames: Map<string, Frame[]>): [string, Frame[]][] {
  const exact = frames.get(lower);
  if (exact) return [[lower, exact]];
  for (let cut = 3; cut < lower.length - 3; cut++) {
    const compound = frames.get(`-${lower.slice(cut)}`);
    if (compound) return [[lower.slice(cut), compound]];
  }
  return [];
}

// "einer rund 2 Mrd. USD schweren Runde", "a $200m round": the sum stands right beside the noun.
function sizedRound(frame: Frame, at: number, context: ClauseContext, rule: string): Draft[] {
  const { figures, sentence, source, words } = context;
  const noun = sentence.tokens[at] as Token;
  const near = figures.filter(
    (figure) =>
      figure.type === 'money' &&
      ((figure.end <= noun.start && noun.start - figure.end < 14) ||
        (figure.start >= noun.end && figure.start - noun.end < 22)),
  );
  const company = nounSlot(frame.subject, at, context)
    .flatMap(({ ends }) => ends)
    .find(isOrganization);
  if (near.length === 0 || !company) return [];
  const round = roundIn(
    sentence,
    source,
    company,
    yearOf(figures),
    words.grammar.rounds.generic,
    context.round,
  );
  const object: PhraseEnd = { cluster: round.cluster, mention: round.mention, via: 'name' };
  return [draft(frame, company, object, { ...context, figures: near }, tokenSpan(context, at), rule)];
}

function applyNoun(frame: Frame, at: number, outer: ClauseContext, rule: string): Draft[] {
  const context = apposedModality(frame, at, outer);
  if (frame.object[0] === 'round') return sizedRound(frame, at, context, rule);
  if (!worded(frame, context)) return [];
  const found: Draft[] = [];
  // "Zu den Kunden gehören A wie X und B wie Y": everybody named behind the noun.
  const all = frame.subject.includes('predicate') || frame.object.includes('predicate');
  for (const subject of nounSlot(frame.subject, at, context)) {
    for (const object of nounSlot(frame.object, at, context)) {
      if (subject === object) {
        const mutual = between(frame, subject, context, tokenSpan(context, at), rule);
        if (mutual.length > 0) return mutual;
        continue;
      }
      const drafts = pairs(frame, subject, object, context, tokenSpan(context, at), rule);
      found.push(...drafts);
      if (drafts.length > 0 && !all) return found;
    }
  }
  return found;
}

// "Scaleway, filiale d'Iliad, va acheter": what an apposition says is no plan because its clause is one.
function apposedModality(frame: Frame, at: number, context: ClauseContext): ClauseContext {
  const { sentence, words, modality } = context;
  const apposed = frame.subject.includes('topic') || frame.object.includes('topic');
  if (!apposed || (modality !== 'planned' && modality !== 'denied')) return context;
  const around = sentence.tokens.map(({ lower }) => lower).join(' ');
  return { ...context, modality: modalityOf({ text: segmentAt(sentence.tokens, at) }, around, words) };
}

// "A et B annoncent un partenariat", "un accord entre A et B": both ends stand in one list.
function between(
  frame: Frame,
  { ends }: Phrase,
  context: ClauseContext,
  trigger: Span,
  rule: string,
): Draft[] {
  const [a, b] = ends;
  const fit =
    RELATIONS[frame.relation].symmetric && ends.length === 2 && a && b && fits(frame.relation, a, b);
  return fit ? [draft(frame, a, b, context, trigger, rule)] : [];
}

// "la levée de fonds *de Nabla*": whose round it is stands right behind its noun.
function raisers(phrases: readonly Phrase[], { sentence, words }: ClauseContext): Phrase[] {
  const { genitive, rounds } = words.grammar;
  return phrases.filter(
    ({ prep, from }) =>
      prep === genitive &&
      genitive !== undefined &&
      rounds.nouns?.has(sentence.tokens[from - 1]?.lower ?? ''),
  );
}

// Slots of a noun: `of` (genitive or possessive), a preposition behind it, `before`/`after` in apposition, `subject` of the clause.
function nounSlot(slots: readonly Slot[], at: number, context: ClauseContext): Phrase[] {
  const { clause, words, sentence } = context;
  const { tokens } = sentence;
  const phrases = clause.phrases.filter((phrase) => phrase.prep !== '#');
  const whole = context.phrases.filter((phrase) => phrase.prep !== '#');
  const found: Phrase[] = [];
  const of = new Set(
    words.grammar.language === 'de' ? ['von'] : words.grammar.language === 'fr' ? ['de'] : ['of'],
  );
  for (const slot of slots) {
    if (slot === 'of') {
      const owner = phrases.find(
        (phrase) => (phrase.genitive || phrase.possessive) && phrase.to <= at && at - phrase.to <= 4,
      );
      if (owner) found.push(owner);
      const behind = phrases.find(
        (phrase) =>
          phrase.from > at &&
          phrase.from - (words.grammar.order === 'position' ? complementEnd(tokens, at, words) : at) <= 2 &&
          (of.has(phrase.prep) ||
            (phrase.prep === '' &&
              words.grammar.order === 'case' &&
              phrase.cases.includes('g') &&
              phrase.from === at + 1)),
      );
      if (behind) found.push(behind);
    } else if (slot === 'before') {
      const before = [...phrases]
        .reverse()
        .find((phrase) => phrase.to <= at && phrase.prep === '' && !phrase.genitive);
      if (before) found.push(before);
    } else if (slot === 'topic') {
      // In a participle's own clause it is whom the participle describes.
      const topic =
        topicOf(tokens, at, whole, words) ?? phrases.find(({ from, to }) => from === to && from <= at);
      if (topic) found.push(topic);
    } else if (slot === 'placed') {
      // "à la tête de Lumio": behind preposition and article.
      let from = at;
      while (from > 0 && isSmall(tokens[from - 1], words)) from--;
      const topic = topicOf(tokens, from, whole, words) ?? openerTopic(tokens, from, whole);
      if (topic?.prep === '') found.push(topic);
    } else if (slot === 'opener') {
      const topic = openerTopic(tokens, at, whole);
      if (topic) found.push(topic);
    } else if (slot === 'reversed') {
      // "Airbus et Thales figurent parmi ses clients"
      const behind = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === words.grammar.among);
      const subject =
        behind &&
        [...phrases].reverse().find((phrase) => phrase.to < at && phrase.prep === '' && !phrase.possessive);
      if (subject) found.push(subject);
    } else if (slot === 'listed') {
      found.push(...listed(tokens, at, whole, words));
    } else if (slot === 'comma') {
      const comma = [...phrases]
        .reverse()
        .find((phrase) => phrase.to < at && tokens[phrase.to]?.text === ',' && at - phrase.to <= 6);
      if (comma) found.push(comma);
    } else if (slot === 'name') {
      const behind =
        phrases.find((phrase) => phrase.from > at && phrase.from - at <= 1 && phrase.prep === '') ??
        phrases.find((phrase) => phrase.from <= at && phrase.to > at);
      if (behind) found.push(behind);
    } else if (slot === 'subject') {
      const subject = phrases.find(
        (phrase) =>
          phrase.prep === '' && phrase.cases.includes('n') && !phrase.genitive && !phrase.possessive,
      );
      if (subject) found.push(subject);
    } else if (slot === 'current') {
      if (context.current) found.push(stand(context.current, at, context));
    } else if (slot === 'raiser') {
      if (context.round) found.push(stand(context.round.company, at, context));
    } else if (slot === 'including') {
      found.push(
        ...context.phrases.filter((phrase) =>
          words.grammar.including.has(tokens[phrase.from - 1]?.lower ?? ''),
        ),
      );
    } else if (slot === 'predicate') {
      found.push(...phrases.filter((phrase) => phrase.prep === '' && !phrase.genitive && phrase.from > at));
    } else {
      found.push(
        ...phrases.filter((phrase) => phrase.prep === slot && phrase.from > at && phrase.from - at <= 8),
      );
    }
  }
  return [...new Set(found)];
}

// "deux fournisseurs européens : A, qui livre …, et B pour …": the names behind a colon, each after it, a comma or "and".
function listed(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
  words: WordClass,
): Phrase[] {
  const colon = tokens.findIndex(({ text }, k) => text === ':' && k > at && k - at <= 4);
  if (colon < 0) return [];
  const names = phrases.filter(
    ({ from, prep }) =>
      from > colon && prep === '' && (from === colon + 1 || isJoint(tokens[from - 1], words)),
  );
  const [head] = names;
  return head ? [{ ...head, ends: names.flatMap(({ ends }) => ends) }] : [];
}

const isSmall = (token: Token | undefined, { grammar }: WordClass): boolean =>
  token !== undefined &&
  (grammar.prepositions[token.lower] !== undefined || grammar.determiners[token.lower] !== undefined);

const isJoint = (token: Token | undefined, { grammar }: WordClass): boolean =>
  token !== undefined && (token.text === ',' || grammar.coordinators.has(token.lower));

// "conseil *d'administration* de Lumio", "filiale *française* d'Iliad": complements and adjectives of the noun itself.
function complementEnd(tokens: readonly Token[], at: number, { grammar, verbs }: WordClass): number {
  let end = at;
  const plain = (token: Token | undefined) =>
    token?.kind === 'word' &&
    !token.capital &&
    grammar.prepositions[token.lower] === undefined &&
    grammar.determiners[token.lower] === undefined &&
    !grammar.coordinators.has(token.lower) &&
    !grammar.relatives.has(token.lower) &&
    !verbs.has(token.lower);
  while (end - at < 8) {
    const [link, number, sign] = [tokens[end + 1], tokens[end + 2], tokens[end + 3]];
    // "filiale *à 100 %* de"
    if (link?.kind === 'word' && number?.kind === 'number' && sign?.text === '%') end += 3;
    else if (plain(tokens[end + 1])) end++;
    else if (
      grammar.prepositions[tokens[end + 1]?.lower ?? ''] === grammar.genitive &&
      plain(tokens[end + 2])
    )
      end += 2;
    else break;
  }
  return end;
}

/** "Das Münchner Start-up X", "X, a Helsinki-based lab": where a name is said to be from. */
export function readOrigins(phrases: readonly Phrase[], context: SentenceContext): Draft[] {
  const drafts: Draft[] = readNeighbours(phrases, context);
  for (const phrase of phrases) {
    for (const { place, token } of phrase.origins) {
      for (const end of phrase.ends) {
        if (end.via !== 'name' && !phrase.head) continue;
        if (ENTITY_KINDS[end.cluster.kind].family !== 'organization') continue;
        if (end.cluster.kind === 'PublicBody' && place.kind === 'Country') continue;
        const cluster = context.words && placeCluster(place, context);
        const object: PhraseEnd = { cluster, mention: { start: token.start, end: token.end }, via: 'name' };
        if (!fits('HEADQUARTERED_IN', end, object)) continue;
        drafts.push({
          relation: 'HEADQUARTERED_IN',
          subject: end,
          object,
          qualifiers: {},
          modality: 'asserted',
          trigger: { start: token.start, end: token.end },
          confidence: place.kind === 'City' ? 0.92 : 0.9,
          rule: `origin:${place.kind}`,
        });
      }
    }
  }
  return drafts;
}

// "X aus Rostock", "X (Eindhoven)", "Veldhoven, Niederlande": a place right behind a name.
function readNeighbours(all: readonly Phrase[], context: SentenceContext): Draft[] {
  const phrases = all.filter(({ prep }) => prep !== '#');
  const { sentence, words, modality } = context;
  const drafts: Draft[] = [];
  phrases.forEach((phrase, k) => {
    const next = phrases[k + 1];
    const [end, place] = [phrase.ends.at(-1), next?.ends[0]];
    if (!next || !end || !place || ENTITY_KINDS[place.cluster.kind].family !== 'place') return;
    const between = sentence.tokens
      .slice(phrase.to, next.from)
      .map((token) => token.text)
      .join('');
    const bracket = between === '(' && sentence.tokens[next.to]?.text === ')' && next.prep === '';
    const from = between === '' && words.grammar.originPrepositions.has(next.prep);
    const comma = between === ',' && next.prep === '';
    const relation =
      isOrganization(end) && (bracket || from)
        ? 'HEADQUARTERED_IN'
        : end.cluster.kind === 'City' && place.cluster.kind === 'Country' && (bracket || comma)
          ? 'LOCATED_IN'
          : undefined;
    if (!relation || !fits(relation, end, place)) return;
    drafts.push({
      relation,
      subject: end,
      object: place,
      qualifiers: {},
      modality,
      trigger: place.mention,
      confidence: 0.9,
      rule: `neighbour:${relation}`,
    });
  });
  return drafts;
}

const placeClusters = new WeakMap<object, Map<string, PhraseEnd['cluster']>>();

/** The cluster of a place that an adjective names; one a document. */
export function placeCluster(place: Place, { sentence }: Pick<ClauseContext, 'sentence'>): Cluster {
  let map = placeClusters.get(sentence);
  if (!map) {
    map = new Map();
    placeClusters.set(sentence, map);
  }
  let cluster = map.get(place.id);
  if (!cluster) {
    cluster = new Cluster();
    cluster.id = place.id;
    cluster.fixed = place.kind;
    cluster.display = place.name;
    cluster.aliases = place.aliases;
    map.set(place.id, cluster);
  }
  return cluster;
}
