// Which figures of a clause belong to a fact: an amount is not a valuation, a share is a stake, "seit" is a beginning.
import type { QualifierName, Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import type { SentenceView } from './view';

const AROUND = 42;

/** Whether the words around a sum call it a valuation. */
export function isValuation(figure: Figure, view: SentenceView): boolean {
  const { text } = view.source;
  const before = text.slice(Math.max(view.sentence.start, figure.start - AROUND), figure.start).toLowerCase();
  const behind = text.slice(figure.end, Math.min(view.sentence.end, figure.end + AROUND)).toLowerCase();
  const { valuation } = view.vocabulary.language.rounds;
  const near = before.split(/[,;:.]/u).at(-1) ?? '';
  const after = behind.split(/[,;:.]/u)[0] ?? '';
  return (
    valuation.test(near) ||
    /^\s*(?:bewertet|taxiert|wert(?!e))/u.test(after) ||
    (/(?:mit|auf|von|zu)\s+\S*\s*$/u.test(before) && /^\s*(?:\S+\s+){0,3}(?:bewert|taxier)/u.test(after))
  );
}

export function qualifiersOf(
  relation: RelationName,
  wanted: readonly QualifierName[] | undefined,
  figures: readonly Figure[],
  view: SentenceView,
): Qualifiers {
  const may = new Set<QualifierName>(
    (wanted ?? []).filter(
      (name) => RELATIONS[relation].qualifiers.includes(name) || name === 'year' || name === 'since',
    ),
  );
  for (const name of [...may]) if (!RELATIONS[relation].qualifiers.includes(name)) may.delete(name);
  const taken: { -readonly [N in QualifierName]?: Qualifiers[N] } = {};
  for (const figure of figures) {
    if (figure.type === 'money') {
      if (isValuation(figure, view)) {
        if (may.has('valuation')) taken.valuation ??= figure.value;
      } else if (may.has('amount')) taken.amount ??= figure.value;
    } else if (figure.type === 'share') {
      if (may.has('stake') && figure.value.percent > 0 && figure.value.percent <= 100)
        taken.stake ??= figure.value;
    } else if (figure.type === 'quantity') {
      if (may.has('quantity')) taken.quantity ??= figure.value;
    } else if (figure.aspect !== 'until') {
      if (may.has('year')) taken.year ??= { date: figure.value.date.slice(0, 4), text: figure.value.text };
      else if (figure.aspect === 'since' && may.has('since')) taken.since ??= figure.value;
      else if (may.has('date')) taken.date ??= figure.value;
    }
  }
  return taken;
}
