// German inflection; also the nouns at the end of compounds, and the verbs behind a prefix that can be parted.
import { isListed, SEPARABLE, splitCompound } from '../../lexicon';
import { GERMAN_DECLENSION } from './german-declension';
import type { Inflection, RegularEndings } from './inflection';

/** A noun of so many letters ends a word by no chance. */
const LONG_HEAD = 7;
const SHORTEST_HEAD = 4;

const ENDINGS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'ern', 'in', 'innen', 'nen', 'ens'];
const VOWELS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** What a German noun may be a form of: "Geldgebern" → "geldgeber", "Gründerinnen" → "gründer", "Häuser" → "haus". */
function* stripped(word: string): Generator<string> {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = ending ? word.slice(0, -ending.length) : word;
    yield stem;
    if (ending === 'en' || ending === 'n') yield `${stem}e`;
    if (ending === 'in' || ending === 'innen') yield `${stem}e`;
    const back = stem.replace(
      /([äöü])(u?[^aeiouäöü]*)$/u,
      (_, vowel: string, rest: string) => VOWELS[vowel] + rest,
    );
    if (back !== stem) yield back;
  }
}

// "des Chief Growth Officers": of single words the lexicon knows the forms.
const nounForms = (word: string): string[] => (/ .*[lnrt]$/u.test(word) ? [word, `${word}s`] : [word]);

const nounIn: Inflection['nounIn'] = (word, get) => {
  const form = (part: string) => firstOf(stripped(part), get);
  const inflected = form(word);
  if (inflected) return inflected;
  for (let at = 3; at <= word.length - SHORTEST_HEAD; at++) {
    const found = form(word.slice(at));
    if (!found || found.lemma.length < SHORTEST_HEAD) continue;
    // "Photonikunternehmen": before a long head any letters are a word that the list lacks.
    if (isModifier(word.slice(0, at)) || found.lemma.length >= LONG_HEAD) return found;
  }
  const last = splitCompound(word)?.at(-1);
  return last ? form(last) : undefined;
};

function firstOf<N>(forms: Iterable<string>, get: (form: string) => N | undefined): N | undefined {
  for (const form of forms) {
    const found = get(form);
    if (found) return found;
  }
  return undefined;
}

/** What opens compounds and is no word: "Neobank", "Kryptofirma". */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'aero agrar agri agro astro audio auto batterie bio bionik chemo crypto cyber digi digital elektro euro foto geo gen genom ' +
    'hydro immo immun info inter kardio krypto laser makro medi mega meta mikro mini mobil mono multi nano neo neuro öko onko ' +
    'opto pharma photo photonik physio plasma poly proto quanten radio regio robo robotik satelliten sensor sozio super techno ' +
    'tele therapie thermo turbo ultra video zell zyto'
  ).split(' '),
);

/** Whether the letters open compounds and are no word: "neo". */
export const opensCompounds = (part: string): boolean => OPENERS.has(part);

/** Whether a compound may begin so: with a word, its linking letters left out. */
function isModifier(part: string): boolean {
  if (OPENERS.has(part)) return true;
  return ['', 's', 'n', 'en', 'es', 'er', 'e'].some((link) => {
    const stem = link && part.endsWith(link) ? part.slice(0, -link.length) : part;
    return (
      stem.length > 1 &&
      (isListed(stem, 'de') || isListed(`${stem}e`, 'de') || splitCompound(stem) !== undefined)
    );
  });
}

// "verleibt sich … ein": of some verbs the base is no verb by itself.
const verbBases = (lemma: string): string[] =>
  [2, 3, 4].flatMap((cut) => (SEPARABLE.has(lemma.slice(0, cut)) ? [lemma.slice(cut)] : []));

const REGULAR: RegularEndings = [
  [
    'en',
    [
      ['en', 'infinitive'],
      ['t', 'finite', 'present'],
      ['te', 'finite', 'past'],
      ['ten', 'finite', 'past'],
    ],
  ],
];

export const GERMAN: Inflection = {
  nounForms,
  nounIn,
  verbBases,
  otherPersons: () => [],
  regular: REGULAR,
  declension: GERMAN_DECLENSION,
};
