// Funding rounds: one entity a round, called by its series or by what the language calls any round, and the firm that
// the passage says is raising, so that "angeführt wurde die Runde von X" finds whose round it is.
import { slug } from '../../../graph/ids';
import type { Qualifiers } from '../../../graph/qualifiers';
import type { Source } from '../../../graph/source';
import type { Modality } from '../../../graph/statement';
import type { Span } from '../reading';
import type { Draft } from './draft';
import { lastOf } from './last-of';
import { Entity } from './names/entity';
import { type End, newEnd } from './reference/end';
import type { View } from './view';
import type { Vocabulary } from './vocabulary';

/** How many sentences later "die Runde" is still the same one. */
const REACH = 5;

interface Told {
  readonly company: End;
  readonly entity: Entity;
  readonly key: string;
  readonly earlier: boolean;
  readonly sentence: number;
  amount?: number;
}

export interface Telling {
  readonly units: readonly number[];
  readonly trigger: Span;
  readonly confidence: number;
  readonly rule: string;
  /** "had previously raised €8m": another round than the one that the text tells of. */
  readonly earlier?: boolean;
  /** Told by the way, in a relative clause. */
  readonly aside?: boolean;
  readonly view: View;
}

export class Rounds {
  readonly #told: Told[] = [];
  /** What a round is called that the text does not name. */
  readonly #name: string;
  #held: { entity: Entity; span: Span; holder: Entity; sentence: number } | undefined;
  #funded: { entity: Entity; span: Span; sentence: number } | undefined;
  #current: { entity: Entity; span: Span; sentence: number } | undefined;

  constructor(
    private readonly source: Source,
    private readonly vocabulary: Vocabulary,
  ) {
    this.#name = vocabulary.grammar.roundName;
  }

  /** The firm whose round the passage is about. */
  current(sentence: number): { entity: Entity; span: Span } | undefined {
    const now = this.#current;
    return now && sentence - now.sentence <= REACH ? now : undefined;
  }

  /** A line under another firm ("X (Paris): …") tells nothing more of the round before. */
  enter(entity: Entity): void {
    if (this.#current?.entity !== entity) this.#current = undefined;
  }

  /** Whether this very sentence tells whose round it is. */
  told(sentence: number): boolean {
    return this.#current?.sentence === sentence;
  }

  /** Whoever leads a round tells whose it is: "X leads the round of Y". */
  led({ entity, mention, antecedent }: End, sentence: number): void {
    if (entity.kind === 'Company') this.#current = { entity, span: antecedent ?? mention, sentence };
  }

  /** Into whom somebody has put money: "A has invested in B. The round …". */
  invested({ entity, mention, antecedent }: End, sentence: number): void {
    if (entity.kind === 'Company') this.#funded = { entity, span: antecedent ?? mention, sentence };
  }

  /** Whose "the round" is: the firm that is raising, or the one that was told just now to have got money. */
  meant(sentence: number): { entity: Entity; span: Span } | undefined {
    const now = this.#funded;
    return this.current(sentence) ?? (now && sentence - now.sentence <= 1 ? now : undefined);
  }

  /** Whose shares a fact tells of: "A ist mit 22 % beteiligt an Y. B hält 8 %." */
  held({ entity, mention, antecedent }: End, holder: Entity, sentence: number): void {
    this.#held = { entity, span: antecedent ?? mention, holder, sentence };
  }

  /** The firm whose shares were told of in this sentence or the one before. */
  shared(sentence: number): { entity: Entity; span: Span; holder: Entity } | undefined {
    const now = this.#held;
    return now && sentence - now.sentence <= 1 ? now : undefined;
  }

  draft(company: End, values: Qualifiers, modality: Modality, telling: Telling): Draft[] {
    const { view, trigger } = telling;
    const { sentence } = view;
    if (!this.#isBeside(company, values, sentence.index) && !(telling.aside && this.#isOther(company)))
      this.#current = {
        entity: company.entity,
        span: company.antecedent ?? company.mention,
        sentence: sentence.index,
      };
    const round = this.#round(company, values, telling);
    const { stake, role, ...own } = values;
    return [
      {
        relation: 'RAISED',
        from: company,
        to: newEnd(round, trigger, 1),
        qualifiers: own,
        modality,
        trigger,
        confidence: telling.confidence,
        rule: telling.rule,
        sentence,
      },
    ];
  }

  // "Its rival B raised €90m in 2022": the passage goes on with the round of the firm that the text is about.
  #isBeside({ entity }: End, { date }: Qualifiers, sentence: number): boolean {
    const now = this.current(sentence);
    return date !== undefined && now !== undefined && entity.share < now.entity.share / 2;
  }

  // "B, which raised €90m last year, does the same": by the way, where the text has told of the round of another.
  #isOther({ entity }: End): boolean {
    const last = this.#told.at(-1)?.company.entity;
    return last !== undefined && last !== entity && entity.share < last.share;
  }

  /** The same round where series or amount agree, a new one else. */
  #round(company: End, { amount, date }: Qualifiers, { units, view, earlier = false }: Telling): Entity {
    const label = this.#label(units, view);
    const own = this.#told.filter((told) => told.company.entity === company.entity);
    // "It had raised $8m before. The round values it at $400m": the new one.
    const newest = lastOf(own, (told) => !told.earlier) ?? own.at(-1);
    // "It had closed a first round before": none of those told so far, unless that was told to be an earlier one, too.
    const meant = earlier ? lastOf(own, (told) => told.earlier) : newest;
    const known =
      own.find((told) => label && told.entity.display === label) ??
      own.find((told) => amount && told.amount === amount.amount) ??
      // Told first with what it values the firm at, then with what it brings: one round.
      (label || earlier
        ? undefined
        : own.find((told) => told.amount === undefined && told.entity.display === this.#name)) ??
      (!label && !amount ? meant : undefined) ??
      // "has closed its Series D, securing €160m"
      (label || earlier
        ? undefined
        : own.find((told) => told.amount === undefined && told.sentence === view.sentence.index)) ??
      (label && own.find((told) => told.entity.display === this.#name && (!amount || !told.amount)));
    if (known) {
      if (label && known.entity.display === this.#name) known.entity.display = label;
      if (amount) known.amount ??= amount.amount;
      return known.entity;
    }
    const entity = new Entity();
    entity.fixed = 'FundingRound';
    entity.display = label ?? this.#name;
    entity.aliases.add(this.#name);
    const key = slug(
      label ?? date?.date.slice(0, 4) ?? this.source.published?.slice(0, 4) ?? String(own.length + 1),
    );
    this.#told.push({
      company,
      entity,
      key: own.some((told) => told.key === key) ? `${key}-${own.length + 1}` : key,
      earlier,
      sentence: view.sentence.index,
      ...(amount && { amount: amount.amount }),
    });
    return entity;
  }

  #label(units: readonly number[], view: View): string | undefined {
    const [first, last] = [view.units[Math.min(...units)], view.units[Math.max(...units)]];
    if (!first || !last) return undefined;
    const text = view.source.text.slice(first.start, last.end);
    return this.vocabulary.roundLabels.in(text);
  }

  /** Ids made of firm and round; called when all kinds are settled. */
  settle(): void {
    for (const { company, entity, key } of this.#told) {
      const { id, name } = company.entity.draft();
      entity.id = `${id ?? slug(name)}-round-${key}`;
    }
  }
}
