// A small invented graph for the store's tests: documents with their entities and statements, built from short rows.
// Every quote stands in its document's text, as the grounding would leave it.
import type { Entity, EntityKind } from '../../graph/entities';
import { entityId } from '../../graph/ids';
import type { Qualifiers } from '../../graph/qualifiers';
import type { RelationName } from '../../graph/relations';
import { normalizeText, type Source, sourceId } from '../../graph/source';
import {
  type Evidence,
  type Modality,
  type Statement,
  type Status,
  statementId,
} from '../../graph/statement';
import type { LoadBatch } from '../../graph/store';

export interface Line {
  readonly quote: string;
  readonly relation: RelationName;
  readonly subject: Entity;
  readonly object: Entity;
  readonly qualifiers?: Qualifiers;
  readonly modality?: Modality;
  readonly status?: Status;
  readonly confidence?: number;
}

export function named(kind: EntityKind, name: string, aliases: readonly string[] = []): Entity {
  return { id: entityId(kind, name), kind, name, aliases };
}

export function evidenceOf(text: string, quote: string): Evidence {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - 16), start),
    suffix: text.slice(end, end + 16),
  };
}

export function statementOf(source: Source, line: Line): Statement {
  const evidence: [Evidence] = [evidenceOf(source.text, line.quote)];
  const parts = {
    source: source.id,
    relation: line.relation,
    subject: line.subject.id,
    object: line.object.id,
    qualifiers: line.qualifiers ?? {},
    modality: line.modality ?? ('asserted' as const),
    evidence,
  };
  return {
    ...parts,
    id: statementId(parts),
    extractor: 'sample',
    extractorVersion: '1',
    confidence: line.confidence ?? 0.9,
    status: line.status ?? 'accepted',
    failed: line.status === 'proposed' ? ['ends'] : [],
  };
}

/** A document whose paragraphs are the quotes of its lines, a title paragraph first. */
export function documentOf(
  title: string,
  lines: readonly Line[],
  entities: readonly Entity[] = [],
): LoadBatch {
  const text = normalizeText(
    [title, ...lines.map((line) => `It is said: ${line.quote} So it is.`)].join('\n'),
  );
  const source: Source = {
    id: sourceId(text),
    title,
    text,
    language: 'en',
    publisher: 'The Sample',
    published: '2025-09-09',
  };
  const all = new Map([...lines.flatMap((l) => [l.subject, l.object]), ...entities].map((e) => [e.id, e]));
  return {
    source,
    entities: [...all.values()],
    statements: lines.map((line) => statementOf(source, line)),
    decisions: [],
  };
}

const money = (amount: number, currency: string, text: string) =>
  ({ amount, currency, bound: 'exact', text }) as const;

export const velox = named('Company', 'Velox AI', ['Velox']);
export const lumen = named('Company', 'Lumen Works');
export const harbor = named('Investor', 'Harbor Fund');
export const orchard = named('Company', 'Orchard Chips');
export const quill = named('Company', 'Quill Systems');
export const ada = named('Person', 'Ada Brandt');
export const minister = named('Person', 'Jules Perrin');
export const agency = named('PublicBody', 'Digital Agency');
export const lyon = named('City', 'Lyon');
export const france = named('Country', 'France');
export const usa = named('Country', 'United States');
export const centre = named('Facility', 'Rhone Centre');
export const remote = named('Company', 'Remote Island');

export const FUNDING_LINES: readonly Line[] = [
  {
    quote: 'Lumen Works puts 1.3 billion euros into Velox AI for 11 percent.',
    relation: 'INVESTED_IN',
    subject: lumen,
    object: velox,
    qualifiers: {
      amount: money(1.3e9, 'EUR', '1.3 billion euros'),
      stake: { percent: 11, bound: 'exact', text: '11 percent' },
      role: { text: 'lead' },
      date: { date: '2025-09', text: 'September' },
    },
  },
  {
    quote: 'Harbor Fund joins with 200 million dollars.',
    relation: 'INVESTED_IN',
    subject: harbor,
    object: velox,
    qualifiers: { amount: money(2e8, 'USD', '200 million dollars') },
    confidence: 0.8,
  },
  { quote: 'Velox AI sits in Lyon.', relation: 'HEADQUARTERED_IN', subject: velox, object: lyon },
  { quote: 'Lyon, France', relation: 'LOCATED_IN', subject: lyon, object: france },
  { quote: 'Ada Brandt founded Velox AI.', relation: 'FOUNDED', subject: ada, object: velox },
  { quote: 'Before, she was at Quill Systems.', relation: 'FORMERLY_AT', subject: ada, object: quill },
  { quote: 'Quill Systems, of the United States', relation: 'HEADQUARTERED_IN', subject: quill, object: usa },
];

export const FUNDING = documentOf('Funding', FUNDING_LINES);

export const SUPPLY = documentOf('Supply', [
  {
    quote: 'Orchard Chips delivers 18,000 chips to Velox AI.',
    relation: 'SUPPLIES',
    subject: orchard,
    object: velox,
    qualifiers: {
      quantity: { value: 18_000, bound: 'exact', text: '18,000 chips' },
      product: { text: 'chips' },
    },
  },
  { quote: 'Orchard Chips is American.', relation: 'HEADQUARTERED_IN', subject: orchard, object: usa },
  {
    quote: 'Velox AI builds the Rhone Centre.',
    relation: 'BUILDS',
    subject: velox,
    object: centre,
    modality: 'planned',
  },
  { quote: 'The Rhone Centre is in Lyon.', relation: 'LOCATED_IN', subject: centre, object: lyon },
  { quote: 'Jules Perrin backs Velox.', relation: 'SUPPORTS', subject: minister, object: velox },
  { quote: 'The Digital Agency watches Velox AI.', relation: 'REGULATES', subject: agency, object: velox },
  {
    quote: 'Velox AI competes with Quill Systems.',
    relation: 'COMPETES_WITH',
    subject: velox,
    object: quill,
  },
  {
    quote: 'Insiders say Quill Systems wants to buy Velox AI.',
    relation: 'ACQUIRED',
    subject: quill,
    object: velox,
    modality: 'reported',
  },
  {
    quote: 'Orchard Chips may have put money into Lumen Works.',
    relation: 'INVESTED_IN',
    subject: orchard,
    object: lumen,
    status: 'proposed',
    confidence: 0.4,
  },
]);

/** Tells the first investment again, with another stake, and the symmetric relation the other way round. */
export const RETOLD = documentOf(
  'Retold',
  [
    {
      quote: 'Lumen Works holds 15 percent of Velox AI since.',
      relation: 'INVESTED_IN',
      subject: lumen,
      object: velox,
      qualifiers: {
        stake: { percent: 15, bound: 'exact', text: '15 percent' },
        date: { date: '2025-10', text: 'October' },
      },
      confidence: 0.7,
    },
    {
      quote: 'Quill Systems is a rival of Velox AI.',
      relation: 'COMPETES_WITH',
      subject: quill,
      object: velox,
    },
  ],
  [remote],
);

export const SAMPLE: readonly LoadBatch[] = [FUNDING, SUPPLY, RETOLD];
