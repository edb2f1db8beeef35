// Somebody or something that a text names: its spellings, what speaks for which kind, and where it stands.
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { KnownName, Place } from '../../lexicon';
import type { EntityDraft } from '../../reading';

export type Family = (typeof ENTITY_KINDS)[EntityKind]['family'];

/** What an unknown name is taken for without any evidence: most new names in this field are firms. */
const PRIOR: Partial<Record<EntityKind, number>> = { Company: 0.6 };
const KINDS = Object.keys(ENTITY_KINDS) as EntityKind[];
const PLACE_OF = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Record<EntityKind, number>;
const PRIORS = KINDS.map((kind) => PRIOR[kind] ?? 0);
const NOTHING: readonly number[] = KINDS.map(() => 0);
/** Evidence of at least this much makes a kind certain. */
const CERTAIN = 2;

export class Entity {
  readonly spellings = new Map<string, number>();
  readonly aliases = new Set<string>();
  /** Nouns that the text has described it with, in lower case. */
  readonly descriptions = new Set<string>();
  /** What stands before those nouns in compounds: "ki-" of "KI-Start-up". */
  readonly fields = new Set<string>();
  /** The grammatical genders of those nouns, where their articles show them. */
  readonly genders = new Set<string>();
  /** What it makes, where those nouns tell: "batterie" of "Batteriehersteller". */
  readonly trades = new Set<string>();
  /** Whether it is big, or those nouns speak of a big or of a young firm. */
  readonly sizes = new Set<'large' | 'small'>();
  /** Places that the text has put before it ("Münchner", "Norwegian"). */
  readonly homes = new Set<string>();
  /** The countries of those places, or that of a well-known firm; ISO 3166-1. */
  readonly countries = new Set<string>();
  /** How much speaks for each kind, in the order of `KINDS`; lists, as they are asked for far more often than maps pay. */
  readonly #evidence = [...NOTHING];
  /** What the form of its spellings speaks for, likewise; said again it says no more. */
  readonly #form = [...NOTHING];
  /** The kind that the evidence so far speaks for; reckoned when asked for, forgotten with new evidence. */
  #likeliest: EntityKind | undefined;
  #certain: boolean | undefined;
  /** The family of the kind that it was last asked for; asked for more often than anything else of an entity. */
  #family: Family = ENTITY_KINDS.Company.family;
  #asked: EntityKind = 'Company';
  /** Where somebody is told to hold an office, or what he founded. */
  readonly firms = new Set<Entity>();
  id: string | undefined;
  fixed: EntityKind | undefined;
  display: string | undefined;
  place: Place | undefined;
  /** One of its homes is a town. */
  inTown = false;
  /** How much of the document is about it (about.ts); 0 until that is reckoned. */
  share = 0;
  /** The country of a well-known firm; ISO 3166-1. */
  origin: string | undefined;
  /** A news medium. */
  medium = false;
  /** A well-known bank or fund of the state, or somebody who holds an office of state. */
  state = false;
  /** Grammatical or natural gender where the text tells it. */
  female: boolean | undefined;

  static known({ id, kind, name, aliases, medium, country, large, state }: KnownName): Entity {
    const entity = new Entity();
    entity.id = id;
    entity.fixed = kind;
    entity.display = name;
    entity.medium = medium;
    entity.state = state;
    entity.origin = country;
    if (country) entity.countries.add(country);
    if (large) entity.sizes.add('large');
    for (const alias of aliases) entity.aliases.add(alias);
    return entity;
  }

  static place(place: Place): Entity {
    const entity = new Entity();
    entity.id = place.id;
    entity.fixed = place.kind;
    entity.display = place.name;
    entity.place = place;
    for (const alias of place.aliases) entity.aliases.add(alias);
    return entity;
  }

  livesIn({ id, iso, kind }: Place): void {
    this.homes.add(id);
    this.countries.add(iso);
    if (kind === 'City') this.inTown = true;
  }

