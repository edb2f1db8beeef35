// Rows of a table or list of shareholders: under "Aktionäre der A AG" lines such as "Bosch | 22,5 %", "Bosch: 22,5 Prozent".
// Where the lines above name the firm each row is a fact; a fact that another sentence tells of a holder gets the share.
import type { Share } from '../../../../graph/qualifiers';
import { RELATIONS } from '../../../../graph/relations';
import { BASE, completed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import { isCued } from '../qualifiers/cued';
import { type End, meantAgain, spanOf } from '../reference/end';
import type { Sentence } from '../sentences';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** So many lines may stand between the words that announce the rows and the first, or between two rows. */
const REACH = 3;
const LONGEST_ROW = 8;
const LONGEST_HEAD = 16;
const TRUST = 0.95;

interface Row {
  readonly holder: End;
  readonly share: Share;
  readonly unit: Unit;
}

interface Told {
  readonly share: Share;
  readonly firm: Entity | undefined;
  readonly sentence: Sentence;
}

export class ShareholderRows {
  /** What announced the rows: the firm if it is named, and the last line that belongs to them. */
  #table: { readonly firm: End | undefined; line: number } | undefined;
  /** By holder; none where two rows tell different shares. */
  readonly #shares = new Map<Entity, Told | undefined>();

  /** The facts of a row; none where the sentence is no row. */
  read(view: View): Draft[] {
    const { sentence } = view;
    if (this.#table && sentence.line - this.#table.line > REACH) this.#table = undefined;
    const row = rowOf(view);
    if (!row) {
      if (view.units.length <= LONGEST_HEAD && announces(view))
        this.#table = { firm: firmOf(view) ?? this.#table?.firm, line: sentence.line };
      return [];
    }
    if (!this.#table) return [];
    const { firm } = this.#table;
    this.#table.line = sentence.line;
    const { holder, share, unit } = row;
    const known = this.#shares.get(holder.entity);
    const differs = this.#shares.has(holder.entity) && known?.share.percent !== share.percent;
    this.#shares.set(holder.entity, differs ? undefined : { share, firm: firm?.entity, sentence });
    if (!firm || firm.entity === holder.entity) return [];
    const to = meantAgain(unit, firm);
    return [
      {
        relation: 'INVESTED_IN',
        from: holder,
        to,
        qualifiers: { stake: share },
        modality: 'asserted',
        trigger: spanOf(unit),
        confidence: BASE * TRUST,
        rule: 'row:share',
        sentence,
      },
    ];
  }

  /** The facts, those completed whose holder has a row and that tell of one firm alone. */
  complete(drafts: readonly Draft[]): Draft[] {
    if (this.#shares.size === 0) return [...drafts];
    const held = new Map<Entity, Set<Entity>>();
    for (const { relation, from, to } of drafts)
      if (relation === 'INVESTED_IN')
        held.set(from.entity, (held.get(from.entity) ?? new Set()).add(to.entity));
    return drafts.map((draft) => {
      const { relation, from, qualifiers } = draft;
      const row = relation === 'INVESTED_IN' ? this.#shares.get(from.entity) : undefined;
      if (!row || qualifiers.stake || held.get(from.entity)?.size !== 1) return draft;
      if (row.firm && row.firm !== draft.to.entity) return draft;
      return completed(draft, { stake: row.share }, row.sentence);
    });
  }
}

const announces = ({ units, vocabulary }: View): boolean =>
  units.some((unit) => unit.tag === 'noun' && isCued(unit, vocabulary.cues.shareholders));

// A name and a share, and nothing that makes a sentence of them.
function rowOf({ units, phrases }: View): Row | undefined {
  if (units.length > LONGEST_ROW || units.some(({ tag }) => tag === 'verb')) return undefined;
  const [unit, another] = units.filter(({ figure }) => figure?.type === 'share');
  const ends = flatMapped(phrases, (phrase) =>
    phrase.name ? endsOf(phrase, RELATIONS.INVESTED_IN.from) : [],
  );
  const [holder, other] = ends;
  if (!unit || another || !holder || other || unit.figure?.type !== 'share') return undefined;
  return holder.mention.start < unit.start ? { holder, share: unit.figure.value, unit } : undefined;
}

/** The one firm that the line names. */
function firmOf({ phrases }: View): End | undefined {
  const named = flatMapped(phrases, (phrase) => (phrase.name ? endsOf(phrase, ['Company']) : []));
  const [firm, another] = named;
  return another && another.entity !== firm?.entity ? undefined : firm;
}
