// German forms to lemmas: strong verbs from a table, the rest by rule, every guess checked against the word list.
import { wordList } from '../common-words';
import type { Analysis, VerbForm } from './analysis';
import { INSEPARABLE, JOINED, SEPARABLE, STRONG_VERBS, UNLISTED_VERBS } from './german-verbs';

interface BaseForm {
  readonly infinitive: string;
  readonly form: VerbForm;
  readonly tense?: 'present' | 'past';
}

let strongForms: Map<string, BaseForm[]> | undefined;

function strong(): Map<string, BaseForm[]> {
  if (strongForms) return strongForms;
  const forms = new Map<string, BaseForm[]>();
  const put = (text: string, base: BaseForm): void => {
    const others = forms.get(text);
    if (!others) forms.set(text, [base]);
    else if (!others.some((other) => other.form === base.form && other.infinitive === base.infinitive))
      others.push(base);
  };
  for (const line of STRONG_VERBS.trim().split('\n')) {
    const [infinitive = '', third = '', past = '', participle = ''] = line.split(' ');
    const present = { infinitive, form: 'finite', tense: 'present' } as const;
    const preterite = { infinitive, form: 'finite', tense: 'past' } as const;
    const weakPast = past.endsWith('e');
    for (const form of [third, `${infinitive.replace(/e?n$/, '')}e`]) put(form, present);
    for (const ending of weakPast ? ['', 'n', 'st', 't'] : ['', 'en', 'n', 'st', 't'])
      put(past + ending, preterite);
    // The subjunctive of reports: käme, gäbe, hätte, würde.
    for (const ending of weakPast ? ['', 'n'] : ['e', 'en']) put(umlauted(past) + ending, preterite);
    put(participle, { infinitive, form: 'past-participle' });
    put(infinitive, { infinitive, form: 'infinitive' });
    put(infinitive, present);
  }
  for (const form of ['sind', 'sei', 'seien', 'bin', 'bist', 'seid'])
    put(form, { infinitive: 'sein', form: 'finite', tense: 'present' });
  strongForms = forms;
  return forms;
}

const umlauted = (word: string): string =>
  word.replace(
    /([aou])([^aeiouäöü]*e?)$/,
    (_, vowel: string, rest: string) => ({ a: 'ä', o: 'ö', u: 'ü' })[vowel] + rest,
  );

// "kauften" ends like an infinitive; only of a real one the list has the participle in -d.
const isInfinitive = (word: string): boolean =>
  (/(?:en|ern|eln|tun|sein)$/.test(word) && wordList('de').has(word) && wordList('de').has(`${word}d`)) ||
  UNLISTED_VERBS.has(word);

const STRONG_INFINITIVES: ReadonlySet<string> = new Set(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' '))),
);

// Forms of a verb with no prefix: from the table, or weak.
function baseForms(word: string): BaseForm[] {
  const found = [...(strong().get(word) ?? [])];
  const infinitiveOf = (stem: string): string | undefined =>
    [`${stem}en`, `${stem}n`].find(
      (infinitive) => isInfinitive(infinitive) && !STRONG_INFINITIVES.has(infinitive),
    );
  const rules: readonly [RegExp, BaseForm['form'], BaseForm['tense']][] = [
    [/^ge(.+?)e?t$/, 'past-participle', undefined],
    [/^(.+?)e?te(?:n|st|t)?$/, 'finite', 'past'],
    [/^(.+?)e?t$/, 'finite', 'present'],
    [/^(.+?)e$/, 'finite', 'present'],
    [/^(.+?)e?st$/, 'finite', 'present'],
    [/^(.+ier)t$/, 'past-participle', undefined],
  ];
  for (const [rule, form, tense] of rules) {
    const stem = rule.exec(word)?.[1];
    if (!stem || stem.length < 2) continue;
    // A stem in -d or -t keeps its e: "arbeitete" is arbeit + ete.
    const infinitive = infinitiveOf(stem) ?? infinitiveOf(`${stem}e`.replace(/ee$/, 'e'));
    if (infinitive) found.push({ infinitive, form, ...(tense ? { tense } : {}) });
  }
  if (isInfinitive(word) && !STRONG_INFINITIVES.has(word)) {
    found.push(
      { infinitive: word, form: 'infinitive' },
      { infinitive: word, form: 'finite', tense: 'present' },
    );
  }
  return found;
}

function prefixed(word: string): Analysis[] {
  const found: Analysis[] = [];
  for (let cut = 2; cut <= Math.min(9, word.length - 3); cut++) {
    const prefix = word.slice(0, cut);
    const rest = word.slice(cut);
    if (SEPARABLE.has(prefix) || JOINED.has(prefix)) {
      const zu = rest.startsWith('zu') ? rest.slice(2) : undefined;
      if (zu && isInfinitive(prefix + zu)) {
        found.push({ lemma: prefix + zu, pos: 'verb', form: 'zu-infinitive', particle: prefix });
      }
      for (const { infinitive, form, tense } of baseForms(rest)) {
        // New verbs are made this way ("mitgegründet"); the ge between prefix and stem is proof enough.
        if (form !== 'past-participle' && !isInfinitive(prefix + infinitive)) continue;
        found.push({
          lemma: prefix + infinitive,
          pos: 'verb',
          form,
          particle: prefix,
          ...(tense ? { tense } : {}),
        });
      }
    }
    if (INSEPARABLE.has(prefix)) found.push(...inseparable(prefix, rest));
  }
  return found;
}

