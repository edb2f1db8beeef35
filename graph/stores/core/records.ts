// Domain objects as properties of nodes and relationships, and back. The flat properties are for people who write
// Cypher; the JSON ones (`…Json`) keep what is nested, so that what was read comes back exactly.
import type { Decision } from '../../decision';
import type { Edge } from '../../edges';
import type { Row } from '../../engine';
import { type Entity, type EntityKind, entityOf } from '../../entities';
import { broughtBy } from '../../fold';
import { searchText } from '../../folded-names';
import type { Qualifiers } from '../../qualifiers';
import type { Source } from '../../source';
import type { Evidence, Statement, Status } from '../../statement';
import { figuresOf } from './figures';

export type Properties = Record<string, unknown>;

/** Cypher that sets all properties of `variable` from `row.properties`, floats as floats. */
export function setAll(variable: string, floats: readonly string[] = []): string {
  const assignments = floats.map((name) => `${variable}.${name} = toFloat(row.properties.${name})`);
  return ['SET ', [`${variable} = row.properties`, ...assignments].join(', ')].join('');
}

// Every statement that is loaded goes through here and `statementProperties`. Both set one property after the other,
// because objects made of several others by spreading are slow to make and slow to read.
function addQualifiers(flat: Properties, qualifiers: Qualifiers): Properties {
  for (const name in qualifiers) {
    const value = qualifiers[name as keyof Qualifiers];
    if (!value) continue;
    if ('currency' in value) {
      flat[name] = value.amount;
      flat[name === 'amount' ? 'currency' : `${name}Currency`] = value.currency;
    } else if ('percent' in value) flat[name] = value.percent;
    else if ('value' in value) flat[name] = value.value;
    else flat[name] = 'date' in value ? value.date : value.text;
    if ('bound' in value) flat[`${name}Bound`] = value.bound;
  }
  return flat;
}

/** What the store derives about a statement; everything else of it stays as it was read. */
export interface Standing {
  readonly status: Status;
  /** Ends after merges and splits. */
  readonly subject: string;
  readonly object: string;
  /** An end of it is not in the graph (yet, or any more). */
  readonly dangling: boolean;
  /** The key of the statements it is derived into edges with; null when it counts for none. */
  readonly pair: string | null;
  /** The edge it counts for. */
  readonly edge: string | null;
}

/** A statement as the graph holds it. */
export interface StoredStatement {
  readonly statement: Statement;
  /** False where only a decision put it there. */
  readonly read: boolean;
  readonly standing: Standing;
}

/** What of a statement as read is in no flat property, or may differ from the one of that name. */
interface AsRead extends Pick<Statement, 'subject' | 'object' | 'status' | 'extractorVersion'> {
  readonly trigger: Statement['trigger'];
  readonly revises: Statement['revises'];
  readonly qualifiers: Qualifiers;
  /** Without the first quote, which is a property. */
  readonly evidence: readonly (Omit<Evidence, 'quote'> & { readonly quote?: string })[];
}

export function statementProperties({ statement, read, standing }: StoredStatement): Properties {
  const { subject, object, status, extractorVersion, revises, trigger, qualifiers, evidence } = statement;
  const { start, end, quote, prefix, suffix } = evidence[0];
  const place = { start, end, prefix, suffix };
  const asRead: AsRead = {
    subject,
    object,
    status,
    extractorVersion,
    qualifiers,
    evidence: evidence.length === 1 ? [place] : [place, ...evidence.slice(1)],
    trigger,
    revises,
  };
  const properties: Properties = {
    id: statement.id,
    relation: statement.relation,
    source: statement.source,
    modality: statement.modality,
    confidence: statement.confidence,
    extractor: statement.extractor,
    failed: statement.failed,
    quote,
    start,
    end,
    // Only where nobody but a person put it there.
    read: read ? null : false,
    readJson: JSON.stringify(asRead),
    status: standing.status,
    subject: standing.subject,
    object: standing.object,
    dangling: standing.dangling || null,
    pair: standing.pair,
    edge: standing.edge,
  };
  return addQualifiers(properties, qualifiers);
}

/** @param readJson the property of that name of a `:Statement` node */
export const endsAsRead = (readJson: unknown): Pick<Statement, 'subject' | 'object'> =>
  JSON.parse(readJson as string) as AsRead;

export function standingProperties(standing: Standing): Properties {
  const { status, subject, object, dangling, pair, edge } = standing;
  return { status, subject, object, dangling: dangling || null, pair, edge };
}

