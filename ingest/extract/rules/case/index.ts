// The reader of languages with cases: one function from a source to names and facts.
export { readByCase } from './read';
export { Vocabulary } from './vocabulary';
