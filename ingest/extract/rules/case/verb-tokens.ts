// Which tokens of a sentence are verbs, in which forms, and which are adjectives made of verbs.
import type { Token } from '../tokens';
import type { Vocabulary } from './vocabulary';

export interface VerbToken {
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly zu: boolean;
  readonly participle: boolean;
  readonly plural: boolean;
  readonly past: boolean;
  readonly auxiliary: boolean;
  /** Lemmas by form. */
  readonly lemmas: {
    readonly finite: readonly string[];
    readonly infinitive: readonly string[];
    readonly participle: readonly string[];
  };
}

/** Words that a verb may leave at the end of its clause. */
export const PARTICLES = new Set(
  (
    'ab an auf aus bei bekannt bereit da dabei dar ein entgegen fest fort frei gegenüber her heran heraus herein hervor hin hinaus hinein hinzu hoch los ' +
    'mit nach nieder offen preis stark sicher statt still teil um vor voran voraus weg weiter wieder zu zurück zusammen vorbei heraus leer durch über unter'
  ).split(' '),
);

const ADJECTIVAL = /(?:e|en|er|es|em)$/u;

/** One entry a token; undefined where it is no verb. `named`: tokens inside names and figures. */
export function verbTokens(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  named: (at: number) => boolean,
): (VerbToken | undefined)[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word' || named(i)) return undefined;
    const opens =
      i === 0 || /^[“„"«»‚:–—(•➜]$/u.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.text === '.';
    if (token.capital && !opens) return undefined;
    return verbToken(tokens, i, vocabulary);
  });
}

function verbToken(tokens: readonly Token[], i: number, vocabulary: Vocabulary): VerbToken | undefined {
  const { language } = vocabulary;
  const { lower, capital } = tokens[i] as Token;
  const { auxiliaries } = language;
  const auxiliary =
    auxiliaries.passive.has(lower) ||
    auxiliaries.perfect.has(lower) ||
    auxiliaries.copula.has(lower) ||
    auxiliaries.modal.has(lower);
  if (
    !auxiliary &&
    (language.determiners[lower] ||
      language.prepositions[lower] ||
      language.pronouns[lower] ||
      language.coordinators.has(lower) ||
      language.subordinators.has(lower) ||
      language.adverbs.has(lower))
  )
    return undefined;
  if (!auxiliary && attributive(tokens, i, vocabulary)) return undefined;
  const readings = vocabulary.verbs(lower);
  const of = (...forms: string[]) => [
    ...new Set(readings.flatMap(({ form, lemma }) => (form && forms.includes(form) ? lemma : []))),
  ];
  const lemmas = {
    finite: of('finite'),
    infinitive: of('infinitive', 'zu-infinitive'),
    participle: lower === 'worden' ? ['werden'] : participles(lower, of, vocabulary),
  };
  if (lower === 'zu') return undefined;
  if (!auxiliary && readings.length === 0) return framed(lower, vocabulary) ?? guessed(tokens, i);
  // A noun that opens the sentence is no finite verb: "Kunden", "Bauten".
  if (
    capital &&
    !auxiliary &&
    lemmas.participle.length === 0 &&
    vocabulary.isListed(tokens[i]?.text ?? '') &&
    !auxiliary
  ) {
    if (lemmas.finite.length === 0 || lemmas.infinitive.length > 0) return undefined;
    if (vocabulary.head(lower) || vocabulary.relational(lower).length > 0) return undefined;
  }
  const governed = tokens[i - 1]?.lower === 'zu' && /n$/u.test(lower);
  const finite =
    !governed && (auxiliary ? lower !== 'worden' && lower !== 'gewesen' : lemmas.finite.length > 0);
  return {
    finite,
    infinitive: lemmas.infinitive.length > 0,
    zu:
      readings.some(({ form }) => form === 'zu-infinitive') ||
      (tokens[i - 1]?.lower === 'zu' && (lemmas.infinitive.length > 0 || governed)),
    participle: lemmas.participle.length > 0,
    plural: finite && /n$/u.test(lower),
    past: readings.some(({ form, tense }) => form === 'finite' && tense === 'past'),
    auxiliary,
    lemmas,
  };
}

// "auferlegt" is listed as an adjective and as a finite form: then it is a participle too.
function participles(
  lower: string,
  of: (...forms: string[]) => string[],
  { adjective }: Vocabulary,
): string[] {
  const listed = of('past-participle');
  return listed.length === 0 && /t$/u.test(lower) && adjective(lower) ? of('finite') : listed;
}

// A verb that only the frames know: "auferlegt", "verleibt".
function framed(lower: string, vocabulary: Vocabulary): VerbToken | undefined {
  if (!/t$/u.test(lower)) return undefined;
  const lemma = [
    `${lower.slice(0, -1)}en`,
    `${lower.replace(/et$/u, '')}en`,
    `${lower.replace(/ge(?=\p{L}+t$)/u, '').slice(0, -1)}en`,
  ].find((one) => vocabulary.isFrameVerb(one));
  if (!lemma) return undefined;
  return {
    finite: true,
    infinitive: false,
    zu: false,
    participle: true,
    plural: false,
    past: false,
    auxiliary: false,
    lemmas: { finite: [lemma], infinitive: [], participle: [lemma] },
  };
}

// A verb that no dictionary has, known by its shape behind a name or noun: "verleibt", "skaliert", "launcht".
function guessed(tokens: readonly Token[], i: number): VerbToken | undefined {
  const { lower, capital } = tokens[i] as Token;
  if (
    capital ||
    PARTICLES.has(lower) ||
    !/^\p{Ll}{3,}t$/u.test(lower) ||
    !tokens[i - 1]?.capital ||
    tokens[i + 1]?.capital === undefined
  )
    return undefined;
  const stem = lower.slice(0, -1);
  return {
    finite: true,
    infinitive: false,
    zu: false,
    participle: false,
    plural: false,
    past: false,
    auxiliary: false,
    lemmas: { finite: [`${stem}en`], infinitive: [], participle: [] },
  };
}

// "die gegründeten Firmen", "der beteiligte Konzern": an adjective before its noun.
function attributive(tokens: readonly Token[], i: number, vocabulary: Vocabulary): boolean {
  const { lower } = tokens[i] as Token;
  if (!ADJECTIVAL.test(lower)) return false;
  const next = tokens[i + 1];
  if (!next || next.kind === 'mark') return false;
  const { determiners, prepositions, adverbs } = vocabulary.language;
  let k = i - 1;
  while (k > 0 && adverbs.has(tokens[k]?.lower ?? '') && !determiners[tokens[k]?.lower ?? '']) k--;
  const before = k < i - 1 && determiners[tokens[k]?.lower ?? ''] ? tokens[k] : tokens[i - 1];
  if (before?.kind !== 'word') return false;
  const opened = determiners[before.lower] !== undefined || prepositions[before.lower]?.definite === true;
  const behind = next.capital || (ADJECTIVAL.test(next.lower) && tokens[i + 2]?.capital === true);
  if (!behind) return false;
  if (opened) return true;
  const readings = vocabulary.verbs(lower);
  const onlyVerb = readings.some(({ form }) => form === 'infinitive' || form === 'finite');
  if (prepositions[before.lower] !== undefined || before.kind !== 'word')
    return !onlyVerb || !/en$/u.test(lower);
  return !onlyVerb;
}
