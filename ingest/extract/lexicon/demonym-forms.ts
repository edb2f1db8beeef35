// The inflected forms of demonyms: "niederländisch" → niederländischen …, "parisien" → parisienne, parisiens …

const GERMAN_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** Adjectives from their stems (in lower case), inhabitants from their masculine singular. */
export function germanForms(stems: readonly string[], people: readonly string[]): string[] {
  const adjectives = stems.flatMap((stem) =>
    /^\p{Lu}/u.test(stem) && !stem.includes('-') ? [stem] : GERMAN_ENDINGS.map((ending) => stem + ending),
  );
  const inhabitants = people.flatMap((word) => {
    if (word.endsWith('er')) return [word, `${word}n`, `${word}s`, `${word}in`, `${word}innen`];
    if (word.endsWith('e'))
      return [word, `${word}n`, `${word.slice(0, -1)}in`, `${word.slice(0, -1)}innen`, `${word}r`];
    return [word, `${word}s`, `${word}n`, `${word}in`];
  });
  return [...adjectives, ...inhabitants].map((form) => form.normalize('NFC'));
}

export function englishForms(words: readonly string[]): string[] {
  return words.flatMap((word) => (/(?:sh|ss|ch|se)$/.test(word) ? [word] : [word, `${word}s`]));
}

/** Feminine and plural of French adjectives, and the same with a capital for the people. */
export function frenchForms(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const feminine = feminineOf(word);
    const forms = new Set([word, feminine, plural(word), `${feminine}s`]);
    return [...forms].flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
  });
}

const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);

const IRREGULAR: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  andalou: 'andalouse',
  breton: 'bretonne',
  letton: 'lettonne',
  wallon: 'wallonne',
  saxon: 'saxonne',
};

function feminineOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.endsWith('e')) return word;
  if (/(?:ien|éen)$/.test(word)) return `${word}ne`;
  return `${word}e`;
}
