// The entities of one document: every name that means the same one, with what the text says about its kind.
import { ENTITY_KIND_NAMES, type EntityKind } from '../../../graph/entities';
import { slug } from '../../../graph/ids';
import type { EntityDraft, Span } from '../reading';

const LEGAL =
  /[\s,]+(?:GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|SE|KGaA|KG|UG|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|PLC|plc|LLC|LLP|N\.?V\.?|B\.?V\.?|S\.?A\.?S?\.?|SARL|SpA|AB|Oyj?|ASA|AS|ApS)$/u;

/** A name without its legal form. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL, '');
}

export interface Occurrence extends Span {
  readonly sentence: number;
}

/** One entity as the document speaks of it. */
export class Cluster {
  readonly names = new Map<string, number>();
  readonly votes = new Map<EntityKind, number>();
  /** Nouns that describe it in the text, in lower case: "chip-ausrüster". */
  readonly heads = new Set<string>();
  /** Ids of places it is said to be from, with their country (ISO alpha-2). */
  readonly places = new Map<string, string>();
  readonly occurrences: Occurrence[] = [];
  id: string | undefined;
  wikidata: string | undefined;
  fixed: EntityKind | undefined;
  display: string | undefined;
  aliases: readonly string[] = [];
  #draft: EntityDraft | undefined;

  vote(kind: EntityKind, weight: number): void {
    this.votes.set(kind, (this.votes.get(kind) ?? 0) + weight);
  }

  addName(name: string): void {
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
  }

  get kind(): EntityKind {
    if (this.fixed) return this.fixed;
    let best: EntityKind = 'Company';
    let most = 0;
    for (const kind of ENTITY_KIND_NAMES) {
      const votes = this.votes.get(kind) ?? 0;
      if (votes > most) [best, most] = [kind, votes];
    }
    return best;
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

/** Finds the cluster of a name, and joins short forms to the full one. */
export class ClusterIndex {
  readonly all: Cluster[] = [];
  readonly #byKey = new Map<string, Cluster>();

  static key(name: string): string {
    return slug(withoutLegalForm(name)) || name;
  }

  get(name: string): Cluster | undefined {
    return this.#byKey.get(ClusterIndex.key(name));
  }

  byId(id: string): Cluster | undefined {
    return this.#byKey.get(`#${id}`);
  }

  create(key: string): Cluster {
    const cluster = new Cluster();
    this.all.push(cluster);
    this.#byKey.set(key, cluster);
    return cluster;
  }

  alias(name: string, cluster: Cluster): void {
    const key = ClusterIndex.key(name);
    if (!this.#byKey.has(key)) this.#byKey.set(key, cluster);
  }

  /** The cluster of this name, made where there is none. */
  of(name: string): Cluster {
    return this.get(name) ?? this.create(ClusterIndex.key(name));
  }
}