/** @param p the properties of a `:Statement` node */
export function toStatement(p: Row): StoredStatement {
  const asRead = JSON.parse(p.readJson as string) as AsRead;
  const [first, ...others] = asRead.evidence;
  const { start, end, prefix, suffix } = first as Evidence;
  return {
    read: p.read !== false,
    standing: {
      status: p.status as Status,
      subject: p.subject as string,
      object: p.object as string,
      dangling: p.dangling === true,
      pair: (p.pair as string | undefined) ?? null,
      edge: (p.edge as string | undefined) ?? null,
    },
    statement: {
      id: p.id as string,
      source: p.source as string,
      relation: p.relation as Statement['relation'],
      subject: asRead.subject,
      object: asRead.object,
      qualifiers: asRead.qualifiers,
      modality: p.modality as Statement['modality'],
      evidence: [{ start, end, quote: p.quote as string, prefix, suffix }, ...(others as Evidence[])],
      extractor: p.extractor as string,
      extractorVersion: asRead.extractorVersion,
      confidence: p.confidence as number,
      status: asRead.status,
      failed: p.failed as Statement['failed'],
      ...(asRead.trigger ? { trigger: asRead.trigger } : {}),
      ...(asRead.revises ? { revises: asRead.revises } : {}),
    },
  };
}

export function edgeProperties(edge: Edge): Properties {
  const properties: Properties = {
    id: edge.id,
    lens: edge.lens,
    event: edge.event,
    statements: edge.statements,
    sources: edge.sources,
    modality: edge.modality,
    confidence: edge.confidence,
    disputed: edge.disputed,
    figures: figuresOf(edge),
  };
  for (const name in edge.words) properties[name] = edge.words[name];
  return addQualifiers(properties, {
    amount: edge.amounts[0],
    valuation: edge.valuations[0],
    stake: edge.stakes[0],
    quantity: edge.quantities[0],
  });
}

/** Of an entity: everything but its country, which the store derives from edges. */
export function entityProperties(entity: Entity): Properties {
  const { id, kind, name, aliases, wikidata, lei } = entity;
  const search = searchText(name, aliases);
  return { id, kind, name, aliases, wikidata: wikidata ?? null, lei: lei ?? null, search };
}

export function toEntity(p: Row): Entity {
  return entityOf({
    id: p.id as string,
    kind: p.kind as EntityKind,
    name: p.name as string,
    aliases: (p.aliases as string[] | undefined) ?? [],
    wikidata: (p.wikidata as string | null) || undefined,
    lei: (p.lei as string | null) || undefined,
  });
}

/**
 * Without what the store derives of it (`reprintOf`).
 * @param entities all that documents with this text were read to name, as read
 */
export function sourceProperties(source: Source, entities: readonly Entity[]): Properties {
  const { id, title, text, language, url, publisher, published, retrieved, similar, fingerprint } = source;
  return {
    ...{ id, title, text, language },
    url: url ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    retrieved: retrieved ?? null,
    similar: similar ?? null,
    fingerprint: fingerprint ?? null,
    entitiesJson: JSON.stringify(entities),
  };
}

export function toSource(p: Row): { source: Source; entities: Entity[] } {
  const optional = (name: 'url' | 'publisher' | 'published' | 'retrieved') =>
    p[name] ? { [name]: p[name] as string } : {};
  return {
    source: {
      id: p.id as string,
      title: p.title as string,
      text: p.text as string,
      language: p.language as Source['language'],
      ...optional('url'),
      ...optional('publisher'),
      ...optional('published'),
      ...optional('retrieved'),
      ...(p.similar ? { similar: p.similar as string[] } : {}),
      ...(p.fingerprint ? { fingerprint: p.fingerprint as number[] } : {}),
    },
    entities: JSON.parse(p.entitiesJson as string) as Entity[],
  };
}

export function decisionProperties(decision: Decision): Properties {
  const { id, action, by, at, why } = decision;
  return {
    ...{ id, action, by, at },
    why: why ?? null,
    payload: JSON.stringify(decision),
    statement: 'statement' in decision ? decision.statement : null,
    revision:
      decision.action === 'add'
        ? decision.added.id
        : decision.action === 'edit'
          ? decision.revision.id
          : null,
    undoes: decision.action === 'undo' ? decision.decision : null,
    // For the store, which looks for these when it opens.
    brings: broughtBy(decision).length > 0 || null,
  };
}
