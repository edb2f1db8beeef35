// Gapping: the verb of the first goes on for others with a figure of their own, "A holds 30 percent, B 45 and C 25 percent",
// "271 millions sont apportés par A, 8 millions par B".
import type { QualifierName, Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Figure } from '../../figures';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { relisted } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { withValue } from '../qualifiers/qualify';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import { phraseOf, type View } from '../view';
import { ACTORS } from './kinds';

const FIGURES: readonly (readonly [Figure['type'], QualifierName])[] = [
  ['share', 'stake'],
  ['money', 'amount'],
];

/** Relations of giving and holding: each giver has a figure of his own. */
const GIVING: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'SUPPORTS']);

/** The facts of those who share the verb of a fact that was found; each takes the figure beside it. */
export function gapped(found: readonly Draft[], view: View): Draft[] {
  return [...otherGivers(found, view), ...otherGoals(found, view)];
}

/** "sold 40 robots to A and 20 to B": the second has the number before its own preposition. */
export function withOwnCount(draft: Draft, view: View): Draft {
  const { relation, qualifiers, to } = draft;
  if (relation !== 'SUPPLIES' || !qualifiers.quantity) return draft;
  const goal = phraseOf(to.mention, view);
  const count = goal?.prep ? view.units[goal.from - 1] : undefined;
  if (!count || count.figure || !/^\d+$/u.test(count.lower)) return draft;
  const quantity = { ...qualifiers.quantity, value: Number(count.lower), text: count.text };
  return changed(draft, { qualifiers: withValue(qualifiers, 'quantity', quantity) });
}

// "A paid $210m for B and another $85m for C": each with the price before it, behind the same preposition.
function otherGoals(found: readonly Draft[], view: View): Draft[] {
  const first = found.find(({ relation, qualifiers }) => relation === 'ACQUIRED' && qualifiers.amount);
  const bought =
    first && view.phrases.find(({ ends }) => ends.some(({ entity }) => entity === first.to.entity));
  if (!first || !bought?.prep) return [];
  return flatMapped(view.phrases, (phrase) => {
    const figure = view.units[phrase.from - 1]?.figure;
    if (phrase.from < bought.to || phrase.prep !== bought.prep || figure?.type !== 'money') return [];
    return endsOf(relisted(phrase, [phrase]), RELATIONS.ACQUIRED.to)
      .filter(({ entity }) => found.every(({ from, to }) => entity !== from.entity && entity !== to.entity))
      .map((to) =>
        changed(first, {
          to,
          qualifiers: withValue(first.qualifiers, 'amount', figure.value),
          confidence: first.confidence * 0.96,
        }),
      );
  });
}

function otherGivers(found: readonly Draft[], view: View): Draft[] {
  return flatMapped(FIGURES, ([type, name]) => {
    const first = found.find(({ relation, qualifiers }) => GIVING.has(relation) && qualifiers[name]);
    const giver = first ? unitAt(first.from.mention.start, view) : -1;
    const figure = view.units.findIndex((unit) => unit.figure?.type === type);
    if (!first || giver < 0 || figure < 0) return [];
    const goal = unitAt(first.to.mention.start, view);
    const behind = Math.max(giver, figure);
    return flatMapped(pairsBehind(behind, goal, figure < giver, type, view), ([phrase, own]) =>
      endsOf(relisted(phrase, [phrase]), ACTORS[first.relation] ?? RELATIONS[first.relation].from)
        .filter(({ entity }) => entity !== first.to.entity && entity !== first.from.entity)
        .map((from) =>
          changed(first, {
            from,
            qualifiers: withValue(first.qualifiers, name, own.value as Qualifiers[typeof name]),
            confidence: first.confidence * 0.96,
          }),
        ),
    );
  });
}

/** Names and figures behind a unit that stand two and two, up to the next verb. */
function pairsBehind(
  behind: number,
  goal: number,
  figureFirst: boolean,
  type: Figure['type'],
  view: View,
): (readonly [Phrase, Figure])[] {
  const { units, phrases } = view;
  const pairs: (readonly [Phrase, Figure])[] = [];
  const verb = units.findIndex(({ tag }, at) => at > behind && BREAKS.has(tag));
  const end = verb < 0 ? units.length : verb;
  for (const phrase of phrases) {
    if (phrase.from <= behind || phrase.to > end || phrase.ends.length === 0) continue;
    // "lui donnant 8 %": a pronoun before a verb has no figure of its own; "eine Million der Landkreis": money is given.
    if ((phrase.genitive && type === 'share') || phrase.clitic) continue;
    // "A investiert 9 Millionen und B 5 Millionen in C": before what they share only as the next of a list.
    if (phrase.from < goal && !JOINTS.has(units[phrase.from - 1]?.tag ?? 'stop')) continue;
    const at = figureFirst ? figureBefore(phrase, units) : figureBehind(lastOf(phrase, view), units);
    const figure = units[at]?.figure;
    if (at > behind && figure?.type === type) pairs.push([phrase, figure]);
  }
  return pairs;
}

/** "B und C jeweils zehn Prozent": the figure of each stands behind the last. */
function lastOf(phrase: Phrase, { units, vocabulary }: View): Phrase {
  const last = phrase.list.at(-1) ?? phrase;
  return vocabulary.cues.each.has(units[last.to]?.lower ?? '') ? last : phrase;
}

const JOINTS: ReadonlySet<Unit['tag']> = new Set(['comma', 'coordinator']);

const BREAKS: ReadonlySet<Unit['tag']> = new Set(['verb', 'relative', 'subordinator']);

const unitAt = (start: number, { units }: View): number =>
  units.findIndex((unit) => unit.start <= start && start < unit.end);

/** "B 45 percent", "B rund 45 Prozent", "B another 8%", "B die übrigen 40 Prozent". */
function figureBehind({ to }: Phrase, units: readonly Unit[]): number {
  let at = to;
  while (at < to + LONGEST && BEFORE_FIGURE.has(units[at]?.tag ?? 'stop')) at++;
  return at;
}

/** So many words may stand before the figure of the next one. */
const LONGEST = 3;

const BEFORE_FIGURE: ReadonlySet<Unit['tag']> = new Set(['adverb', 'determiner', 'adjective']);

/** "8 millions par B", "mit 14 der Bund". */
function figureBefore({ from }: Phrase, units: readonly Unit[]): number {
  return units[from - 1]?.tag === 'adverb' ? from - 2 : from - 1;
}
