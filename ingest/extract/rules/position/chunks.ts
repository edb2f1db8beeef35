// Joins tagged words into noun phrases and verb groups: the units that subjects and complements are found among.
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import { findPlace, type Place } from '../../lexicon';
import type { PhraseEnd } from '../phrases';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { WordClass } from '../word-class';
import type { Mention } from './entities';
import type { References } from './references';
import { type Tag, type VerbShape, verbReading } from './tags';
import type { Outlook, PositionWords } from './words';

export interface NounPhrase {
  readonly type: 'noun';
  /** Tokens `[from, to)`, preposition included. */
  readonly from: number;
  to: number;
  readonly prep: string;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** Whose: "Nvidia's", "its". */
  owner: readonly PhraseEnd[];
  /** The name that a noun follows without owning it: "*Nvidia* chips", "the *Tjeld* board". */
  readonly attribute: PhraseEnd | undefined;
  /** Small-letter words of the phrase, with their token. */
  readonly nouns: readonly { readonly lower: string; readonly at: number }[];
  /** The last noun; of a name the noun that describes it. */
  readonly head: string;
  readonly headAt: number;
  readonly named: boolean;
  readonly origins: readonly { readonly place: Place; readonly token: Token }[];
  /** Whom it stands for; empty for things without a name. */
  ends: readonly PhraseEnd[];
  /** Joined list members, itself first. */
  members: readonly NounPhrase[];
}

export interface VerbGroup {
  readonly type: 'verb';
  readonly from: number;
  readonly to: number;
  /** Token of the verb itself. */
  readonly at: number;
  readonly lemma: string;
  /** With its particle: "take_over". */
  readonly phrasal: string | undefined;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly outlook: Outlook;
  /** "was", "had been": it is over. */
  readonly past: boolean;
  /** No auxiliary of its own: shares that of the verb it is joined to. */
  readonly bare: boolean;
}

export interface Mark {
  readonly type: Exclude<
    Tag,
    'name' | 'noun' | 'verb' | 'aux' | 'number' | 'owner' | 'determiner' | 'possessive'
  >;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Chunk = NounPhrase | VerbGroup | Mark;

const INSIDE: ReadonlySet<Tag> = new Set(['name', 'noun', 'number', 'owner', 'quote', 'adverb']);
const OPENS: ReadonlySet<Tag> = new Set([
  'name',
  'noun',
  'number',
  'determiner',
  'possessive',
  'pronoun',
  'quote',
]);

/** The chunks of a sentence in order; references are resolved on the way. */
export class Chunker {
  constructor(
    readonly words: WordClass,
    readonly position: PositionWords,
    readonly references: References,
  ) {}

  read(sentence: Sentence, mentions: readonly Mention[], tags: readonly Tag[]): Chunk[] {
    const at = new Map(mentions.map((mention) => [mention.from, mention]));
    const { tokens } = sentence;
    const chunks: Chunk[] = [];
    let seenVerb = false;
    let i = 0;
    while (i < tokens.length) {
      const tag = tags[i] as Tag;
      let chunk: Chunk | undefined;
      if (tag === 'verb' || tag === 'aux' || tag === 'infinitive') {
        chunk = this.#verb(tokens, tags, i);
        seenVerb ||= chunk?.type === 'verb';
      } else if (tag === 'adverb' && this.#verbFollows(tags, i)) chunk = this.#verb(tokens, tags, i);
      else if (tag === 'preposition') {
        const opens =
          OPENS.has(tags[i + 1] as Tag) || (tags[i + 1] === 'adverb' && OPENS.has(tags[i + 2] as Tag));
        chunk = opens ? this.#noun(sentence, tags, i, at, !seenVerb) : undefined;
      } else if (OPENS.has(tag)) chunk = this.#noun(sentence, tags, i, at, !seenVerb);
      if (!chunk) {
        const { text } = tokens[i] as Token;
        chunk = { type: markType(tag), from: i, to: i + 1, text: text.toLowerCase() };
      }
      if (chunk.type !== 'quote' && chunk.type !== 'adverb') chunks.push(chunk);
      i = Math.max(chunk.to, i + 1);
    }
    return this.#lists(chunks);
  }

  #verbFollows(tags: readonly Tag[], i: number): boolean {
    let k = i;
    while (tags[k] === 'adverb') k++;
    return tags[k] === 'verb' || tags[k] === 'aux';
  }

