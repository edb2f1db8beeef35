// Who "I" and "we" are between quotation marks: the one who says it, and the firm that he speaks for. Told by the words
// outside the marks ("sagt Jana Voss, Chefin von Lumen"), or by the sentence before, where a quotation goes on.

import type { About } from '../discourse/about';
import { type Answer, answerFrom, answerOf } from '../discourse/answer';
import type { Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';
import { isOfLeader } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import type { Sentence } from '../sentences';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { answerBy, isQuotationMark, type Speaker } from './speaker';

interface Parsed {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
}

/** Fewer words between marks are a name or a catchword. */
const FEWEST_WORDS = 4;
/** A quotation goes on for so many sentences without a word of who says it. */
const REACH = 3;
const CERTAINTY = { named: 0.96, known: 0.93, main: 0.8 };

export class QuotedSpeakers {
  readonly #firms = new Map<Entity, Answer>();
  #last: { readonly speaker: Speaker; readonly sentence: number } | undefined;
  #person: Mention | undefined;
  #line = -1;
  #open = false;

  constructor(
    private readonly about: About,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The speaker of what a sentence quotes; undefined where it quotes nothing, or nothing tells who speaks. */
  of({ sentence, units, phrases }: Parsed): Speaker | undefined {
    const quoted = this.#quoted(sentence);
    const isOutside = ({ from }: { readonly from: number }) => !quoted[from];
    const outside = phrases.filter((phrase) => isOutside(units[phrase.from] as Unit));
    const words = quoted.filter(Boolean).length;
    const speaker =
      words < FEWEST_WORDS
        ? undefined
        : (this.#told(outside, units.filter(isOutside)) ?? this.#goesOn(sentence));
    if (speaker) this.#last = { speaker, sentence: sentence.index };
    for (const { name } of outside) if (name?.entity.kind === 'Person') this.#person = name;
    return speaker;
  }

  /** Keeps for whom people speak. */
  note(drafts: readonly Draft[]): void {
    for (const { relation, from, to, modality } of drafts)
      if ((relation === 'HOLDS_ROLE' || relation === 'FOUNDED') && modality === 'asserted')
        this.#firms.set(from.entity, answerFrom(to, CERTAINTY.known));
  }

  /** Which tokens stand between marks. */
  #quoted({ tokens, line }: Sentence): boolean[] {
    if (line !== this.#line) this.#open = false;
    this.#line = line;
    return tokens.map(({ kind, text }) => {
      const mark = kind === 'mark' && isQuotationMark(text);
      if (mark) this.#open = !this.#open;
      return this.#open && !mark;
    });
  }

  #told(phrases: readonly Phrase[], units: readonly Unit[]): Speaker | undefined {
    const { saying } = this.vocabulary;
    const verb = units.find(
      ({ tag, verbs }) => tag === 'verb' && verbs.some(({ lemma }) => saying.has(lemma)),
    );
    // "said Lumen chief executive Jana Voss": the firm stands before the office.
    const names = flatMapped(phrases, ({ name, modifiers, adjectives }) =>
      name?.entity.kind !== 'Person'
        ? name
          ? [name]
          : NONE
        : adjectives.some(({ lower }) => this.vocabulary.cues.former.has(lower))
          ? [name]
          : [...modifiers, name],
    );
    const near = (a: Mention, b: Mention) =>
      verb ? Math.abs(a.start - verb.start) - Math.abs(b.start - verb.start) : 0;
    const [named] = names.filter(({ entity }) => entity.kind === 'Person').sort(near);
    const isSheOrHe =
      verb &&
      phrases.some(
        (phrase) =>
          phrase.pronoun?.referent === 'person' ||
          phrase.pronoun?.referent === 'masculine' ||
          isLeaderToldOf(phrase),
      );
    const person = named ?? (isSheOrHe ? this.#person : undefined);
    const [firm] = names
      .filter(({ entity }) => entity.family === 'organization' && !entity.medium)
      .sort((a, b) => behind(a, person) - behind(b, person));
    if (!person && !(verb && firm)) return undefined;
    return {
      person: person && answerBy(person, CERTAINTY.named),
      firm: firm
        ? answerBy(firm, CERTAINTY.named)
        : person && (this.#firms.get(person.entity) ?? this.#main(phrases)),
      asks: false,
      quoted: true,
    };
  }

  // "says the founder Jana Voss": an office without a firm is of the firm that the text is about.
  #main(phrases: readonly Phrase[]): Answer | undefined {
    const { main } = this.about;
    const holds = phrases.some(
      ({ noun, name, explains }) =>
        (name ?? explains?.name)?.entity.kind === 'Person' && noun?.relational.some(isOfLeader),
    );
    return holds && main ? answerOf(main, CERTAINTY.main) : undefined;
  }

  #goesOn({ index }: Sentence): Speaker | undefined {
    return this.#last && index - this.#last.sentence <= REACH ? this.#last.speaker : undefined;
  }
}

const NONE: readonly Mention[] = [];

// "sagte der Vorstandschef", "said the chief executive": whoever was named last.
const isLeaderToldOf = ({ name, explains, prep, determiner, noun }: Phrase): boolean =>
  !name &&
  !explains &&
  prep === '' &&
  determiner === 'definite' &&
  noun?.relational.some(isOfLeader) === true;

/** How far a name stands behind the person; before it counts as further. */
const behind = ({ start }: Mention, person: Mention | undefined): number =>
  !person ? start : start > person.start ? start - person.start : 2 * (person.start - start);
