// Lines of a record under the firm that heads it: "Sitz: Chemnitz", "Investors: Alder (9 %), Bosch", "Siège : Lyon". The
// label says what those behind its colon are to the firm.

import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { byType, withText } from '../qualifiers/qualify';
import { type End, newEnd, spanOf } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';
import type { Noun } from '../vocabulary/word-kinds';

const LONGEST_LABEL = 3;
const TRUST = 0.97;

/** Where the firm of a record is named. */
export interface Heading {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** The place of the colon behind the label of a record's line. */
export function recordColon(units: readonly Unit[]): number | undefined {
  const colon = units.findIndex(({ lower }) => lower === ':');
  return colon > 0 &&
    colon <= LONGEST_LABEL &&
    units.slice(0, colon).every(({ tag }) => tag !== 'verb' && tag !== 'name')
    ? colon
    : undefined;
}

/** The facts of a record's line. */
export function readRecord(view: View, heading: Heading): Draft[] {
  const colon = recordColon(view.units);
  if (colon === undefined) return [];
  const label = view.phrases.find(({ to, headAt }) => to === colon && headAt >= 0);
  const told = label?.noun && toldBy(label.noun);
  if (!label || !told) return [];
  const head = view.units[label.headAt] as Unit;
  const { relation, firmFirst } = told;
  const kinds = RELATIONS[relation][firmFirst ? 'to' : 'from'];
  if (!RELATIONS[relation][firmFirst ? 'from' : 'to'].includes(heading.entity.kind)) return [];
  const firm = newEnd(heading.entity, spanOf(head), TRUST, { start: heading.start, end: heading.end });
  return flatMapped(valuesOf(view, colon, kinds), ({ phrase, end }) => {
    if (end.entity === heading.entity) return [];
    const qualifiers = byType(relation, figuresBehind(phrase, view), view);
    if (relation === 'HOLDS_ROLE' || relation === 'BOARD_SEAT') withText(qualifiers, 'role', head.text);
    return [
      {
        relation,
        from: firmFirst ? firm : end,
        to: firmFirst ? end : firm,
        qualifiers,
        modality: 'asserted' as const,
        trigger: spanOf(head),
        confidence: BASE * TRUST,
        rule: `record:${label.noun?.lemma}`,
        sentence: view.sentence,
      },
    ];
  });
}

// What the label tells: a noun of relation, a seat, an office, a board.
function toldBy({ relational, head }: Noun): { relation: RelationName; firmFirst: boolean } | undefined {
  if (head?.classes.has('seat')) return { relation: 'HEADQUARTERED_IN', firmFirst: true };
  const [frame] = relational;
  if (frame) return { relation: frame.relation, firmFirst: frame.bearer === 'to' };
  if (head?.classes.has('office')) return { relation: 'OPERATES_IN', firmFirst: true };
  return head?.classes.has('board') || head?.classes.has('post')
    ? { relation: 'HOLDS_ROLE', firmFirst: false }
    : undefined;
}

// Names directly behind the colon, a comma or "and"; what stands in brackets says more of the one before.
function valuesOf(view: View, colon: number, kinds: readonly EntityKind[]): { phrase: Phrase; end: End }[] {
  let depth = 0;
  const open = new Set<number>();
  view.units.forEach(({ tag }, at) => {
    if (tag === 'close') depth--;
    if (depth > 0) open.add(at);
    if (tag === 'open') depth++;
  });
  return flatMapped(
    view.phrases.filter(({ from, prep, name }) => from > colon && prep === '' && name && !open.has(from)),
    (phrase) => {
      const [end] = endsOf(alone(phrase), kinds);
      return end ? [{ phrase, end }] : [];
    },
  );
}

/** The units in the bracket behind a name. */
function figuresBehind({ to }: Phrase, { units }: View): number[] {
  if (units[to]?.tag !== 'open') return [];
  const close = units.findIndex(({ tag }, at) => at > to && tag === 'close');
  return Array.from({ length: Math.max(0, close - to) }, (_, k) => to + k);
}