  // Auxiliaries, adverbs and the verb: "has not yet agreed", "to acquire", "is being built", "led".
  #verb(tokens: readonly Token[], tags: readonly Tag[], from: number): VerbGroup | undefined {
    const { position, words } = this;
    let k = from;
    let infinitive = false;
    let negated = false;
    let modal: Outlook | undefined;
    let be = false;
    let have = false;
    let aux = false;
    let past = false;
    let last = -1;
    for (; k < tokens.length; k++) {
      const { lower } = tokens[k] as Token;
      const tag = tags[k];
      if (tag === 'infinitive') {
        if (last >= 0) break;
        infinitive = true;
      } else if (tag === 'adverb') negated ||= position.negations.has(lower);
      else if (tag === 'aux') {
        if (/n['’]t$/u.test(lower)) negated = true;
        modal ??= position.modals[lower];
        be = position.be.has(lower) || /^['’]s$/u.test(lower);
        have ||= position.have.has(lower);
        aux = true;
        past ||= position.past.has(lower);
        last = k;
      } else break;
    }
    if (tags[k] !== 'verb') {
      // "is a subsidiary", "has offices": the auxiliary is the verb.
      if (last < 0) return undefined;
      while (k - 1 > last && tags[k - 1] !== 'adverb') k--;
      const lower = (tokens[last] as Token).lower;
      const lemma =
        position.be.has(lower) || /^['’]s$/u.test(lower) ? 'be' : position.have.has(lower) ? 'have' : 'do';
      return {
        type: 'verb',
        from,
        to: k,
        at: last,
        lemma,
        phrasal: undefined,
        form: infinitive ? 'infinitive' : 'finite',
        passive: false,
        negated,
        outlook: modal ?? 'asserted',
        past,
        bare: false,
      };
    }
    const main = tokens[k] as Token;
    const reading = verbReading(main.lower, words);
    const shapes: ReadonlySet<VerbShape> = reading?.shapes ?? new Set();
    const reduced =
      position.reduced.has(reading?.lemma ?? '') &&
      (tags[k + 1] === 'preposition' || tags[k + 1] === 'time') &&
      tags[from - 1] !== 'pronoun';
    const byAgent = tokens[k + 1]?.lower === position.agent || reduced;
    const passive = be
      ? shapes.has('participle') && !shapes.has('gerund')
      : !have && !modal && !infinitive && byAgent && shapes.has('participle');
    const form: VerbGroup['form'] = infinitive
      ? 'infinitive'
      : aux
        ? 'finite'
        : shapes.has('gerund')
          ? 'gerund'
          : passive
            ? 'participle'
            : 'finite';
    const particle = tokens[k + 1];
    const phrasal =
      particle && words.verbs.get(main.lower)?.some((one) => one.particle === particle.lower)
        ? `${reading?.lemma}_${particle.lower}`
        : undefined;
    return {
      type: 'verb',
      from,
      to: k + (phrasal ? 2 : 1),
      at: k,
      lemma: reading?.lemma ?? main.lower,
      phrasal,
      form,
      passive,
      negated,
      outlook: modal ?? 'asserted',
      past,
      bare: !aux && !infinitive,
    };
  }

  #noun(
    sentence: Sentence,
    tags: readonly Tag[],
    from: number,
    at: ReadonlyMap<number, Mention>,
    first: boolean,
  ): NounPhrase | undefined {
    const { tokens } = sentence;
    const { grammar } = this.words;
    const { articles } = this.position;
    let k = from;
    let prep = '';
    if (tags[k] === 'preposition') {
      prep = grammar.prepositions[(tokens[k] as Token).lower] ?? '';
      k++;
    }
    const start = k;
    if (tags[k] === 'pronoun') {
      const end = this.references.pronoun(
        sentence,
        tokens[k] as Token,
        prep === '' && first ? 'subject' : 'object',
      );
      return end
        ? this.#phrase({ from, to: k + 1, prep, ends: [end], definite: true })
        : this.#phrase({ from, to: k + 1, prep });
    }
    let definite = false;
    let indefinite = false;
    let owner: readonly PhraseEnd[] = [];
    if (tags[k] === 'determiner') {
      definite = articles.definite.has((tokens[k] as Token).lower);
      indefinite = articles.indefinite.has((tokens[k] as Token).lower);
      k++;
    } else if (tags[k] === 'possessive') {
      const end = this.references.pronoun(sentence, tokens[k] as Token, 'owner');
      if (end) owner = [end];
      k++;
    }
    let nouns: { lower: string; at: number }[] = [];
    let names: { mention: Mention; at: number }[] = [];
    let origins: { place: Place; token: Token }[] = [];
    while (k < tokens.length) {
      const tag = tags[k] as Tag;
      const token = tokens[k] as Token;
      const mention = at.get(k);
      if (!INSIDE.has(tag)) break;
      if (tag === 'number' && names.length > 0 && nouns.at(-1)?.at !== k - 1) break;
      if (tag === 'adverb' && !INSIDE.has(tags[k + 1] as Tag)) break;
      if (tag === 'quote' && !at.has(k + 1) && !at.has(k - 1) && tags[k - 1] !== 'name') break;
      if (tag === 'owner') {
        owner = this.#owner(sentence, { start, at: k, definite, indefinite, owner, nouns, names, origins });
        const lastName = names.at(-1);
        const place = lastName?.mention.place;
        origins = place && lastName ? [{ place, token: tokens[lastName.at] as Token }] : [];
        [nouns, names] = [[], []];
        [definite, indefinite] = [true, false];
        k++;
        continue;
      }
      if (mention) {
        names.push({ mention, at: k });
        k = mention.to;
        continue;
      }
      const origin = this.#origin(token);
      if (origin) origins.push({ place: origin, token });
      else if (tag === 'noun') nouns.push({ lower: token.lower, at: k });
      k++;
    }
    if (k === start) return undefined;
    const lastName = names.at(-1);
    const lastNoun = nouns.at(-1);
    const named = lastName !== undefined && (!lastNoun || lastName.at > lastNoun.at);
    // A place before a firm's noun or name says where it is from: "the *Cork* chatbot company".
    for (const { mention, at: where } of names)
      if (mention.place && (mention !== lastName?.mention || !named))
        origins.push({ place: mention.place, token: tokens[where] as Token });
    const attributes = names.filter(
      ({ mention }) => !mention.place && (!named || mention !== lastName?.mention),
    );
    const attribute =
      [...attributes]
        .reverse()
        .find(({ mention }) => ENTITY_KINDS[mention.cluster.kind].family === 'organization') ??
      attributes.at(-1);
    const head = lastNoun?.lower ?? '';
    const base = {
      from,
      to: k,
      prep,
      definite,
      indefinite,
      owner,
      attribute: attribute && this.references.name(attribute.mention, sentence, 'owner'),
      nouns,
      head,
      headAt: lastNoun?.at ?? -1,
      named,
      origins,
    };
    if (named && lastName) {
      const { mention } = lastName;
      const end = this.references.name(
        mention,
        sentence,
        prep !== '' ? 'oblique' : first ? 'subject' : 'object',
      );
      this.references.describe(
        mention.cluster,
        nouns.map(({ lower }) => lower),
        origins,
      );
      return this.#phrase({ ...base, ends: [end] });
    }
    const kind = this.#kindOf(nouns);
    // "the HX-2 attack drone": the name of the thing itself.
    const thing = attributes.find(
      ({ mention }) =>
        kind !== undefined && mention.cluster.kind === kind && ENTITY_KINDS[kind].family === 'thing',
    );
    if (thing)
      return this.#phrase({
        ...base,
        attribute: undefined,
        named: true,
        ends: [this.references.name(thing.mention, sentence, 'object')],
      });
    const refers = definite && owner.length === 0 && !attribute && kind && !this.#plural(head);
    const end = refers
      ? this.references.description(sentence, tokens, start, k, head, kind, origins)
      : undefined;
    return this.#phrase({ ...base, ends: end ? [end] : [] });
  }

