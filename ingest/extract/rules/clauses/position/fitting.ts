// What a relative clause or participle tells of: behind "un spécialiste du monde tech qui a investi" the nearest phrase that
// can do what the verb says.

import { ENTITY_KINDS } from '../../../../../graph/entities';
import { RELATIONS } from '../../../../../graph/relations';
import { flatMapped } from '../../flat-mapped';
import type { HeadClass, Slot, VerbFrame } from '../../frames';
import type { Family } from '../../names/entity';
import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import type { Vocabulary } from '../../vocabulary';
import type { Predicate } from '../clause';

/**
 * The antecedent itself, unless it is a bare complement that no frame of the verb asks for: then the noun it belongs to,
 * if that fits.
 */
export function fitting(
  antecedent: Phrase,
  { lemma, voice }: Predicate,
  phrases: readonly Phrase[],
  { verbs, senses }: Vocabulary,
): Phrase {
  const frames = verbs.get(lemma) ?? [];
  const places = voice === 'passive' && frames.some(({ relation }) => relation === 'LOCATED_IN');
  const site = places ? siteOf(antecedent, phrases, senses) : undefined;
  if (site) return site;
  const round = roundOf(antecedent, frames, phrases, senses);
  if (round) return round;
  if (antecedent.prep === '' || antecedent.ends.length > 0 || antecedent.name) return antecedent;
  const slot = voice === 'passive' ? 'obj' : 'subj';
  const families = new Set(flatMapped(frames, (frame) => familiesAt(frame, slot)));
  if (families.size === 0 || isAsked(antecedent, families, frames)) return antecedent;
  for (let head = antecedent; head.prep !== ''; ) {
    const earlier: Phrase | undefined = phrases[head.index - 1];
    if (!earlier || earlier.to !== head.from) return antecedent;
    head = earlier;
    if (isAsked(head, families, frames)) return head;
  }
  return antecedent;
}

// "la levée de fonds de A, menée par B": what is led is the round, and not the firm.
function roundOf(
  { prep, from, name }: Phrase,
  frames: readonly VerbFrame[],
  phrases: readonly Phrase[],
  { of }: Vocabulary['senses'],
): Phrase | undefined {
  if (!name || !of.has(prep)) return undefined;
  const head = phrases.find(({ to }) => to === from);
  const isLed = frames.some(
    ({ classes, sets }) => classes.includes('round') && sets.some(([set]) => set === 'role'),
  );
  return isLed && !head?.name && head?.noun?.head?.classes.has('round') ? head : undefined;
}

// "l'usine de A, installée à Lyon": a house of a firm stands there, and not the firm.
function siteOf(
  { prep, from, list }: Phrase,
  phrases: readonly Phrase[],
  { of }: Vocabulary['senses'],
): Phrase | undefined {
  const first = list[0]?.index ?? 0;
  const site = phrases[first - 1];
  const begins = list[0]?.from ?? from;
  if (!of.has(prep) || site?.to !== begins || site.name) return undefined;
  const classes = site.noun?.head?.classes;
  return classes && SITES.some((one) => classes.has(one)) ? site : undefined;
}

const SITES: readonly HeadClass[] = ['facility', 'office', 'seat'];

/** The families of what fills the slot. */
function familiesAt({ relation, from, to }: VerbFrame, slot: string): Family[] {
  const kindsAt = (where: Slot, kinds: (typeof RELATIONS)[typeof relation]['from']) =>
    where[0] === slot ? kinds.map((kind) => ENTITY_KINDS[kind].family) : [];
  return [...kindsAt(from, RELATIONS[relation].from), ...kindsAt(to, RELATIONS[relation].to)];
}

const isAsked = (phrase: Phrase, families: ReadonlySet<Family>, frames: readonly VerbFrame[]): boolean => {
  const named = phrase.name ?? phrase.explains?.name;
  const own = named ? [named.entity.family] : familiesOf(phrase);
  if (own.some((family) => families.has(family))) return true;
  const classes = phrase.noun?.head?.classes;
  return frames.some((frame) => frame.classes.some((one) => classes?.has(one)));
};
