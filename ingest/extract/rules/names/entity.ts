// Somebody or something that a text names: its spellings, what speaks for which kind, and where it stands.
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { KnownName, Place } from '../../lexicon';
import type { EntityDraft } from '../../reading';

export type Family = (typeof ENTITY_KINDS)[EntityKind]['family'];

/** What an unknown name is taken for without any evidence: most new names in this field are firms. */
const PRIOR: Partial<Record<EntityKind, number>> = { Company: 0.6 };
const KINDS = Object.keys(ENTITY_KINDS) as EntityKind[];
/** Evidence of at least this much makes a kind certain. */
const CERTAIN = 2;

export class Entity {
  readonly spellings = new Map<string, number>();
  readonly aliases = new Set<string>();
  /** Nouns that the text has described it with, in lower case. */
  readonly descriptions = new Set<string>();
  /** What stands before those nouns in compounds: "ki-" of "KI-Start-up". */
  readonly fields = new Set<string>();
  /** Whether it is big, or those nouns speak of a big or of a young firm. */
  readonly sizes = new Set<'large' | 'small'>();
  /** Places that the text has put before it ("Münchner", "Norwegian"). */
  readonly homes = new Set<string>();
  /** The countries of those places, or that of a well-known firm; ISO 3166-1. */
  readonly countries = new Set<string>();
  readonly #evidence = new Map<EntityKind, number>();
  /** What the form of its spellings speaks for; said again it says no more. */
  readonly #form = new Map<EntityKind, number>();
  /** The kind that the evidence so far speaks for; reckoned when asked for, forgotten with new evidence. */
  #likeliest: EntityKind | undefined;
  #certain: boolean | undefined;
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
  /** Grammatical or natural gender where the text tells it. */
  female: boolean | undefined;

  static known({ id, kind, name, aliases, medium, country, large }: KnownName): Entity {
    const entity = new Entity();
    entity.id = id;
    entity.fixed = kind;
    entity.display = name;
    entity.medium = medium;
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
    this.#evidence.set(kind, (this.#evidence.get(kind) ?? 0) + weight);
    this.#likeliest = undefined;
    this.#certain = undefined;
  }

  looksLike(hints: Iterable<readonly [EntityKind, number]>): void {
    const sums = new Map<EntityKind, number>();
    for (const [kind, weight] of hints) sums.set(kind, (sums.get(kind) ?? 0) + weight);
    for (const [kind, weight] of sums) this.#form.set(kind, Math.max(weight, this.#form.get(kind) ?? 0));
    this.#likeliest = undefined;
  }

  weight(kind: EntityKind): number {
    return (this.#evidence.get(kind) ?? 0) + (this.#form.get(kind) ?? 0);
  }

  get kind(): EntityKind {
    if (this.fixed) return this.fixed;
    this.#likeliest ??= this.#weighed();
    return this.#likeliest;
  }

  #weighed(): EntityKind {
    let best: EntityKind = 'Company';
    let most = 0;
    for (const kind of KINDS) {
      const weight = (PRIOR[kind] ?? 0) + this.weight(kind);
      if (weight > most) [best, most] = [kind, weight];
    }
    return best;
  }

  get family(): Family {
    return ENTITY_KINDS[this.kind].family;
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
    for (const [kind, weight] of other.#evidence) this.speaksFor(kind, weight);
    this.looksLike(other.#form);
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