  #phrase(given: Partial<NounPhrase> & { from: number; to: number; prep: string }): NounPhrase {
    const phrase: NounPhrase = {
      type: 'noun',
      definite: false,
      indefinite: false,
      owner: [],
      attribute: undefined,
      nouns: [],
      head: '',
      headAt: -1,
      named: false,
      origins: [],
      ends: [],
      members: [],
      ...given,
    };
    phrase.members = [phrase];
    return phrase;
  }

  #owner(
    sentence: Sentence,
    part: {
      start: number;
      at: number;
      definite: boolean;
      indefinite: boolean;
      owner: readonly PhraseEnd[];
      nouns: readonly { lower: string; at: number }[];
      names: readonly { mention: Mention; at: number }[];
      origins: readonly { place: Place; token: Token }[];
    },
  ): readonly PhraseEnd[] {
    const { nouns, names, start, at } = part;
    const lastName = names.at(-1);
    const lastNoun = nouns.at(-1);
    if (lastName && (!lastNoun || lastName.at > lastNoun.at)) {
      if (lastName.mention.place) return [];
      return [this.references.name(lastName.mention, sentence, 'owner')];
    }
    const kind = this.#kindOf(nouns);
    if (!kind || !lastNoun || !part.definite || part.owner.length > 0 || names.length > 0) return [];
    const end = this.references.description(
      sentence,
      sentence.tokens,
      start,
      at,
      lastNoun.lower,
      kind,
      part.origins,
    );
    return end ? [end] : [];
  }

  #plural(noun: string): boolean {
    return /[^s]s$/u.test(noun) || this.position.plurals.has(noun);
  }

  #kindOf(nouns: readonly { lower: string }[]): EntityKind | undefined {
    const head = nouns.at(-1)?.lower;
    const kind = head ? this.words.headKind(head) : undefined;
    return kind && ENTITY_KINDS[kind].family !== 'place' ? kind : undefined;
  }

  #origin(token: Token): Place | undefined {
    if (!token.capital || token.kind !== 'word') return undefined;
    const match = findPlace(token.text, this.words.grammar.language);
    if (!match) return undefined;
    const home = /-(?:based|headquartered)$/u.test(token.lower);
    return match.via === 'demonym' || home ? match.place : undefined;
  }

  // "A, B and C" is one phrase with three ends; a name with a description behind its comma is not a list.
  #lists(chunks: readonly Chunk[]): Chunk[] {
    const joined: Chunk[] = [];
    for (let i = 0; i < chunks.length; ) {
      const head = chunks[i] as Chunk;
      const members: NounPhrase[] = head.type === 'noun' && joinable(head) ? [head] : [];
      let next = i + 1;
      let closed = false;
      let listed = false;
      let complete = 1;
      while (members.length > 0 && !closed) {
        let k = this.#overApposition(chunks, next);
        let comma = false;
        let and = false;
        const start = k;
        while (k < chunks.length && k < start + 3) {
          const chunk = chunks[k] as Chunk;
          if (chunk.type === 'mark' && chunk.text === ',') comma = true;
          else if (chunk.type === 'coordinator') and = true;
          else break;
          k++;
        }
        const other = chunks[k];
        if (!(comma || and) || other?.type !== 'noun') break;
        if (!alike(members[0] as NounPhrase, other, this.position.rounds.from)) {
          // "Airbus, Thales and the police": what closes the list has no name.
          if (
            and &&
            members.length > 1 &&
            other.prep === '' &&
            other.ends.length === 0 &&
            chunks[k + 1]?.type !== 'verb'
          ) {
            listed = true;
            complete = members.length;
          }
          break;
        }

        members.push(other);
        next = k + 1;
        if (and) {
          closed = chunks[next]?.type !== 'coordinator';
          listed = true;
          complete = members.length;
        }
      }
      if (head.type === 'noun' && (listed || (members.length > 2 && this.#listsBare(joined)))) {
        const group = listed ? members.slice(0, complete) : members;
        const last = group.at(-1) as NounPhrase;
        joined.push({ ...head, to: last.to, ends: group.flatMap(({ ends }) => ends), members: group });
        i = chunks.indexOf(last, i) + 1;
      } else {
        joined.push(head);
        i++;
      }
    }
    return joined;
  }

  // "CoreWeave, the cloud provider, and Nebius", "WiL (World Innovation Lab), Atlassian": to the comma that closes it.
  #overApposition(chunks: readonly Chunk[], k: number): number {
    const [open, first] = [chunks[k], chunks[k + 1]];
    if (open?.type !== 'mark' || first?.type !== 'noun' || first.prep !== '') return k;
    if (open.text !== '(' && (open.text !== ',' || first.named || (!first.indefinite && !first.definite)))
      return k;
    let at = k + 2;
    while (chunks[at]?.type === 'noun' && (chunks[at] as NounPhrase).prep !== '' && at - k < 6) at++;
    const [close, next] = [chunks[at], chunks[at + 1]];
    if (open.text === '(') return close?.type === 'mark' && close.text === ')' ? at + 1 : k;
    const goesOn = next?.type === 'coordinator' || (next?.type === 'noun' && next.named && next.prep === '');
    return close?.type === 'mark' && close.text === ',' && goesOn ? at : k;
  }

  #listsBare(before: readonly Chunk[]): boolean {
    const last = before.at(-1);
    return last?.type === 'verb' && this.position.listing.has(last.lemma);
  }
}

const familyOf = ({ ends }: NounPhrase) => ends[0] && ENTITY_KINDS[ends[0].cluster.kind].family;
const joinable = (phrase: NounPhrase): boolean => phrase.ends.length > 0 && phrase.ends[0]?.via !== 'pronoun';

function alike(first: NounPhrase, other: NounPhrase, doers: ReadonlySet<string>): boolean {
  if (!joinable(other) || (other.prep !== '' && other.prep !== first.prep) || other.ends[0]?.via !== 'name')
    return false;
  const [a, b] = [familyOf(first), familyOf(other)];
  // "adviser at the ministry, and Reil are": behind a preposition only like goes with like, unless both are doers.
  if (first.prep !== '' && a !== b && !doers.has(first.prep)) return false;
  return a === b || [a, b].every((one) => one === 'person' || one === 'organization');
}

function markType(tag: Tag): Mark['type'] {
  switch (tag) {
    case 'name':
    case 'noun':
    case 'verb':
    case 'aux':
    case 'number':
    case 'owner':
    case 'determiner':
    case 'possessive':
      return 'mark';
    default:
      return tag;
  }
}
