// The forms of a name that comparison works on: without case, accents, articles and legal form.
import { slug } from '../../graph/ids';

const LEGAL_FORMS = new Set(
  'gmbh mbh ag se kg kgaa ug ev eg ohg inc incorporated corp corporation co company ltd limited plc llc llp lp nv bv sa sas sarl sasu spa srl ab oy oyj asa as aps kk pte pty'.split(
    ' ',
  ),
);
const ARTICLES = new Set('the der die das le la les l el il'.split(' '));
const TAILS = new Set(
  'ai ki group gruppe groupe holding holdings technologies technology labs lab systems software platforms ventures venture partners capital international global robotics solutions bank fund fonds industries'.split(
    ' ',
  ),
);
const STOP_WORDS = new Set(
  'of for and the in on at to fuer und der die das des dem den im am zur zum de la le les du des et pour l d en a'.split(
    ' ',
  ),
);

export interface NameForm {
  readonly name: string;
  /** Words that tell one name from another. Never empty for a name with a Latin letter or digit. */
  readonly words: readonly string[];
  readonly joined: string;
  /** First letters of the words that count, of names of three such words or more: "bsi". */
  readonly initials: string;
  /** Its figures, which tell products and rounds apart. */
  readonly digits: string;
}

/** Legal form and article dropped, but never the whole name. */
export function nameForm(name: string): NameForm {
  const all = slug(name).split('-').filter(Boolean);
  const words = [...all];
  while (words.length > 1 && ARTICLES.has(words[0] as string)) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) as string)) words.pop();
  const counting = all.filter((word) => !STOP_WORDS.has(word));
  const initials = counting.length >= 3 ? counting.map((word) => word[0]).join('') : '';
  const joined = words.join('');
  return { name, words, joined, initials, digits: joined.replace(/\D/g, '') };
}

/** Whether `long` is `short` and nothing but words that many names share: "Mistral" and "Mistral AI". */
export function isShortForm(short: NameForm, long: NameForm): boolean {
  return (
    short.joined.length >= 3 &&
    short.words.length < long.words.length &&
    short.words.every((word, i) => word === long.words[i]) &&
    long.words.slice(short.words.length).every((word) => TAILS.has(word))
  );
}
