// A language prepared for look-ups: every noun table by its endings, every frame by its words. Made once a language.
import type { EntityKind } from '../../../../graph/entities';
import { isListed, lookup, splitCompound } from '../../lexicon';
import { ALL_FEATURES, type Features, inGenders } from './features';
import type { CaseLanguage, Frame, RelationalNoun } from './language';

/** What a noun says of the thing beside it. */
export interface Head {
  readonly kind: EntityKind;
  /** Its gender or number as a set of features. */
  readonly agrees: Features;
  readonly plural: boolean;
  /** The ending that was recognised: "ausrüster". */
  readonly base: string;
}

export interface Relational {
  readonly noun: RelationalNoun;
  /** The recognised ending. */
  readonly base: string;
}

/** Values by word, or by ending for words that open with "-" in the table. */
class EndingTable<V> {
  readonly #whole = new Map<string, V[]>();
  readonly #endings = new Map<string, V[]>();
  #longest = 0;

  add(words: string, value: V): void {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const ending = word.startsWith('-');
      const bare = ending ? word.slice(1) : word;
      push(this.#whole, bare, value);
      if (ending) push(this.#endings, bare, value);
      this.#longest = Math.max(this.#longest, bare.length);
    }
  }

  /** The values of the longest fitting ending. */
  find(lower: string): { readonly base: string; readonly values: readonly V[] } | undefined {
    const whole = this.#whole.get(lower);
    if (whole) return { base: lower, values: whole };
    for (let cut = Math.max(2, lower.length - this.#longest); cut < lower.length - 2; cut++) {
      const base = lower.slice(cut);
      const values = this.#endings.get(base);
      if (values) return { base, values };
    }
    return undefined;
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const REMEMBERED = 20_000;

export class Vocabulary {
  readonly #heads = new EndingTable<Head>();
  readonly #relational = new EndingTable<Relational>();
  readonly #verbFrames = new Map<string, Frame[]>();
  readonly #nounFrames = new EndingTable<Frame>();
  readonly #common = new Map<string, boolean>();

  constructor(readonly language: CaseLanguage) {
    for (const { kind, masculine, feminine, neuter, plural } of language.heads) {
      const add = (words: string | undefined, genders: string) => {
        if (!words) return;
        for (const word of words.split(/\s+/).filter(Boolean)) {
          const head = {
            kind,
            agrees: inGenders(genders),
            plural: genders === 'p',
            base: word.replace(/^-/, ''),
          };
          this.#heads.add(word, head);
          if (genders === 'p') continue;
          for (const [form, agrees] of inflected(word, genders)) this.#heads.add(form, { ...head, agrees });
        }
      };
      add(masculine, 'm');
      add(feminine, 'f');
      add(neuter, 'n');
      add(plural, 'p');
    }
    for (const noun of language.relational) {
      for (const word of noun.words.split(/\s+/).filter(Boolean)) {
        const entry = { noun, base: word.replace(/^-/, '') };
        this.#relational.add(word, entry);
        for (const [form] of inflected(word, 'm')) if (form !== word) this.#relational.add(form, entry);
      }
    }
    for (const frame of language.verbFrames)
      for (const word of frame.words.split(/\s+/)) push(this.#verbFrames, word, frame);
    for (const frame of language.nounFrames) this.#nounFrames.add(frame.words, frame);
  }

  /** What the noun says of the name beside it. */
  head(word: string): Head | undefined {
    const found = this.#heads.find(word.toLowerCase());
    if (!found) return undefined;
    const first = found.values[0] as Head;
    // A form of several genders or numbers keeps them all.
    const agrees = found.values.reduce((set, head) => set | head.agrees, 0);
    return { ...first, agrees, plural: found.values.every(({ plural }) => plural) };
  }

  relational(word: string): Relational[] {
    const found = this.#relational.find(word.toLowerCase());
    if (!found) return [];
    const seen = new Set<RelationalNoun>();
    return found.values.filter(({ noun }) => !seen.has(noun) && seen.add(noun));
  }

  /** A title or trade of a person: "Technikchef", "Gründerin", "Informatikerin". */
  isPersonNoun(word: string): boolean {
    const related = this.relational(word).some(({ noun }) => noun.kinds?.includes('Person'));
    const head = this.head(word);
    if (!related) return head?.kind === 'Person';
    // "Halbleiter" is no "-leiter": the longer ending decides.
    const base = this.#relational.find(word.toLowerCase())?.base.length ?? 0;
    return (
      !head || head.kind === 'Person' || base >= (this.#heads.find(word.toLowerCase())?.base.length ?? 0)
    );
  }

  /** The head of a phrase: what the noun says of its kind, titles of people included. */
  described(word: string): Head | undefined {
    if (!this.isPersonNoun(word)) return this.head(word);
    const base = this.relational(word)[0]?.base ?? this.head(word)?.base ?? word.toLowerCase();
    return {
      kind: 'Person',
      agrees: inGenders(/in$/u.test(word) ? 'f' : /innen$/u.test(word) ? 'p' : 'mp'),
      plural: /(?:innen)$/u.test(word),
      base,
    };
  }

  verbFrames(lemma: string): readonly Frame[] {
    return this.#verbFrames.get(lemma) ?? [];
  }

  isFrameVerb(lemma: string): boolean {
    return this.#verbFrames.has(lemma);
  }

  nounFrames(word: string): { readonly base: string; readonly values: readonly Frame[] } | undefined {
    const found = this.#nounFrames.find(word.toLowerCase());
    return found && { base: found.base, values: [...new Set(found.values)] };
  }

  /** In a dictionary, alone or as a compound of its words. */
  isCommon(word: string): boolean {
    const known = this.#common.get(word);
    if (known !== undefined) return known;
    const is = this.isListed(word) || splitCompound(word) !== undefined || this.#hyphenated(word);
    if (this.#common.size >= REMEMBERED) this.#common.clear();
    this.#common.set(word, is);
    return is;
  }

  isListed(word: string): boolean {
    return isListed(word, 'de');
  }

  // "KI-Start-up", "Cloud-Dienste": the last part decides.
  #hyphenated(word: string): boolean {
    const last = /-(\p{Lu}?\p{L}{2,})$/u.exec(word)?.[1];
    if (!last) return false;
    return this.head(last) !== undefined || this.isListed(last) || splitCompound(last) !== undefined;
  }

  /** Whether this very form is an adjective. */
  adjective = (lower: string): boolean =>
    lookup(lower, 'de').some(({ pos, lemma }) => pos === 'adjective' && lemma === lower);

  /** Lemmas that a spelling may be a verb form of. */
  verbs(lower: string): ReturnType<typeof lookup> {
    return lookup(lower, 'de').filter(({ pos }) => pos === 'verb');
  }
}

// Genitives and plurals of regular nouns: "-konzern" → "-konzerns", "-konzerne". Feminine nouns keep their form in the singular.
function inflected(words: string, gender: string): [string, Features][] {
  const forms: [string, Features][] = [];
  const plural = inGenders('p');
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (gender === 'f') {
      const many = word.endsWith('in') ? `${word}nen` : word.endsWith('e') ? `${word}n` : `${word}en`;
      forms.push([many, plural]);
    } else {
      const genitive = inGenders(gender);
      if (!word.endsWith('s')) forms.push([`${word}s`, genitive]);
      if (/(?:t|d|g|k|z|f|ch|s|b|m|n|l|p)$/.test(word)) {
        forms.push([`${word}es`, genitive]);
        forms.push([`${word}e`, plural], [`${word}en`, plural]);
      }
      if (/e$/.test(word)) forms.push([`${word}n`, ALL_FEATURES]);
      if (/(?:t|ent|or|är|ist|at)$/.test(word)) forms.push([`${word}en`, ALL_FEATURES]);
      if (/er$/.test(word)) forms.push([`${word}n`, plural], [word, plural | inGenders(gender)]);
    }
  }
  return forms;
}
