// Names of the registry that the words beside them make another's: "Bosch Ventures", "James Wise".

import { findPlace, isFirstName, knownName } from '../../lexicon';
import { wordsOfOffice } from '../offices/office-words';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { look } from './among-nouns/look';
import { isObjectBehind } from './among-nouns/object-behind';
import { isOwnUnit } from './country-units';
import { isGoods } from './goods';
import { grow, isJoiningSign, isOwnNumber } from './grow';
import { hintsOf } from './hints';
import { described } from './noun-before';
import { type NameSpan, nameSpan } from './span';
import { isTitleCase } from './written';

/** Where nouns are not put before others, a country behind a firm is no part of what follows ("Nvidia China sales"). */
const isOwnCountry = ({ known, to }: NameSpan, at: number, { grammar }: Vocabulary): boolean =>
  known?.kind === 'Company' && at === to && (grammar.articles || grammar.capitalNouns);

// "Nvidia AI chips": letters before goods that are written small tell what these are for.
const isFieldOfGoods = ({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}{2,4}$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.capital === false &&
  vocabulary.noun(lowers, at + 1)?.value.head?.classes.has('product') === true;

// "James Wise": a registry name behind a given name is somebody's.
export function isSurname({ tokens }: Sentence, { from, to, known }: NameSpan): boolean {
  const before = tokens[from - 1];
  if (
    !before?.capital ||
    to - from > 1 ||
    known?.kind === 'Person' ||
    (tokens[from]?.start ?? 0) - before.end !== 1
  )
    return false;
  return isFirstName(before.text) && !knownName(before.text);
}

// "Bosch Ventures", "SNCF Réseau": what more capitals lengthen is another firm than the one in the registry.
export function lengthened(sentence: Sentence, span: NameSpan, vocabulary: Vocabulary): NameSpan | undefined {
  const { tokens } = sentence;
  if (span.known?.kind === 'Person' || isTitleCase(sentence)) return undefined;
  const continues = (at: number) => {
    const token = tokens[at];
    if (!token?.capital || token.kind !== 'word' || token.start - (tokens[at - 1]?.end ?? 0) !== 1)
      return false;
    if (isGoods(token, vocabulary) || isObjectBehind(sentence, span.from, at, vocabulary, true)) return false;
    if (isFieldOfGoods(sentence, at, vocabulary)) return false;
    if (vocabulary.inNames.has(token.lower)) return true;
    const place = findPlace(token.text, vocabulary.language);
    // "Stargate Norway": where a product stands makes another of it; "Claude Opus 4": so does a number.
    if (
      span.known?.kind === 'Product' &&
      (place?.via === 'name' || isOwnNumber(sentence, at + 1, vocabulary))
    )
      return true;
    // "Thales Belgium", "Thales Europe": what a firm is called in a country or a part of the world.
    if (at === span.to && span.known?.kind === 'Company' && isOwnUnit(sentence, at, vocabulary)) return true;
    // "Google Translate", "Siemens Healthineers": no German word follows a name directly.
    if (vocabulary.grammar.capitalNouns && look(token, vocabulary) !== 'name') return false;
    if (vocabulary.never.has(token.lower) || vocabulary.titles.has(token.lower)) return false;
    // "Thales UK", "Microsoft Deutschland": of a country with nothing between.
    if (place?.via === 'name' && place.place.kind === 'Country' && isOwnCountry(span, at, vocabulary))
      return true;
    // "Thales Raytheon Systems": two firms in the name of a third.
    const names = knownName(token.text) && !vocabulary.inNames.has(sentence.lowers[at + 1] ?? '');
    return !isFirstName(token.text) && !place && !names && wordsOfOffice(sentence, at, vocabulary) === 0;
  };
  const end = grow(
    sentence,
    span.to,
    () => true,
    (at) => {
      // "Airbus Defence & Space": the sign joins what makes another firm of it, and no second firm.
      if (at > span.to && isJoiningSign(sentence, at, vocabulary)) return continues(at + 1) ? 2 : 0;
      const isNumber =
        (at > span.to || span.known?.kind === 'Product') && isOwnNumber(sentence, at, vocabulary);
      return continues(at) || isNumber ? 1 : 0;
    },
  );
  // "Aleph Alpha Research GmbH"
  const to = vocabulary.isLegalForm(tokens[end]?.text ?? '') ? end + 1 : end;
  // "Nvidia Group", "die ASML Holding", "SoftBank Group Corp.": the whole of the firm in the registry.
  const isWhole = ({ text, lower }: Token): boolean =>
    vocabulary.wholes.has(lower) || vocabulary.isLegalForm(text);
  if (span.known?.kind === 'Company' && end > span.to && tokens.slice(span.to, end).every(isWhole))
    return nameSpan(span, { to });
  if (to === span.to) return undefined;
  if (end === span.to) return nameSpan(span, { to });
  // "der Sprachassistent DeepL Voice"
  const kind = vocabulary.grammar.capitalNouns ? described(sentence, span.from - 1, vocabulary) : undefined;
  if (kind === 'Product' || kind === 'Facility') return { from: span.from, to, hints: [[kind, 3]] };
  const hints = hintsOf(tokens.slice(span.from, to), vocabulary);
  // "Llama Guard": a longer name of a product is a product's.
  return { from: span.from, to, hints: span.known?.kind === 'Product' ? [...hints, ['Product', 3]] : hints };
}
