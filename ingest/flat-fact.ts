// Statements in the flat form that `npm run extract` writes and the corpus's scorer reads.
import type { Entity } from '../graph/entities';
import type { Qualifiers } from '../graph/qualifiers';
import type { Modality, Statement } from '../graph/statement';

export interface FlatFact {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly subject_aliases: readonly string[];
  readonly object_aliases: readonly string[];
  readonly qualifiers: Readonly<Record<string, string | number>>;
  readonly quote: string;
  readonly status: string;
  readonly confidence: number;
}

const STATUS: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  planned: 'planned',
  reported: 'rumoured',
  denied: 'denied',
};

/** Plain numbers, ISO codes and words. */
function flatQualifiers(qualifiers: Qualifiers): Record<string, string | number> {
  const { amount, valuation, stake, quantity, year, ...rest } = qualifiers;
  const flat: Record<string, string | number> = {};
  if (amount) Object.assign(flat, { amount: amount.amount, currency: amount.currency });
  if (valuation) Object.assign(flat, { valuation: valuation.amount, valuation_currency: valuation.currency });
  if (stake) flat.stake_percent = stake.percent;
  if (quantity) flat.quantity = quantity.value;
  if (year) flat.year = Number(year.date);
  for (const [name, value] of Object.entries(rest))
    if (value) flat[name] = 'date' in value ? value.date : value.text;
  return flat;
}

/**
 * Accepted statements, and those that are denied with their status; `all` adds the proposed ones. What several
 * passages say of the same two is one fact with the figures of all and the surest quote.
 */
export function flatFacts(
  statements: readonly Statement[],
  entities: readonly Entity[],
  all = false,
): FlatFact[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const facts = new Map<string, FlatFact>();
  const chosen = statements.filter(
    ({ status, modality }) => all || status === 'accepted' || modality === 'denied',
  );
  for (const statement of [...chosen].sort((a, b) => b.confidence - a.confidence)) {
    const { relation, subject, object, modality, evidence, confidence } = statement;
    const key = JSON.stringify([relation, subject, object, modality]);
    const old = facts.get(key);
    const qualifiers = { ...flatQualifiers(statement.qualifiers), ...old?.qualifiers };
    if (old) facts.set(key, { ...old, qualifiers });
    else {
      const [from, to] = [byId.get(subject), byId.get(object)];
      facts.set(key, {
        relation,
        subject: from?.name ?? subject,
        object: to?.name ?? object,
        subject_aliases: from?.aliases ?? [],
        object_aliases: to?.aliases ?? [],
        qualifiers,
        quote: evidence[0].quote,
        status: STATUS[modality],
        confidence,
      });
    }
  }
  return [...facts.values()];
}
