// The entities of one document: every name that means the same one, with what the text says about its kind.
import { ENTITY_KIND_NAMES, ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import { slug } from '../../../../graph/ids';
import type { Place } from '../../lexicon';
import type { EntityDraft, Span } from '../../reading';
import type { Name } from './names';

const LEGAL =
  /[\s,]+(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|SE|KGaA|KG|UG|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|PLC|plc|LLC|LLP|N\.?V\.?|B\.?V\.?|S\.?A\.?S?\.?|SARL|SpA|AB|Oyj?|ASA|AS|ApS)$/u;

export const withoutLegalForm = (name: string): string => name.replace(LEGAL, '');

const keyOf = (name: string): string => slug(withoutLegalForm(name)) || name;

/** One entity as the document speaks of it. */
export class Entity {
  readonly names = new Map<string, number>();
  readonly #votes = new Map<EntityKind, number>();
  /** Nouns that describe it in the text, as their recognised endings: "ausrüster". */
  readonly heads = new Set<string>();
  /** Ids of places it is said to be from. */
  readonly places = new Set<string>();
  /** Countries that these places lie in, ISO 3166-1. */
  readonly countries = new Set<string>();
  readonly occurrences: Span[] = [];
  id: string | undefined;
  wikidata: string | undefined;
  fixed: EntityKind | undefined;
  display: string | undefined;
  aliases: readonly string[] = [];
  /** A thing without a name: "ein Rechenzentrum". */
  unnamed = false;
  female: boolean | undefined;
  #draft: EntityDraft | undefined;

  vote(kind: EntityKind, weight: number): void {
    this.#votes.set(kind, (this.#votes.get(kind) ?? 0) + weight);
  }

  get witnessed(): boolean {
    return this.fixed !== undefined || this.#votes.size > 0;
  }

  get kind(): EntityKind {
    if (this.fixed) return this.fixed;
    let best: EntityKind = 'Company';
    let most = 0.3;
    for (const kind of ENTITY_KIND_NAMES) {
      const votes = this.#votes.get(kind) ?? 0;
      if (votes > most) [best, most] = [kind, votes];
    }
    return best;
  }

  get family(): string {
    return ENTITY_KINDS[this.kind].family;
  }

  /** The fullest name; among equals the one used most. */
  get name(): string {
    if (this.display) return this.display;
    return (
      [...this.names].sort(([a, n], [b, m]) => b.length - a.length || m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
    );
  }

  /** Made once; call when the document has been read through. */
  draft(): EntityDraft {
    if (!this.#draft) {
      const { name } = this;
      const aliases = new Set([...this.names.keys(), ...this.aliases].filter((alias) => alias !== name));
      this.#draft = {
        ...(this.id && { id: this.id }),
        kind: this.kind,
        name,
        aliases: [...aliases].sort(),
        ...(this.wikidata && { wikidata: this.wikidata }),
      };
    }
    return this.#draft;
  }
}

/** All entities of a document, found by any of their names. */
export class EntityIndex {
  readonly all: Entity[] = [];
  readonly #byKey = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byFirstWord = new Map<string, Entity[]>();

  byName(name: string): Entity | undefined {
    return this.#byKey.get(keyOf(name));
  }

  #make(key: string): Entity {
    const entity = new Entity();
    this.all.push(entity);
    this.#byKey.set(key, entity);
    return entity;
  }

  #alias(name: string, entity: Entity): void {
    const key = keyOf(name);
    if (!this.#byKey.has(key)) this.#byKey.set(key, entity);
  }

  /** The entity of a name; call with longer names first, so that short forms find them. */
  of(name: Name): Entity {
    if (name.known) {
      const { known } = name;
      const entity = this.#byKey.get(`#${known.id}`) ?? this.#make(`#${known.id}`);
      entity.id = known.id;
      entity.fixed = known.kind;
      entity.display = known.name;
      entity.aliases = known.aliases;
      for (const one of [known.name, ...known.aliases, name.text]) this.#alias(one, entity);
      const family = known.name.split(' ').at(-1) as string;
      if (known.kind === 'Person' && !this.#bySurname.get(family)?.includes(entity))
        add(this.#bySurname, family, entity);
      return entity;
    }
    if (name.place) return this.place(name.place);
    const bare = withoutLegalForm(name.text);
    const isPerson = name.hints.some(([kind, weight]) => kind === 'Person' && weight >= 4);
    // With a legal form it is a firm of its own: "Dravena SE" beside "Dravena Optik".
    const exact = this.byName(bare) ?? (bare === name.text ? this.#apart(bare, isPerson) : undefined);
    if (exact) {
      if (exact.family !== 'place') return exact;
    }
    const entity = this.#make(keyOf(bare));
    const words = bare.split(' ');
    if (words.length > 1) {
      if (isPerson) add(this.#bySurname, words.at(-1) as string, entity);
      else for (let n = 1; n < words.length; n++) add(this.#byFirstWord, words.slice(0, n).join(' '), entity);
    }
    return entity;
  }

  /** The entity of a place of the gazetteer. */
  place(place: Place): Entity {
    const entity = this.#byKey.get(`#${place.id}`) ?? this.#make(`#${place.id}`);
    entity.id = place.id;
    entity.fixed = place.kind;
    entity.display = place.name;
    entity.aliases = place.aliases;
    return entity;
  }

  // "Mensch" for Arthur Mensch, "Zeilmaker" for Zeilmaker Photonics; only where one longer name fits.
  #apart(name: string, isPerson: boolean): Entity | undefined {
    for (const one of [name, name.replace(/(?<=\p{L}{3})s$/u, '')]) {
      const firms = isPerson ? [] : (this.#byFirstWord.get(one) ?? []);
      if (firms.length === 1) return firms[0];
      const people = this.#bySurname.get(one) ?? [];
      if (people.length === 1 && firms.length === 0) return people[0];
    }
    return undefined;
  }
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}
