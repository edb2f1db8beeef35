// Which language a text is written in. The text is believed before its own declaration, which page templates often get
// wrong; what a person states is believed before the text. Detector: eld (n-grams, smallest data set).
import { InvalidInput } from '../../../graph/errors';
import { LANGUAGES, type Language } from '../../../graph/source';

/** More text makes the answer no surer. */
const SAMPLE_CHARACTERS = 4_000;

/** With fewer letters than this the declaration is surer than the statistics. */
const SURE_LETTERS = 20;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** `fr-FR`, `deu` → `fr`, `de`; undefined for what is no language tag. */
function baseTag(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return new Intl.Locale(tag.trim().replace('_', '-')).language;
  } catch {
    return undefined;
  }
}

const isSupported = (tag: string | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag);

async function detected(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  return eld.detect(text.slice(0, SAMPLE_CHARACTERS)).language || undefined;
}

/**
 * The language of a text; `given` is what a person states, `declared` what the document says of itself.
 * @throws InvalidInput `language` when it is none that can be read; the message names the one found
 */
export async function languageOf(
  text: string,
  name: string,
  { given, declared }: { given?: string; declared?: string },
): Promise<Language> {
  const stated = baseTag(given);
  if (given !== undefined) {
    if (isSupported(stated)) return stated;
    throw new InvalidInput(
      'language',
      `"${given}" is no language that can be read; it is one of ${LANGUAGES.join(', ')}.`,
    );
  }
  const fallback = baseTag(declared);
  const letters = text.slice(0, SAMPLE_CHARACTERS).match(/\p{L}/gu)?.length ?? 0;
  if (letters < SURE_LETTERS && isSupported(fallback)) return fallback;
  const found = (await detected(text)) ?? fallback;
  if (isSupported(found)) return found;
  const what = found
    ? `seems to be in ${names.of(found)} (${found})`
    : 'is in a language that was not recognised';
  throw new InvalidInput(
    'language',
    `"${name}" ${what}; articles in ${LANGUAGES.map((tag) => names.of(tag)).join(', ')} can be read. ` +
      `If that is wrong, say which one it is (--lang ${LANGUAGES.join('|')}).`,
    { details: { language: found ?? null } },
  );
}
