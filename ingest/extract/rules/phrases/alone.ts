// A phrase apart from the list that it is in.
import type { Phrase } from './phrase';

/** The phrase as the only member of its list; itself where it is that. */
export const alone = (phrase: Phrase): Phrase =>
  phrase.list.length === 1 && phrase.list[0] === phrase ? phrase : relisted(phrase, [phrase]);

/**
 * The phrase with other members of its list. Every property is named, in the order of phraseOf: a spread would make a
 * shape of its own in each place (see units/found.ts).
 */
export const relisted = (phrase: Phrase, list: Phrase[], ends = phrase.ends): Phrase => ({
  from: phrase.from,
  prep: phrase.prep,
  determiner: phrase.determiner,
  determinerAt: phrase.determinerAt,
  adjectives: phrase.adjectives,
  modifiers: phrase.modifiers,
  figures: phrase.figures,
  counted: phrase.counted,
  noun: phrase.noun,
  headAt: phrase.headAt,
  field: phrase.field,
  name: phrase.name,
  owner: phrase.owner,
  participle: phrase.participle,
  index: phrase.index,
  to: phrase.to,
  start: phrase.start,
  end: phrase.end,
  cases: phrase.cases,
  several: phrase.several,
  genitive: phrase.genitive,
  clitic: phrase.clitic,
  inner: phrase.inner,
  list,
  ends,
  relative: phrase.relative,
  pronoun: phrase.pronoun,
  explains: phrase.explains,
  presents: phrase.presents,
  examples: phrase.examples,
  beside: phrase.beside,
  chain: phrase.chain,
});
