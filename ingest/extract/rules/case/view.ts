// One sentence, read: its clauses, phrases, figures, and who stands where in each clause.
import type { Source } from '../../../../graph/source';
import type { Figure } from '../../figures';
import type { Place } from '../../lexicon';
import type { Span } from '../../reading';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Clause } from './clauses';
import type { Discourse } from './discourse';
import type { Entity } from './entities';
import { hasCase, inGenders, onlyCases } from './features';
import type { Nominal } from './nominals';
import type { VerbToken } from './verb-tokens';
import type { Vocabulary } from './vocabulary';

interface Arguments {
  readonly subject: readonly Nominal[];
  readonly object: readonly Nominal[];
  readonly dative: readonly Nominal[];
}

const prominence = ({ ends }: Nominal): number => ends[0]?.entity.occurrences.length ?? 0;

const SINGULAR = inGenders('mfn');
const PLURAL = inGenders('p');

export class SentenceView {
  readonly #arguments = new Map<Clause, Arguments>();
  readonly #texts = new Map<Clause, string>();
  readonly #clauseAt: (Clause | undefined)[];

  constructor(
    readonly source: Source,
    readonly sentence: Sentence,
    readonly vocabulary: Vocabulary,
    readonly discourse: Discourse,
    readonly clauses: readonly Clause[],
    readonly nominals: readonly Nominal[],
    readonly verbs: readonly (VerbToken | undefined)[],
    /** With places in the source's text. */
    readonly figures: readonly Figure[],
    /** The entity of a place that an adjective names. */
    readonly placeEntity: (place: Place) => Entity,
  ) {
    this.#clauseAt = new Array(sentence.tokens.length);
    for (const clause of clauses) for (const k of clause.tokens) this.#clauseAt[k] = clause;
  }

  get tokens(): readonly Token[] {
    return this.sentence.tokens;
  }

  clauseAt(token: number): Clause | undefined {
    return this.#clauseAt[token];
  }

  clauseOf(nominal: Nominal): Clause | undefined {
    return this.#clauseAt[nominal.to - 1] ?? this.#clauseAt[nominal.from];
  }

  span(from: number, to: number): Span {
    return { start: (this.tokens[from] as Token).start, end: (this.tokens[to - 1] as Token).end };
  }

  /** The clause's words in lower case, spaced. */
  text(clause: Clause): string {
    let text = this.#texts.get(clause);
    if (text === undefined) {
      text = ` ${clause.tokens.map((k) => (this.tokens[k] as Token).lower).join(' ')} `;
      this.#texts.set(clause, text);
    }
    return text;
  }

  /** Phrases of the clause, in order. */
  inside(clause: Clause): Nominal[] {
    return this.nominals.filter((nominal) => this.clauseOf(nominal) === clause);
  }

  /** Who may stand as subject, object and dative of an active verb, likeliest first. */
  arguments(clause: Clause): Arguments {
    let found = this.#arguments.get(clause);
    if (!found) {
      this.#arguments.set(clause, { subject: [], object: [], dative: [] });
      found = this.#read(clause);
      this.#arguments.set(clause, found);
    }
    return found;
  }

  #read(clause: Clause): Arguments {
    const plain = this.inside(clause).filter(
      (nominal) =>
        nominal.prep === '' &&
        !nominal.owned &&
        !nominal.listed &&
        !nominal.name?.genitive &&
        !nominal.pronoun?.genitive &&
        !(nominal.figure && nominal.headAt < 0 && !nominal.name) &&
        !(nominal.explains && nominal.explains.from < nominal.from) &&
        !/^(?:als|wie)$/u.test(this.tokens[nominal.from - 1]?.lower ?? '') &&
        this.tokens[nominal.to]?.lower !== 'zufolge',
    );
    const { predicates, finiteAt } = clause;
    const known = finiteAt >= 0 && predicates.length > 0;
    const many = predicates[0]?.plural === true;
    const agrees = ({ features, list, name, headAt }: Nominal) => {
      if (!known) return true;
      if (many)
        return list !== undefined || hasCase(features & PLURAL, 'n') || (name !== undefined && headAt < 0);
      return list === undefined && hasCase(features & SINGULAR, 'n');
    };
    const nominative = plain.filter((nominal) => hasCase(nominal.features, 'n') && agrees(nominal));
    const sure = nominative.filter(({ features }) => !hasCase(features, 'a'));
    let subject = [...sure, ...nominative.filter((one) => !sure.includes(one))];
    // A list behind a verb in the singular, or the verb's number misread: better than nobody.
    if (subject.length === 0)
      subject = plain.filter((nominal) => hasCase(nominal.features, 'n') && nominal.ends.length > 0);
    // With one phrase that can only be the object, another that may be either is the subject.
    if (sure.length === 0 && subject.length > 1) {
      const [first] = subject;
      const only = plain.find((nominal) => onlyCases(nominal.features, 'a'));
      if (!only && first && first.ends.length === 0 && first.headAt < 0)
        subject = [...subject.slice(1), first];
      // "einer Schlosserei, die Halm7 übernommen hat": of two that may be it, the one the text is about.
      const round = subject.findIndex(({ roundReference }) => roundReference);
      if (round > 0) subject = [subject[round] as Nominal, ...subject.filter((_, k) => k !== round)];
      const [relative, other] = subject;
      if (
        relative?.relative &&
        other?.name &&
        other.determiner === undefined &&
        prominence(other) > prominence(relative)
      )
        subject = [other, relative, ...subject.slice(2)];
    }
    if (clause.type === 'infinitive') subject = [];
    const own = subject.length > 0;
    if (
      !own ||
      (clause.shares &&
        !sure.some((one) => one.from < finiteAt) &&
        ((subject[0]?.from ?? 0) > finiteAt || clause.type === 'relative'))
    ) {
      const inherited = clause.shares ?? (clause.type === 'infinitive' ? clause.parent : undefined);
      const more = inherited ? this.arguments(inherited).subject.slice(0, 1) : [];
      if (clause.shares && own && more.length > 0)
        subject = [...more, ...subject.filter((one) => !more.includes(one))];
      else if (!own) subject = more;
    }
    const best = subject[0];
    const accusative = plain.filter((nominal) => nominal !== best && hasCase(nominal.features, 'a'));
    const certain = accusative.filter(({ features }) => onlyCases(features, 'a'));
    const object = [...certain, ...accusative.filter((one) => !certain.includes(one))];
    const marked = plain.filter(({ features }) => onlyCases(features, 'dg') && hasCase(features, 'd'));
    const bare = plain.filter(
      (nominal) =>
        nominal !== best &&
        !marked.includes(nominal) &&
        hasCase(nominal.features, 'd') &&
        nominal.determiner === undefined &&
        nominal.name,
    );
    return { subject, object, dative: [...marked, ...bare] };
  }

  /** Figures whose words stand in the clause. */
  figuresIn(clause: Clause): Figure[] {
    const inside = new Set(clause.tokens);
    return this.figures.filter((figure) =>
      this.tokens.some((token, k) => inside.has(k) && token.start >= figure.start && token.end <= figure.end),
    );
  }
}
