// Who does something together with whoever acts: "A hat gemeinsam mit B die Firma C gekauft", "A funds C jointly with B".
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import { changed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';

/** Deeds that several do alike; who builds something with another is told to be its partner. */
const SHARED: ReadonlySet<RelationName> = new Set([
  'ACQUIRED',
  'SUPPORTS',
  'REGULATES',
  'SUPPLIES',
  'HOLDS_ROLE',
  'FOUNDED',
]);

/** The same of each of them; what they give or pay together is nobody's own. */
export function jointly(found: readonly Draft[], predicate: Predicate, view: View): Draft[] {
  if (predicate.voice !== 'active') return [];
  const { clause } = predicate;
  const actors = clause.subject?.ends ?? clause.phrases.find(({ prep }) => prep === '')?.ends ?? [];
  const told = clause.phrases.filter((phrase) => isBeside(phrase, view) && phrase.list[0] === phrase);
  if (told.length === 0 || actors.length === 0) return [];
  return flatMapped(
    found.filter(({ relation }) => SHARED.has(relation)),
    (draft) => {
      const side = (['from', 'to'] as const).find((name) =>
        actors.some(({ entity }) => entity === draft[name].entity),
      );
      if (!side) return [];
      const { entity } = draft[side];
      const kinds = RELATIONS[draft.relation][side];
      const isOther = (end: End) =>
        end.entity.family === entity.family &&
        ![draft.from.entity, draft.to.entity].includes(end.entity) &&
        !found.some((one) => one.relation === draft.relation && one[side].entity === end.entity);
      const { amount, ...qualifiers } = draft.qualifiers;
      return flatMapped(told, (phrase) => endsOf(phrase, kinds))
        .filter(isOther)
        .map((end) =>
          changed(draft, { [side]: end, qualifiers, confidence: draft.confidence * end.certainty * 0.97 }),
        );
    },
  );
}

const isBeside = ({ prep }: Phrase, { vocabulary: { senses } }: View): boolean =>
  senses.companions.has(prep) && !senses.mayRelate.has(prep) && !senses.besides.has(prep);
