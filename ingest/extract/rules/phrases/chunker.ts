// Reads units into noun phrases from left to right: preposition, article, adjectives, noun, names.

import type { Mention } from '../names/mention';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Determiner } from '../vocabulary/word-kinds';
import { isBehindAdjunct } from './adjuncts';
import { participleOfAttribute } from './attributes';
import { prepositionOfClitic } from './clitics';
import { type Draft, draftLike, isTime, newDraft } from './draft';
import {
  isAge,
  isCore,
  isCutShort,
  isInsideQuote,
  isTradeApart,
  joinsAdjectives,
  joinsAgents,
  joinsBeforeNoun,
  joinsFirms,
} from './joins';
import {
  firmItself,
  isActorBehind,
  isBehindPlaceOfOwn,
  isFirmBehindPeople,
  isGenitiveName,
  isNameOfMaker,
  isNameOfWhole,
  isOfMaker,
  isPersonBehindEvent,
  isSubjectBehind,
} from './names-in-phrases';
import { agentOf } from './participle-compounds';
import type { Phrase } from './phrase';
import { phraseOf } from './phrase-of';

export class Chunker {
  readonly phrases: Phrase[] = [];

  constructor(
    private readonly units: readonly Unit[],
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The preposition of what stands for a genitive. */
  get #of(): string {
    const [of = ''] = this.vocabulary.senses.of;
    return of;
  }

  read(): Phrase[] {
    for (let at = 0; at < this.units.length; ) at = this.#phraseAt(at, undefined, this.units.length);
    return this.phrases;
  }

