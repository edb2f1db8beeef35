// What a careful reader finds in the bundled article: relation, ends, figures, and words of the sentence that says it.
// The facts are the expectation of tests; nothing in the product reads them.
import type { RelationName } from '../../graph/relations';

export interface ExpectedFact {
  readonly relation: RelationName;
  /** Names as an entity of the graph carries them, as name or alias. */
  readonly subject: string;
  readonly object: string;
  /** Words that must stand in the quote. */
  readonly quote: string;
  /** Figures of this statement: amount in currency units, percent, count, year. */
  readonly amount?: readonly [value: number, currency: string, bound: string];
  readonly valuation?: readonly [value: number, currency: string, bound: string];
  readonly stake?: number;
  readonly quantity?: number;
  readonly role?: string;
  readonly year?: string;
  readonly place?: string;
}

export const FIRST_ARTICLE_FACTS: readonly ExpectedFact[] = [
  {
    relation: 'INVESTED_IN',
    subject: 'ASML',
    object: 'Mistral AI',
    quote: 'pumpt mehr als 1,5 Mrd. USD für einen Anteil von 11 %',
    amount: [1.5e9, 'USD', 'atLeast'],
    stake: 11,
  },
  {
    relation: 'INVESTED_IN',
    subject: 'ASML',
    object: 'Mistral AI',
    quote: 'Investition von 1,3 Mrd. Euro in Mistral',
    amount: [1.3e9, 'EUR', 'exact'],
  },
  {
    relation: 'INVESTED_IN',
    subject: 'ASML',
    object: 'Mistral AI',
    quote: 'Dies führt eine Finanzierungsrunde an',
    role: 'lead',
  },
  { relation: 'INVESTED_IN', subject: 'ASML', object: 'Mistral AI', quote: 'Die Gelder von ASML sind Teil' },
  {
    relation: 'RAISED',
    subject: 'Mistral AI',
    object: 'Finanzierungsrunde',
    quote: 'rund 2 Mrd. USD schweren Runde',
    amount: [2e9, 'USD', 'about'],
  },
  {
    relation: 'RAISED',
    subject: 'Mistral AI',
    object: 'Finanzierungsrunde',
    quote: 'mit fast 14 Mrd. USD bewertet',
    valuation: [14e9, 'USD', 'about'],
  },
  { relation: 'INVESTED_IN', subject: 'DST Global', object: 'Mistral AI', quote: 'Yuri Milners DST Global' },
  {
    relation: 'INVESTED_IN',
    subject: 'Bpifrance',
    object: 'Mistral AI',
    quote: 'die französische Staatsbank Bpifrance gehören',
  },
  {
    relation: 'INVESTED_IN',
    subject: 'General Catalyst',
    object: 'Mistral AI',
    quote: 'Zu seinen Investoren gehören',
  },
  {
    relation: 'INVESTED_IN',
    subject: 'Andreessen Horowitz',
    object: 'Mistral AI',
    quote: 'Zu seinen Investoren gehören',
  },
  { relation: 'INVESTED_IN', subject: 'Nvidia', object: 'Mistral AI', quote: 'Zu seinen Investoren gehören' },
  { relation: 'HOLDS_ROLE', subject: 'Yuri Milner', object: 'DST Global', quote: 'Yuri Milners DST Global' },
  { relation: 'FOUNDED', subject: 'Arthur Mensch', object: 'Mistral AI', quote: 'seine Mitbegründer' },
  { relation: 'HEADQUARTERED_IN', subject: 'Mistral AI', object: 'Paris', quote: 'das Pariser Startup' },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'Mistral AI',
    object: 'France',
    quote: 'das französische Unternehmen Mistral AI',
  },
  {
    relation: 'OPERATES_IN',
    subject: 'Mistral AI',
    object: 'New York',
    quote: 'Büros in New York und Palo Alto',
  },
  {
    relation: 'OPERATES_IN',
    subject: 'Mistral AI',
    object: 'Palo Alto',
    quote: 'Büros in New York und Palo Alto',
  },
  {
    relation: 'HOLDS_ROLE',
    subject: 'Arthur Mensch',
    object: 'Mistral AI',
    quote: 'Der CEO von Mistral, Arthur Mensch',
    role: 'CEO',
  },
  {
    relation: 'FORMERLY_AT',
    subject: 'Arthur Mensch',
    object: 'Google',
    quote: 'hätten Google und Meta Platforms unter anderem verlassen',
  },
  {
    relation: 'FORMERLY_AT',
    subject: 'Arthur Mensch',
    object: 'Meta Platforms',
    quote: 'hätten Google und Meta Platforms unter anderem verlassen',
  },
  {
    relation: 'SUPPORTS',
    subject: 'Emmanuel Macron',
    object: 'Mistral AI',
    quote: 'Mistrals Deal zum Kauf von 18.000 wegweisenden KI-Chips',
  },
  {
    relation: 'HOLDS_ROLE',
    subject: 'Emmanuel Macron',
    object: 'France',
    quote: 'dem französischen Präsidenten Emmanuel Macron',
    role: 'Präsident',
  },
  {
    relation: 'SUPPLIES',
    subject: 'Nvidia',
    object: 'Mistral AI',
    quote: 'zum Kauf von 18.000 wegweisenden KI-Chips von Nvidia',
    quantity: 18_000,
    place: 'südlich von Paris',
  },
  {
    relation: 'BUILDS',
    subject: 'Mistral AI',
    object: 'KI-Rechenzentrum',
    quote: 'riesiges KI-Rechenzentrum südlich von Paris',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'ASML',
    object: 'Veldhoven',
    quote: 'Mit Sitz in Veldhoven, Niederlande',
  },
  { relation: 'LOCATED_IN', subject: 'Veldhoven', object: 'Netherlands', quote: 'Veldhoven, Niederlande' },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'ASML',
    object: 'Netherlands',
    quote: 'Der niederländische Chip-Ausrüster ASML',
  },
  {
    relation: 'BUILDS',
    subject: 'ASML',
    object: 'Lithografie-Maschinen',
    quote: 'das die Lithografie-Maschinen herstellt',
  },
  {
    relation: 'PARTNERED_WITH',
    subject: 'ASML',
    object: 'Mistral AI',
    quote: 'eine Partnerschaft mit dem Unternehmen eingehen wird',
  },
  {
    relation: 'BOARD_SEAT',
    subject: 'ASML',
    object: 'Mistral AI',
    quote: 'einen Sitz im strategischen Komitee von Mistral',
  },
  {
    relation: 'RAISED',
    subject: 'Anthropic',
    object: 'Finanzierungsrunde',
    quote: 'Anthropic schloss letzte Woche',
    amount: [13e9, 'USD', 'exact'],
    valuation: [183e9, 'USD', 'exact'],
  },
  {
    relation: 'COMPETES_WITH',
    subject: 'Mistral AI',
    object: 'OpenAI',
    quote: 'Alternative zu Firmen wie OpenAI oder Anthropic',
  },
  {
    relation: 'COMPETES_WITH',
    subject: 'Mistral AI',
    object: 'Anthropic',
    quote: 'Alternative zu Firmen wie OpenAI oder Anthropic',
  },
  {
    relation: 'COMPETES_WITH',
    subject: 'Mistral AI',
    object: 'DeepSeek',
    quote: 'ohne auf chinesische Optionen wie DeepSeek',
  },
  {
    relation: 'HOLDS_ROLE',
    subject: 'JD Vance',
    object: 'United States',
    quote: 'der Vizepräsident JD Vance',
    role: 'Vizepräsident',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'Bpifrance',
    object: 'France',
    quote: 'die französische Staatsbank Bpifrance',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'General Catalyst',
    object: 'United States',
    quote: 'amerikanische Risikokapitalgeber wie General Catalyst',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'Andreessen Horowitz',
    object: 'United States',
    quote: 'amerikanische Risikokapitalgeber wie General Catalyst',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'Nvidia',
    object: 'United States',
    quote: 'US-Unternehmen wie Nvidia',
  },
  {
    relation: 'HEADQUARTERED_IN',
    subject: 'DeepSeek',
    object: 'China',
    quote: 'chinesische Optionen wie DeepSeek',
  },
  {
    relation: 'BUILDS',
    subject: 'Mistral AI',
    object: 'KI-Modelle',
    quote: 'wegweisende KI-Modelle und Rechenzentren zu entwickeln',
  },
  {
    relation: 'BUILDS',
    subject: 'Mistral AI',
    object: 'Rechenzentren',
    quote: 'wegweisende KI-Modelle und Rechenzentren zu entwickeln',
  },
];
