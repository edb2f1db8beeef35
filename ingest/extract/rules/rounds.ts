// Funding rounds: who raised how much, who led, who took part, also across neighbouring sentences.
import { ENTITY_KINDS } from '../../../graph/entities';
import { contentId, slug } from '../../../graph/ids';
import type { Source } from '../../../graph/source';
import type { Figure } from '../figures';
import type { FactDraft } from '../reading';
import { Cluster } from './clusters';
import type { PhraseEnd } from './phrases';
import type { Sentence } from './sentences';

const SERIES = /(?:Series|Serie|Série|série|serie|series)[ -‑]?([A-H])(?![\p{L}])/u;

/** The round that a sentence names, as an entity of its own: its id is made of company, letter and year. */
export function roundIn(
  sentence: Sentence,
  source: Source,
  company: PhraseEnd,
  year: string | undefined,
  generic: string,
  current: { readonly company: PhraseEnd; readonly cluster: Cluster } | undefined,
): { cluster: Cluster; mention: { start: number; end: number } } {
  const text = source.text.slice(sentence.start, sentence.end);
  const series = SERIES.exec(text);
  const seed = /\b(?:Seed|Pre-Seed|seed|pre-seed|amorçage)\b(?:-Runde| round|-Finanzierung)?/u.exec(text);
  const word =
    series ??
    seed ??
    /\p{L}*[Rr]unde\b|funding round|\bround\b|tour de table|levée de fonds|levée/u.exec(text);
  const label = series ? series[0].replace(/[ ‑-](?=[A-H]$)/u, ' ') : seed ? seed[0] : generic;
  const open = current?.company.cluster === company.cluster && !series && !seed ? current.cluster : undefined;
  const place = sentence.start + (word?.index ?? 0);
  // "a levé 10 millions" names no round: whoever raised stands for it.
  const mention = word ? { start: place, end: place + word[0].length } : company.mention;
  if (open) return { cluster: open, mention };
  const draft = company.cluster.draft();
  const cluster = new Cluster();
  cluster.fixed = 'FundingRound';
  cluster.id = `${draft.id ?? slug(draft.name)}-round-${series?.[1]?.toLowerCase() ?? (seed ? 'seed' : (year ?? (source.published?.slice(0, 4) || contentId('r', source.id).slice(2, 8))))}`;
  cluster.display = label;
  cluster.aliases = [generic];
  return { cluster, mention };
}

export const isOrganization = (end: PhraseEnd): boolean =>
  ENTITY_KINDS[end.cluster.kind].family === 'organization';

export function yearOf(figures: readonly Figure[]): string | undefined {
  for (const figure of figures) if (figure.type === 'date') return figure.value.date.slice(0, 4);
  return undefined;
}

/** A headline's "levée de fonds" is the "série A" that the text tells of with the same amount: one round, the named one. */
export function sameRounds(facts: readonly FactDraft[], generic: string): FactDraft[] {
  const key = ({ subject, qualifiers }: FactDraft) =>
    qualifiers.amount &&
    JSON.stringify([subject.entity.name, qualifiers.amount.amount, qualifiers.amount.currency]);
  const named = new Map<string, FactDraft['object']['entity']>();
  for (const fact of facts) {
    const told = fact.relation === 'RAISED' && fact.object.entity.name !== generic ? key(fact) : undefined;
    if (told) named.set(told, fact.object.entity);
  }
  return facts.map((fact) => {
    const entity =
      fact.relation === 'RAISED' && fact.object.entity.name === generic
        ? named.get(key(fact) ?? '')
        : undefined;
    return entity ? { ...fact, object: { ...fact.object, entity } } : fact;
  });
}