  // Reads one phrase that begins at `at`, if any; gives the unit after it.
  #phraseAt(at: number, owner: Phrase | undefined, limit: number): number {
    const { units } = this;
    const draft = newDraft(at, owner);
    let k = at;
    while (k < limit) {
      const unit = units[k] as Unit;
      if (unit.tag === 'preposition') draft.prep = unit.preposition?.name ?? unit.lower;
      // "sells to the likes of A and B": the preposition tells more.
      else if (unit.tag === 'example' && draft.prep !== '') {
        k++;
        continue;
      } else if (unit.tag === 'as' || unit.tag === 'example') draft.prep = unit.tag;
      // "with not only A but also B"
      else if (unit.tag === 'adverb' && draft.prep !== '' && units[k + 1]?.tag === 'name') {
        k++;
        continue;
      } else break;
      k++;
      if (unit.preposition?.article) {
        draft.determiner = 'definite';
        draft.determinerAt = k - 1;
        // "am in Paris ansässigen Unternehmen": behind its article a preposition is of what stands before the noun.
        if (this.vocabulary.grammar.capitalNouns) break;
      }
    }
    const pronoun = units[k];
    if (k < limit && (pronoun?.tag === 'pronoun' || pronoun?.tag === 'relative')) {
      if (pronoun.tag === 'relative' && pronoun.relative === 'whose') return this.#whose(draft, k, limit);
      // "dont" is the complement itself, and what it belongs to stands behind.
      if (pronoun.relative === 'complement') {
        this.#push(draftLike(draft, k, this.#of), k + 1, pronoun);
        return k + 1;
      }
      // "auquel": a preposition is in it.
      if (pronoun.relative === 'recipient') [draft.prep = ''] = this.vocabulary.senses.recipient;
      const clitic = prepositionOfClitic(k, limit, this.units, this.vocabulary);
      // "vient de la rejoindre": what stands before it opens the infinitive.
      if (clitic !== undefined) draft.prep = clitic;
      return this.#close(draft, k + 1, pronoun);
    }
    while (k < limit && units[k]?.tag === 'determiner') {
      draft.determiner = units[k]?.determiner as Determiner;
      draft.determinerAt = k;
      k++;
    }
    // "A geht eine Allianz mit einem Kreis führender Firmen ein": without an article no attribute opens with a name.
    // "A, B and others took part": they are in nobody's place.
    if (k === at && units[k - 1]?.tag === 'coordinator' && isOthers(k, units, this.vocabulary)) return k + 1;
    const isBare = k === at && ['name', 'noun'].includes(units[k]?.tag ?? '');
    const attribute = isBare ? -1 : participleOfAttribute(k, limit, this.units, this.vocabulary);
    if (attribute > k) return this.#withAttribute(draft, k, attribute, limit);
    return this.#core(draft, k, limit);
  }

  // "whose founder", "dessen Gründer": the relative is the owner of what follows.
  #whose(draft: Draft, at: number, limit: number): number {
    this.#push(draftLike(draft, at, ''), at + 1, this.units[at]);
    const owner = this.phrases.at(-1);
    const next = this.#phraseAt(at + 1, owner, limit);
    const phrase = this.phrases.at(-1);
    if (phrase && phrase !== owner && draft.prep) phrase.prep = draft.prep;
    return next;
  }

  #core(draft: Draft, at: number, limit: number): number {
    const { units, vocabulary } = this;
    const { capitalNouns, articles, postnominal } = vocabulary.grammar;
    let k = at;
    for (; k < limit; k++) {
      const unit = units[k] as Unit;
      if (unit.tag === 'figure') {
        if (draft.headAt >= 0 && capitalNouns) break;
        if (draft.name) break;
        if (unit.figure) draft.figures.push(unit.figure);
        draft.counted = true;
      } else if (unit.tag === 'name') {
        if (draft.name) {
          // "Mistrals Gründer" with two names: the first owns the second.
          if (!isGenitiveName(draft.name, units[k - 1] as Unit, vocabulary)) break;
          this.#becomeOwner(draft, k);
        }
        // "met en demeure X", "prend en charge Y": a noun without article behind "en" belongs to the verb.
        if (
          articles &&
          vocabulary.senses.manner.has(draft.prep) &&
          draft.determinerAt < 0 &&
          draft.headAt >= 0
        )
          break;
        if (isNameOfWhole(draft, this.phrases, this.units, vocabulary)) break;
        if (isNameOfMaker(draft, this.phrases, vocabulary)) break;
        if (isSubjectBehind(draft, k, this.units) || isBehindPlaceOfOwn(draft, vocabulary)) break;
        if (isFirmBehindPeople(draft, unit.mention as Mention, this.units, this.vocabulary)) break;
        if (isPersonBehindEvent(draft, unit.mention as Mention, unit, this.vocabulary)) break;
        if (isActorBehind(draft, unit.mention as Mention, units[k + 1], units, vocabulary)) break;
        if (isBehindAdjunct(draft, unit.mention as Mention, k, this.phrases, this.units, vocabulary)) break;
        // "wird zum Jahreswechsel A": a time has no name.
        if (capitalNouns && isTime(draft)) break;
        if (draft.headAt >= 0 && isPrefix(units[draft.headAt] as Unit, vocabulary))
          return this.#behindPrefix(draft, k, limit);
        draft.name = unit.mention as Mention;
      } else if (unit.tag === 'noun') {
        // "die IT- und Digitalsparte"
        if (isCutShort(unit) && units[k + 1]?.tag === 'coordinator' && units[k + 2]?.tag === 'noun') {
          k++;
          continue;
        }
        if (capitalNouns && isAge(draft, k, units)) continue;
        // "the chief executive Dr Anna Roe"
        if (draft.headAt >= 0 && vocabulary.titleWords.has(unit.lower) && units[k + 1]?.tag === 'name')
          continue;
        if (draft.name && capitalNouns) {
          if (!isGenitiveName(draft.name, units[k - 1] as Unit, vocabulary)) break;
          this.#becomeOwner(draft, k);
        } else if (draft.name) {
          if (postnominal || draft.noun) break;
          draft.modifiers.push(draft.name);
          draft.name = undefined;
        } else if (draft.headAt >= 0 && capitalNouns && !isTradeApart(draft, k, units)) break;
        if (draft.headAt >= 0 && postnominal && (units[draft.headAt] as Unit).noun)
          draft.adjectives.push(unit);
        else {
          if (draft.headAt >= 0) draft.adjectives.push(units[draft.headAt] as Unit);
          if (unit.inner && !agentOf(unit, vocabulary)) draft.modifiers.push(unit.inner);
          // "US-Konzern": the country is the first part of the noun.
          if (unit.place && unit.text.includes('-')) draft.adjectives.push(unit);
          draft.headAt = k;
          draft.noun = unit.noun;
        }
      } else if (unit.tag === 'adjective') {
        // "Mistrals neue Gründerin": what a name owns begins with its adjectives.
        if (
          draft.name &&
          capitalNouns &&
          opensCore(k, limit, units) &&
          isGenitiveName(draft.name, units[k - 1] as Unit, vocabulary)
        )
          this.#becomeOwner(draft, k);
        if (capitalNouns && (draft.headAt >= 0 || draft.name)) break;
        if (draft.name && !postnominal) break;
        draft.adjectives.push(unit);
      } else if (
        unit.tag === 'adverb' &&
        (k > at || draft.determinerAt >= 0) &&
        k + 1 < limit &&
        isCore(units[k + 1]) &&
        draft.headAt < 0 &&
        !draft.name
      )
        continue;
      else if (joinsAdjectives(draft, k, this.units, this.vocabulary) || isOthersCounted(k, units)) continue;
      else if (joinsBeforeNoun(draft, k, this.units, this.vocabulary)) continue;
      else if (unit.tag === 'other' && unit.title && k + 1 < limit) continue;
      else if (
        (unit.tag === 'coordinator' && joinsFirms(draft, k, this.units)) ||
        joinsAgents(draft, k, this.units, this.vocabulary)
      ) {
        draft.modifiers.push(draft.name as Mention);
        draft.name = undefined;
      } else if (unit.tag === 'quote' && isInsideQuote(draft, k, this.units)) continue;
      else if (unit.tag === 'possessive' && (draft.name || draft.headAt >= 0)) {
        const prep = draft.prep;
        this.#push(draftLike(draft, draft.from, ''), k + 1);
        const owner = this.phrases.at(-1);
        const next = this.#phraseAt(k + 1, owner, limit);
        const owned = this.phrases.at(-1);
        if (owned && owned !== owner && owned.owner === owner) owned.prep = prep;
        else if (owner) owner.prep = prep;
        return next;
      } else break;
    }
    // Adjectives alone make a phrase only behind an article ("die Münchner", "le norvégien").
    if (draft.headAt < 0 && !draft.name && !draft.counted && draft.adjectives.length === 0) {
      if (draft.owner || k === at) return Math.max(k, at, draft.from + 1);
    }
    return this.#close(draft, k);
  }

  // "ex-Withings": "ancien de Withings".
  #behindPrefix(draft: Draft, at: number, limit: number): number {
    this.#push(draft, at);
    const next = this.#phraseAt(at, undefined, limit);
    (this.phrases.at(-1) as Phrase).prep = this.#of;
    return next;
  }

  #becomeOwner(draft: Draft, at: number): void {
    this.#push(draftLike(draft, draft.from, ''), at);
    const owner = this.phrases.at(-1);
    draft.from = at;
    draft.adjectives = [];
    draft.modifiers = [];
    draft.figures = [];
    draft.headAt = -1;
    draft.owner = owner;
    draft.name = undefined;
    draft.noun = undefined;
    draft.determiner = undefined;
  }

  #withAttribute(draft: Draft, from: number, participle: number, limit: number): number {
    const first = this.phrases.length;
    for (let k = from; k < participle; ) k = this.#phraseAt(k, undefined, participle);
    const inner = this.phrases.slice(first);
    draft.participle = this.units[participle] as Unit;
    const next = this.#core(draft, participle + 1, limit);
    const phrase = this.phrases.at(-1);
    if (phrase && phrase.participle === draft.participle) phrase.inner = inner;
    return next;
  }

  #close(draft: Draft, to: number, pronoun?: Unit): number {
    if (to === draft.from) return to + 1;
    const hasCore =
      pronoun ||
      draft.name ||
      draft.headAt >= 0 ||
      draft.counted ||
      (draft.adjectives.length > 0 && draft.determinerAt >= 0) ||
      draft.adjectives.some(({ place }) => place);
    if (!hasCore) return Math.max(to, draft.from + 1);
    const after = this.units[to];
    if (draft.prep === '' && after && this.vocabulary.postpositions.has(after.lower))
      draft.prep = after.lower;
    this.#push(draft, to, pronoun);
    return to;
  }

  #push(draft: Draft, to: number, pronoun?: Unit): void {
    if (draft.name && isOfMaker(draft, this.units, this.vocabulary)) {
      draft.modifiers.push(draft.name);
      draft.name = undefined;
    }
    const itself = firmItself(draft, this.units);
    if (itself) {
      draft.name = itself;
      draft.modifiers = draft.modifiers.filter((modifier) => modifier !== itself);
    }
    const phrase = phraseOf(draft, to, pronoun, this.phrases.length, this.units, this.vocabulary);
    if (phrase) this.phrases.push(phrase);
  }
}

/** Whether a noun stands behind the adjectives that begin at `at`. */
function opensCore(at: number, limit: number, units: readonly Unit[]): boolean {
  let k = at;
  while (k < limit && units[k]?.tag === 'adjective') k++;
  return k < limit && units[k]?.tag === 'noun';
}

// "ex-Meta", "ex Google"
const isPrefix = ({ lower }: Unit, { prefixes }: Vocabulary): boolean =>
  lower.endsWith('-') || prefixes.has(lower);

// "three other researchers", "trois autres fonds": how many others.
const isOthersCounted = (at: number, units: readonly Unit[]): boolean =>
  units[at]?.determiner === 'indefinite' &&
  units[at - 1]?.figure?.type === 'quantity' &&
  (units[at + 1]?.tag === 'noun' || units[at + 1]?.tag === 'adjective');

// "and others", and no "and other firms".
const isOthers = (at: number, units: readonly Unit[], { others }: Vocabulary): boolean =>
  others.has(units[at]?.lower ?? '') &&
  units[at - 2]?.tag === 'name' &&
  units[at + 1]?.tag !== 'noun' &&
  units[at + 1]?.tag !== 'adjective';
