// Function words and phrases: determiners, prepositions, pronouns, conjunctions, adverbs.
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { type Fields, type Found, PLAIN } from './found';
import type { Tag } from './unit';

/** The function word or phrase that begins at `at`; `blocked` says where a name or figure stands before a token. */
export function functionWord(
  { tokens, lowers }: Sentence,
  at: number,
  vocabulary: Vocabulary,
  blocked: (to: number) => boolean,
): Found | undefined {
  const token = tokens[at] as Sentence['tokens'][number];
  const { functionalPhrases } = vocabulary;
  const record = vocabulary.recordOf(token);
  if (record.opens & functionalPhrases.bit && functionalPhrases.match(lowers, at))
    return functionPhrase(lowers, at, vocabulary, blocked);
  if (record.alone === undefined)
    record.alone = functionPhrase([token.lower], 0, vocabulary, () => false) ?? null;
  return record.alone ?? undefined;
}

function functionPhrase(
  lowers: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  blocked: (to: number) => boolean,
): Found | undefined {
  const found: Found[] = [];
  const look = <T>(
    table: { match(words: readonly string[], at: number): { value: T; length: number } | undefined },
    tag: Tag,
    fields: (value: T) => Fields = () => PLAIN,
  ) => {
    let match = table.match(lowers, at);
    // "les deux fondateurs": where a figure takes the second word, the first stands alone.
    if (match && match.length > 1 && blocked(at + match.length))
      match = table.match(lowers.slice(at, at + 1), 0);
    if (match && !blocked(at + match.length))
      found.push({ tag, length: match.length, fields: fields(match.value) });
  };
  look(vocabulary.determiners, 'determiner', (determiner) => ({ ...PLAIN, determiner }));
  look(vocabulary.examples, 'example');
  look(vocabulary.prepositions, 'preposition', (preposition) => ({ ...PLAIN, preposition }));
  look(vocabulary.relatives, 'relative', (relative) => ({ ...PLAIN, relative }));
  look(vocabulary.pronouns, 'pronoun', (referent) => ({ ...PLAIN, referent }));
  look(vocabulary.reflexives, 'reflexive');
  look(vocabulary.postpositions, 'adverb');
  look(vocabulary.as, 'as');
  look(vocabulary.subordinators, 'subordinator');
  look(vocabulary.coordinators, 'coordinator');
  look(vocabulary.adverbs, 'adverb');
  look(vocabulary.cues.foreseen, 'adverb');
  if (found.length === 0 && vocabulary.cues.negation.has(lowers[at] as string))
    found.push({ tag: 'adverb', length: 1, fields: PLAIN });
  if (found.length === 0) return undefined;
  const length = Math.max(...found.map((one) => one.length));
  const longest = found.filter((one) => one.length === length);
  const [first] = longest as [Found];
  const of = <N extends keyof Fields>(name: N): Fields[N] =>
    longest.find(({ fields }) => fields[name] !== undefined)?.fields[name] as Fields[N];
  return {
    tag: first.tag,
    length,
    fields: {
      ...PLAIN,
      determiner: of('determiner'),
      preposition: of('preposition'),
      relative: of('relative'),
      referent: of('referent'),
      maybe: new Set(longest.map(({ tag }) => tag)),
      verbs: vocabulary.verbForms(lowers[at] as string),
    },
  };
}
