// What the words of a name say of its kind: "Ventures", "GmbH", a first name.

import type { EntityKind } from '../../../../graph/entities';
import { isCommonWord, isFirstName, isNameParticle } from '../../lexicon';
import type { HeadClass } from '../frames';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';

export const KIND_OF_CLASS: Partial<Record<HeadClass, EntityKind>> = {
  company: 'Company',
  investor: 'Investor',
  body: 'PublicBody',
  person: 'Person',
  product: 'Product',
  facility: 'Facility',
};

/** A version or a size behind a hyphen. */
const SIZED = /\p{L}[-‑]\p{Lu}?\d{1,3}(?:\.\d)?[bB]?$/u;

/** What the words of a name say of its kind. */
export function hintsOf(words: readonly Token[], vocabulary: Vocabulary): (readonly [EntityKind, number])[] {
  const hints: (readonly [EntityKind, number])[] = [];
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return hints;
  let organization = false;
  const tellers = words.filter(({ lower }) => KIND_OF_CLASS[vocabulary.inNames.get(lower) ?? 'time']);
  for (const teller of tellers) {
    const kind = KIND_OF_CLASS[vocabulary.inNames.get(teller.lower) ?? 'time'] as EntityKind;
    // "Harbour Technology Centre": where compounds end in what they are, so do names; others open with it.
    const isMain = teller === (vocabulary.grammar.compounds ? tellers.at(-1) : tellers[0]);
    hints.push([kind, isMain ? 2.5 : 1.5]);
    if (kind !== 'Person') organization = true;
  }
  if (words.length > 1 && vocabulary.isLegalForm(last.text)) {
    hints.push(['Company', 3]);
    organization = true;
  }
  // "Hopp-Gruppe", "Unruh-Holding"
  if (last.text.includes('-') && vocabulary.groups.has(last.text.slice(last.text.lastIndexOf('-') + 1))) {
    const group = last.lower.slice(last.lower.lastIndexOf('-') + 1);
    hints.push([KIND_OF_CLASS[vocabulary.inNames.get(group) ?? 'company'] ?? 'Company', 2.5]);
    organization = true;
  }
  // "Barkow-Institut"
  const house = last.lower.slice(last.lower.lastIndexOf('-') + 1);
  if (
    house !== last.lower &&
    (vocabulary.compoundBodies.has(house) || vocabulary.compoundBodies.has(house.slice(0, -1)))
  ) {
    hints.push(['PublicBody', 2.5]);
    organization = true;
  }
  if (vocabulary.bodies.has(first.lower) || vocabulary.bodies.has(last.lower)) {
    hints.push(['PublicBody', 2.5]);
    organization = true;
  }
  // "Marine Colin": the one word for a body is a given name as well.
  const given = words.length === 2 && tellers.length === 1 && tellers[0] === first && isFirstName(first.text);
  if (given && !isCommonWord(last.lower, vocabulary.language)) hints.push(['Person', 3]);
  if (organization) return hints;
  const digits = words.some(({ text }) => /\p{N}/u.test(text));
  const particles = words.filter(({ lower }) => !isNameParticle(lower));
  if (words.length > 1 && words.length <= 5 && isFirstName(first.text) && !digits && particles.length <= 4)
    hints.push(['Person', 3]);
  else if (words.length === 1 && isFirstName(first.text)) hints.push(['Person', 0.8]);
  else if (
    words.length === 2 &&
    !digits &&
    words.every(({ text }) => /^\p{Lu}[\p{Ll}'’-]+/u.test(text)) &&
    words.every(({ lower }) => !isCommonWord(lower, vocabulary.language))
  )
    hints.push(['Person', 0.55]);
  if (digits && words.length > 1) hints.push(['Product', 0.8]);
  // "Marlow-7B", "Heron-2"
  else if (SIZED.test(last.text)) hints.push(['Product', 0.8]);
  return hints;
}