// Inseparable verbs have no ge-: "übernommen" is über + (ge)nommen.
function inseparable(prefix: string, rest: string): Analysis[] {
  const found: Analysis[] = [];
  for (const { infinitive, form, tense } of baseForms(rest)) {
    if (
      form === 'past-participle' ||
      !STRONG_INFINITIVES.has(infinitive) ||
      !isInfinitive(prefix + infinitive)
    )
      continue;
    found.push({ lemma: prefix + infinitive, pos: 'verb', form, ...(tense ? { tense } : {}) });
  }
  for (const { infinitive, form } of strong().get(`ge${rest}`) ?? []) {
    if (form === 'past-participle' && isInfinitive(prefix + infinitive)) {
      found.push({ lemma: prefix + infinitive, pos: 'verb', form });
    }
  }
  return found;
}

function verbs(word: string): Analysis[] {
  const plain = baseForms(word).map(
    ({ infinitive, form, tense }): Analysis => ({
      lemma: infinitive,
      pos: 'verb',
      form,
      ...(tense ? { tense } : {}),
    }),
  );
  const weakInseparable = plain
    .filter(
      ({ lemma, form, tense }) =>
        form === 'finite' && tense === 'present' && word.endsWith('t') && startsInseparable(lemma),
    )
    .map(({ lemma }): Analysis => ({ lemma, pos: 'verb', form: 'past-participle' }));
  return [...prefixed(word), ...plain, ...weakInseparable];
}

const startsInseparable = (lemma: string): boolean =>
  [...INSEPARABLE].some((prefix) => lemma.startsWith(prefix));

const NOUN_ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'nen', 'ns', 'ens', 'se', 'sen'];
const GENDERS: readonly (readonly [RegExp, 'm' | 'f' | 'n'])[] = [
  // What ends like a feminine or a masculine and is none: "der Ingenieur", "der Verein", "die Tochter", "der Raum".
  [/(?:gestein|bein|magazin|benzin|design)$/i, 'n'],
  [/(?:eur|verein|termin|stein|schein|wein|cousin|raum)$/i, 'm'],
  [/(?:tochter|mutter|schwester|kammer|nummer|feier|order|mauer|dauer|erlaubnis)$/i, 'f'],
  [/(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|in|ur)$/, 'f'],
  [/(?:chen|lein|ment|um|tum|nis)$/, 'n'],
  [/(?:er|ling|ist|ismus|or|ant|ent)$/, 'm'],
];

function nouns(word: string): Analysis[] {
  const words = wordList('de');
  const found: Analysis[] = [];
  for (const ending of NOUN_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    const plain =
      ending === '' && !words.has(word)
        ? []
        : [
            stem,
            ...(ending
              ? [
                  stem.replace(/äu([^äöü]*)$/, 'au$1'),
                  stem.replace(
                    /([äöü])([^äöü]*)$/,
                    (_, v: string, r: string) => ({ ä: 'a', ö: 'o', ü: 'u' })[v] + r,
                  ),
                ]
              : []),
          ];
    for (const lemma of new Set(plain)) {
      if (!words.has(lemma) || found.some((other) => other.lemma === lemma)) continue;
      const gender = GENDERS.find(([rule]) => rule.test(lemma))?.[1];
      found.push({ lemma, pos: 'noun', ...(gender ? { gender } : {}) });
    }
  }
  // Firmen, Fonds' kin: -en for -a, -um.
  if (word.endsWith('en')) {
    for (const ending of ['a', 'um', 'us']) {
      const lemma = word.slice(0, -2) + ending;
      if (words.has(lemma)) found.push({ lemma, pos: 'noun', number: 'plural' });
    }
  }
  return found;
}

function adjectives(word: string): Analysis[] {
  const words = wordList('de');
  const found: Analysis[] = [];
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em', 'ere', 'eren', 'erer', 'ste', 'sten', 'ster']) {
    if (!word.endsWith(ending)) continue;
    const lemma = ending ? word.slice(0, -ending.length) : word;
    if (lemma.length < 3 || !words.has(lemma) || !words.has(`${lemma}er`) || !words.has(`${lemma}em`))
      continue;
    found.push({ lemma, pos: 'adjective' });
  }
  return found;
}

/** Every reading of a German form, nouns first for capitalised words. */
export function lookupGerman(word: string): Analysis[] {
  const lower = word.toLowerCase();
  const small = [...verbs(lower), ...adjectives(lower)];
  return /^\p{Lu}/u.test(word) ? [...nouns(word), ...small] : small;
}

/** The verb of a finite form and its particle at the end of the clause: "stieg", "ein" → "einsteigen". */
export function joinParticle(finite: string, particle: string): string | undefined {
  if (!SEPARABLE.has(particle)) return undefined;
  const readings = baseForms(finite.toLowerCase()).map(({ infinitive }) => infinitive);
  const inner = prefixed(finite.toLowerCase())
    .filter(({ particle: own }) => !own)
    .map(({ lemma }) => lemma);
  const joined = [...readings, ...inner].map((infinitive) => particle + infinitive);
  return joined.find(isInfinitive) ?? joined[0];
}
