// What stands around a name and only around those of people.

import type { EntityKind } from '../../../../../graph/entities';
import { isCommonWord } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Vocabulary } from '../../vocabulary';

/** The ages that texts give between commas behind a name. */
const AGE = /^(?:1[89]|[2-9]\d)$/u;

/** Surer than a surname that is a word for bodies or firms: "Mr. Chamber". */
const TITLED = 6;

/** Surer than the form of a single name. */
const SURNAME = 2.2;

/** Surer than that an unknown name is a firm's. */
const TOLD = 1;

/** What stands around a name and only around those of people: "Dr X", "X, who", "X, 44,". */
export function personHints(
  { tokens, lowers }: Sentence,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): (readonly [EntityKind, number])[] {
  const titled =
    vocabulary.titleWords.has(lowers[from - 1] ?? '') ||
    (lowers[from - 1] === '.' && vocabulary.titleWords.has(`${lowers[from - 2]}.`));
  if (titled) return [['Person', TITLED]];
  const comma = lowers[to] === ',';
  // "Hotard, who heads …": one word that nobody has introduced is a surname.
  if (to - from === 1 && comma && vocabulary.relatives.get(lowers[to + 1] ?? '') === 'person')
    return [['Person', SURNAME]];
  if (to - from < 2 || to - from > 4) return [];
  const isAged = comma && AGE.test(tokens[to + 1]?.text ?? '') && lowers[to + 2] === ',';
  const relative = vocabulary.relatives.get(lowers[to + (comma ? 1 : 0)] ?? '');
  if (isAged || relative === 'person') return [['Person', 2]];
  if (isSaidToHold(lowers, to, vocabulary)) return [['Person', 1.5]];
  if (isToldBefore(lowers, from, to, vocabulary)) return [['Person', TOLD]];
  // "Nokuthula Barr-Lindqvist": a double surname.
  const [first, last] = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? ''];
  const isDouble =
    to - from === 2 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last) && /^\p{Lu}\p{Ll}+$/u.test(first);
  return isDouble && !isCommonWord(first.toLowerCase(), vocabulary.language) ? [['Person', 1.2]] : [];
}

/** What may stand behind a name that is told with a comma: it does nothing itself. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ')', ';']);

// "by two engineers, Donal Crehan and Mei Tan": behind a noun for people and a comma, with no verb of its own.
function isToldBefore(lowers: readonly string[], from: number, to: number, vocabulary: Vocabulary): boolean {
  if (lowers[from - 1] !== ',') return false;
  const next = lowers[to] ?? '.';
  if (!CLOSES.has(next) && !vocabulary.coordinators.has(next)) return false;
  const classes = vocabulary.noun(lowers, from - 2)?.value.head?.classes;
  return classes?.has('person') === true && !classes.has('company') && !classes.has('group');
}

const LONGEST_DESCRIPTION = 5;

// "A is a former director general", "A was the chief": whoever is said to hold an office.
function isSaidToHold(lowers: readonly string[], to: number, vocabulary: Vocabulary): boolean {
  const verb = lowers[to] ?? '';
  if (!vocabulary.verbForms(verb).some(({ lemma }) => vocabulary.be.has(lemma))) return false;
  for (let at = to + 1; at <= to + LONGEST_DESCRIPTION; at++) {
    const word = lowers[at] ?? '';
    if (vocabulary.prepositions.has(word) || !/\p{L}/u.test(word)) return false;
    const noun = vocabulary.noun(lowers, at)?.value;
    if (noun) return noun.relational.some(({ role, relation }) => role || relation === 'FOUNDED');
  }
  return false;
}
