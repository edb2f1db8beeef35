// What a language's words are: common or a name, which lemma, which given name, which place. One door for the extractor.
export { isCommonWord, isListed, isSpelled, sharpSpelling } from './common-words';
export { splitCompound } from './compounds';
export { lookup } from './lookup';
export type { Analysis, Pos, VerbForm } from './morphology/analysis';
export { joinParticle } from './morphology/german';
export { SEPARABLE } from './morphology/german-verbs';
export { isFirstName, isNameParticle } from './person-names';
export type { Place } from './place';
export { findPlace, mayOpenLongPlace, type PlaceMatch } from './places';
export {
  COUNTRY_OF,
  findKnownNames,
  KNOWN_NAMES,
  knownName,
  mayOpenKnownName,
  opensKnownName,
} from './registry';
export type { KnownMention, KnownName } from './registry/known-name';
