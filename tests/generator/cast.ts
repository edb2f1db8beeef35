// The entities of a generated graph: so many of each kind, named by their number, brought in one by one as the story
// goes on. Nothing is kept but how many of each kind have appeared.
import { ENTITY_KIND_NAMES, type Entity, type EntityKind } from '../../graph/entities';
import { entityId } from '../../graph/ids';
import type { Random } from './random';

/** What share of the entities is of this kind; the rest are companies. */
const SHARES: Readonly<Record<Exclude<EntityKind, 'Company'>, number>> = {
  Person: 0.2,
  Investor: 0.1,
  PublicBody: 0.04,
  Product: 0.1,
  Facility: 0.04,
  FundingRound: 0.05,
  City: 0.02,
  Country: 0.001,
};
const MAX_COUNTRIES = 60;
const SYLLABLES = 'ba do fe gi ka lo mu ne pi qua ra sol tan ur vel wi xen yo zar bri'.split(' ');
const TAILS: Readonly<Record<EntityKind, string>> = {
  Person: 'sen',
  Company: ' Systems',
  Investor: ' Capital',
  PublicBody: ' Agency',
  Product: ' Model',
  Facility: ' Data Centre',
  FundingRound: ' Series B',
  City: 'burg',
  Country: 'land',
};

function word(index: number): string {
  let rest = index + SYLLABLES.length;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function entityOf(kind: EntityKind, index: number): Entity {
  const name = kind === 'Person' ? `Ada ${word(index)}${TAILS.Person}` : `${word(index)}${TAILS[kind]}`;
  const aliases = kind === 'Company' && index % 3 === 0 ? [word(index)] : [];
  return { id: entityId(kind, name), kind, name, aliases };
}

function totals(entities: number): Record<EntityKind, number> {
  const counts = Object.fromEntries(ENTITY_KIND_NAMES.map((kind) => [kind, 0])) as Record<EntityKind, number>;
  for (const [kind, share] of Object.entries(SHARES)) {
    counts[kind as EntityKind] = Math.max(1, Math.round(entities * share));
  }
  counts.Country = Math.min(counts.Country, MAX_COUNTRIES);
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  counts.Company = Math.max(1, entities - others);
  return counts;
}

export class Cast {
  readonly #totals: Record<EntityKind, number>;
  readonly #seen: Record<EntityKind, number>;
  readonly #random: Random;

  constructor(entities: number, random: Random) {
    this.#totals = totals(entities);
    this.#seen = { ...this.#totals };
    for (const kind of ENTITY_KIND_NAMES) this.#seen[kind] = 0;
    this.#random = random;
  }

  /** One of these kinds; a new one where the story is late with them. @param progress 0 to 1 */
  enter(kinds: readonly EntityKind[], progress: number): Entity {
    const late = kinds.filter((kind) => this.#seen[kind] < Math.ceil(this.#totals[kind] * progress));
    const kind = late.length > 0 ? this.#random.pick(late) : this.#ofWeight(kinds);
    if (late.length > 0 || this.#seen[kind] === 0) {
      this.#seen[kind]++;
      return entityOf(kind, this.#seen[kind] - 1);
    }
    return entityOf(kind, this.#random.skewed(this.#seen[kind]));
  }

  /** All that have not appeared. */
  *rest(): Generator<Entity> {
    for (const kind of ENTITY_KIND_NAMES) {
      while (this.#seen[kind] < this.#totals[kind]) {
        this.#seen[kind]++;
        yield entityOf(kind, this.#seen[kind] - 1);
      }
    }
  }

  #ofWeight(kinds: readonly EntityKind[]): EntityKind {
    const sum = kinds.reduce((all, kind) => all + this.#totals[kind], 0);
    let left = this.#random.unit() * sum;
    for (const kind of kinds) {
      left -= this.#totals[kind];
      if (left < 0) return kind;
    }
    return kinds[0] as EntityKind;
  }
}
