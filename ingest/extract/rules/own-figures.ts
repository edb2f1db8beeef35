// Figures that one of several ends has to itself: "A (£4m), B and C (£2m)", "the state with 29.65%", "A, which put in £4m".
import type { QualifierName, Qualifiers } from '../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Figure } from '../figures';
import type { End } from './reference';
import type { Unit } from './units';
import type { View } from './view';

const NAMES: Partial<Record<Figure['type'], QualifierName>> = { money: 'amount', share: 'stake' };

/** For each end the qualifiers with its own figure in place of that of the clause, which then is no other end's. */
export function withOwnFigures(
  relation: RelationName,
  ends: readonly End[],
  values: Qualifiers,
  view: View,
): Map<End, Qualifiers> {
  const own = new Map(ends.map((end) => [end, ownFigure(end, view)]));
  const taken = new Set([...own.values()].flatMap((figure) => (figure ? [NAMES[figure.type]] : [])));
  const allowed: readonly QualifierName[] = RELATIONS[relation].qualifiers;
  return new Map(
    ends.map((end) => {
      const figure = own.get(end);
      const name = figure && NAMES[figure.type];
      const others = Object.fromEntries(
        Object.entries(values).filter(([key]) => !(taken.has(key as QualifierName) && ends.length > 1)),
      );
      return [end, name && allowed.includes(name) ? { ...others, [name]: figure.value } : others];
    }),
  );
}

// "A (£4m)", "A, with 18.7 per cent,", "A with 29.65%".
function ownFigure({ mention }: End, view: View): Figure | undefined {
  const { units } = view;
  const at = units.findIndex(({ start, end }) => start <= mention.start && end >= mention.end);
  if (at < 0) return undefined;
  const told = putIn(at + 1, view);
  if (told) return told;
  const opens = units[at + 1]?.tag === 'open';
  let behind = at + 1;
  if (opens || units[behind]?.tag === 'comma') behind++;
  const prepositional = units[behind]?.tag === 'preposition';
  if (prepositional) behind++;
  const figure = units[behind]?.figure;
  if (!figure || !(opens || (prepositional && figure.type === 'share'))) return undefined;
  return ENDS.has(units[behind + 1]?.tag ?? 'stop') ? figure : undefined;
}

const ENDS: ReadonlySet<Unit['tag']> = new Set(['close', 'comma', 'coordinator', 'stop']);

/** Units of a relative clause that is looked into. */
const LONGEST = 9;

// "A, which put in £4m": the money of a verb of investing in the relative clause behind the name.
function putIn(comma: number, { units, vocabulary }: View): Figure | undefined {
  if (units[comma]?.tag !== 'comma' || units[comma + 1]?.tag !== 'relative') return undefined;
  const rest = units.slice(comma + 2, comma + LONGEST);
  const end = rest.findIndex(({ tag }) => tag === 'comma' || tag === 'stop');
  const clause = end < 0 ? rest : rest.slice(0, end);
  const invests = clause.some(({ tag, verbs }) =>
    tag === 'verb'
      ? verbs.some(({ lemma }) =>
          vocabulary.verbs.get(lemma)?.some(({ relation }) => relation === 'INVESTED_IN'),
        )
      : false,
  );
  return invests ? clause.find(({ figure }) => figure?.type === 'money')?.figure : undefined;
}
