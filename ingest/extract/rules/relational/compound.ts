// Facts of a word that joins a name and a participle: "Nvidia-backed", "Google-owned".
import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { VerbFrame } from '../frames';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';
import { agentOf } from '../phrases/participle-compounds';
import type { Phrase } from '../phrases/phrase';
import { type End, namedBy, spanOf } from '../reference/end';
import { endsOf, mayBe } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import type { View } from '../view';

/** "the Nvidia-backed start-up A", "Google-owned B": who backs or owns it. */
export function readCompound(phrase: Phrase, view: View): Draft[] {
  const joined = view.units.slice(phrase.from, phrase.to).filter(({ inner }) => inner);
  if (joined.length === 0) return [];
  return flatMapped(joined, (unit) => {
    const verb = agentOf(unit, view.vocabulary);
    const agent = unit.inner;
    if (!verb || !agent) return [];
    const frames = (view.vocabulary.verbs.get(verb.lemma) ?? [])
      .filter((frame) => isPlain(frame) && acts(agent.entity, frame))
      .sort((a, b) => b.weight - a.weight);
    const [frame] = frames;
    if (!frame) return [];
    const owned = frame.from.includes('obj');
    const { from, to } = RELATIONS[frame.relation];
    return flatMapped([...fellowsOf(unit, phrase, view), agent], (one) => {
      const by: End = namedBy(one, 0.97);
      return meant(phrase, owned ? from : to, view)
        .filter(({ entity }) => entity !== one.entity)
        .map((end) => ({
          relation: frame.relation,
          from: owned ? end : by,
          to: owned ? by : end,
          qualifiers: {},
          modality: 'asserted' as const,
          trigger: spanOf(unit),
          confidence: BASE * 0.92,
          rule: `noun:${verb.lemma}:compound`,
          sentence: view.sentence,
        }));
    });
  });
}

// "the Nvidia and Microsoft-backed start-up": the names before the word share its participle.
const fellowsOf = ({ start }: Unit, { modifiers, headAt }: Phrase, { units }: View): readonly Mention[] =>
  units[headAt]?.start === start ? [] : modifiers.filter((one) => one.end <= start);

// "Google-backed A and B": the word speaks of the name behind it; "Google-backed start-ups A and B": of all of them.
function meant(phrase: Phrase, kinds: readonly EntityKind[], { units }: View): End[] {
  const head = units[phrase.headAt];
  const many = head !== undefined && phrase.noun !== undefined && head.lower !== phrase.noun.lemma;
  return many ? endsOf(phrase, kinds) : phrase.ends.filter(({ entity }) => mayBe(entity, kinds));
}

/** Frames that need nothing but who does it to whom. */
const isPlain = ({ from, to, classes, figures, former }: VerbFrame): boolean =>
  classes.length + figures.length === 0 &&
  !former &&
  ((from[0] === 'subj' && to.includes('obj')) || (to[0] === 'subj' && from.includes('obj')));

/** Whether the one before the participle may be who does it; who is no public body backs with money. */
const acts = (agent: Entity, { relation, from }: VerbFrame): boolean =>
  relation === 'SUPPORTS'
    ? agent.kind === 'PublicBody'
    : mayBe(agent, from[0] === 'subj' ? RELATIONS[relation].from : RELATIONS[relation].to);
