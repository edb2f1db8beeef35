// German declension: case and number by article, pronoun, ending and the gender of the noun.
import { lookup, splitCompound } from '../../lexicon';
import { ALL_CASES, type Case, type Declension, type Word } from './declension';

const of = (...cases: Case[]): ReadonlySet<Case> => new Set(cases);

const ENDINGS: readonly (readonly [RegExp, ReadonlySet<Case>])[] = [
  [/^(?:des|.*(?:eines|keines|dieses|jenes|seines|ihres|unseres|welches))$/u, of('g')],
  [/em$/u, of('d')],
  [/^(?:den|.*(?:nen|ihren|seinen|diesen|jenen|unseren))$/u, of('a', 'd')],
  [/^(?:das|ein|kein|sein|ihr|unser|mein|euer)$/u, of('n', 'a')],
  [/^(?:die|.*e)$/u, of('n', 'a')],
  [/er$/u, of('n', 'g', 'd')],
];

const PRONOUNS: Readonly<Record<string, ReadonlySet<Case>>> = {
  er: of('n'),
  sie: of('n', 'a'),
  es: of('n', 'a'),
  ihm: of('d'),
  ihr: of('d'),
  ihn: of('a'),
  ihnen: of('d'),
  der: of('n', 'd', 'g'),
  die: of('n', 'a'),
  das: of('n', 'a'),
  dem: of('d'),
  den: of('a'),
  denen: of('d'),
  welcher: of('n', 'd', 'g'),
  welche: of('n', 'a'),
  welches: of('n', 'a'),
  welchem: of('d'),
  welchen: of('a', 'd'),
  wer: of('n'),
  wen: of('a'),
  wem: of('d'),
  wir: of('n'),
  uns: of('a', 'd'),
  beide: of('n', 'a'),
  beiden: of('d'),
};

const casesOf: Declension['casesOf'] = (determiner, head, pronoun, adjectives) => {
  if (pronoun) return PRONOUNS[pronoun.lower] ?? ALL_CASES;
  if (!determiner) {
    // "niederländischem Recht", "weiterer Investoren": the adjective shows what no article does.
    const [first] = adjectives;
    if (first && /em$/u.test(first.lower)) return of('d');
    return ALL_CASES;
  }
  const { lower } = determiner;
  const cases = ENDINGS.find(([ending]) => ending.test(lower))?.[1] ?? ALL_CASES;
  // "ein neuer Investor" is a subject, "ein neues Werk" may be an object; "ein Berliner Werk" tells nothing.
  // "der große Konzern" is one, too: all other cases of "der" have an adjective in -en.
  if (lower === 'der' && adjectives.length > 0 && adjectives.every((one) => /[^e]e$/u.test(one.lower)))
    return of('n');
  if (/ein$/u.test(lower) && adjectives.some((one) => /er$/u.test(one.lower) && !one.place)) return of('n');
  if (!/er$/u.test(lower) || !head) return cases;
  // "der Konzern" is a subject, "der Firma" is none.
  const gender = genderOf(head);
  const plural = /(?:en|n|er|s)$/u.test(head.lower) && gender !== 'f';
  if (gender === 'f') return of('g', 'd');
  if (gender === 'm') return plural ? of('n', 'g') : of('n');
  return cases;
};

const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|in|ei|ie|ik|ur|enz|anz|bank|kraft|macht|hand|stadt|welt|runde|firma|gruppe|behörde|tochter|mutter|regierung|kommission|marke|börse|sparte|schmiede|plattform|kette|schule|software|cloud|app|werft|bahn|airline|holding|zentrale|filiale|aufsicht|kasse|anstalt|schwester|kammer|liste|variante|frist|bundeswehr|armee|stelle|seite|messe|adresse)$/u;

const MASCULINE =
  /(?:eur|verein|termin|chef|boss|vorstand|betrieb|verlag|dienst|verband|riese|rivale|(?<!ur|se)kunde|experte|kollege|anwalt|analyst|architekt|ökonom|aktionär|milliardär|veteran|pilot)$/u;

function genderOf({ text, lower }: Word): 'm' | 'f' | 'n' | undefined {
  const part = text.includes('-') ? text.slice(text.lastIndexOf('-') + 1) : text;
  // The likeliest reading alone: "Börse" is no form of "Bor", "Liste" none of "List".
  const known = lookup(part, 'de').find(({ pos }) => pos === 'noun')?.gender;
  if (known) return known;
  const last = splitCompound(part)?.at(-1);
  const own =
    last &&
    lookup(last.charAt(0).toUpperCase() + last.slice(1), 'de').find(
      ({ pos, gender }) => pos === 'noun' && gender,
    )?.gender;
  if (own) return own;
  if (MASCULINE.test(lower)) return 'm';
  if (FEMININE.test(lower)) return 'f';
  if (/(?:chen|lein|um|ment|nis)$/u.test(lower)) return 'n';
  if (/(?:er|or|ist|ling|ismus|konzern)$/u.test(lower)) return 'm';
  return undefined;
}

const isPlural: Declension['isPlural'] = (determiner, { text, lower }, lemma, ofDative, isLemma) => {
  const article = determiner?.lower ?? '';
  // "zu den Kunden": behind a preposition of the dative "den" is a plural.
  if (article === 'den' && ofDative) return true;
  // "die beiden Chefs", "beide Forscher", "alle drei Gründer"
  if (/(?:^| )beiden?$|^alle /u.test(article) || OF_SEVERAL.test(article)) return true;
  if (lower.endsWith(lemma)) {
    // "die Anbieter", "der Anbieter": the same word, told by the article.
    if (article === 'die') return genderOf({ text, lower }) === 'm' || isListedPlural(lemma, isLemma);
    // "die Hälfte dieser Start-ups", "der Firmen": the genitive of a plural that the tables list.
    return (
      /^(?:der|dieser|jener|aller|unserer|ihrer|seiner)$/u.test(article) && isListedPlural(lemma, isLemma)
    );
  }
  if (lower.endsWith(`${lemma}in`)) return false;
  if (/(?:er|el|en)n$/u.test(lower)) return true;
  // Genitives ("des Start-ups") and weak nouns ("den Kunden", "des Rivalen") look like plurals.
  if (/(?:s|n)$/u.test(lower) && /^(?:des|dem|den|einem|einen|eines|.*(?:em|es|en))$/u.test(article))
    return false;
  return /(?:e|en|n|er|s|innen)$/u.test(lower);
};

// "mehrere Unternehmen": where the noun itself shows no plural.
const OF_SEVERAL = /^(?:mehrere|einige|viele|zahlreiche|verschiedene|diverse|etliche|wenige)[nr]?$/u;

// "Firmen", "Start-ups": a plural that the tables list beside its singular.
const isListedPlural = (lemma: string, isLemma: (noun: string) => boolean): boolean =>
  [`${lemma.slice(0, -2)}a`, lemma.slice(0, -2), lemma.slice(0, -1)].some(
    (one) => one.length > 3 && isLemma(one),
  ) && /(?:en|s|e|er)$/u.test(lemma);

const isOfObject: Declension['isOfObject'] = (first, isArticle, head) =>
  isArticle
    ? first.lower === 'einen' || first.lower === 'den'
    : /[^e]en$/u.test(first.lower) && genderOf(head) === 'm';

const isOfOther: Declension['isOfOther'] = (article, head) => {
  const gender = genderOf(head);
  return article === 'die' && (gender === 'm' || gender === 'n');
};

export const GERMAN_DECLENSION: Declension = { casesOf, genderOf, isPlural, isOfObject, isOfOther };