  named(spelling: string): this {
    this.spellings.set(spelling, (this.spellings.get(spelling) ?? 0) + 1);
    return this;
  }

  speaksFor(kind: EntityKind, weight: number): void {
    const at = PLACE_OF[kind];
    this.#evidence[at] = (this.#evidence[at] as number) + weight;
    this.#likeliest = undefined;
    this.#certain = undefined;
  }

  looksLike(hints: Iterable<readonly [EntityKind, number]>): void {
    const sums = [...NOTHING];
    for (const [kind, weight] of hints) sums[PLACE_OF[kind]] = (sums[PLACE_OF[kind]] as number) + weight;
    this.#formOf(sums);
  }

  #formOf(weights: readonly number[]): void {
    for (let at = 0; at < KINDS.length; at++)
      this.#form[at] = Math.max(weights[at] as number, this.#form[at] as number);
    this.#likeliest = undefined;
  }

  weight(kind: EntityKind): number {
    return this.#weightAt(PLACE_OF[kind]);
  }

  #weightAt(at: number): number {
    return (this.#evidence[at] as number) + (this.#form[at] as number);
  }

  get kind(): EntityKind {
    if (this.fixed) return this.fixed;
    this.#likeliest ??= this.#weighed();
    return this.#likeliest;
  }

  #weighed(): EntityKind {
    let best: EntityKind = 'Company';
    let most = 0;
    for (let at = 0; at < KINDS.length; at++) {
      const weight = (PRIORS[at] as number) + this.#weightAt(at);
      if (weight <= most) continue;
      best = KINDS[at] as EntityKind;
      most = weight;
    }
    return best;
  }

  get family(): Family {
    const { kind } = this;
    if (kind !== this.#asked) {
      this.#asked = kind;
      this.#family = ENTITY_KINDS[kind].family;
    }
    return this.#family;
  }

  /** Whether the kind rests on more than the prior. */
  get certain(): boolean {
    if (this.fixed !== undefined) return true;
    this.#certain ??= this.weight(this.kind) >= CERTAIN;
    return this.#certain;
  }

  /** The fullest spelling; the registry's where it has one. */
  get name(): string {
    if (this.display) return this.display;
    let best = '';
    for (const spelling of this.spellings.keys()) {
      if (best === '' || score(spelling) > score(best)) best = spelling;
    }
    return best;
  }

  /** People are introduced with two names. */
  get severalWords(): boolean {
    for (const spelling of this.spellings.keys()) if (spelling.includes(' ')) return true;
    return false;
  }

  /** How often the document names it. */
  get said(): number {
    let said = 0;
    for (const count of this.spellings.values()) said += count;
    return said;
  }

  /** A name said once or twice and by no word called a firm may turn out to be a product. */
  get mayBeThing(): boolean {
    let said = 0;
    for (const count of this.spellings.values()) said += count;
    return (
      said <= 3 &&
      this.homes.size === 0 &&
      this.descriptions.size === 0 &&
      this.weight('Company') < 1 &&
      this.weight('Investor') === 0
    );
  }

  absorb(other: Entity): void {
    for (const [spelling, count] of other.spellings)
      this.spellings.set(spelling, (this.spellings.get(spelling) ?? 0) + count);
    for (const alias of other.aliases) this.aliases.add(alias);
    for (const [at, weight] of other.#evidence.entries())
      if (weight !== 0) this.speaksFor(KINDS[at] as EntityKind, weight);
    this.#formOf(other.#form);
  }

  draft(): EntityDraft {
    const { name } = this;
    const aliases = [...new Set([...this.spellings.keys(), ...this.aliases])].filter(
      (alias) => alias !== name,
    );
    return { kind: this.kind, name, aliases, ...(this.id && { id: this.id }) };
  }
}

// Longer is fuller, but capitals throughout are a headline's or a letterhead's.
const score = (spelling: string): number =>
  spelling.length - (spelling.length > 5 && spelling === spelling.toUpperCase() ? 100 : 0);
