// Noun phrases: preposition, article, adjectives, noun, names. "der Londoner Wagniskapitalgeber Alder & Quay",
// "Tjeld Chief Executive Astrid Nordahl-Vik", "la jeune pousse nantaise Sillage Calcul" are one phrase each.
import type { Figure } from '../figures';
import { type Case, casesOf, isPlural } from './case';
import type { Mention } from './names/mention';
import { agentOf } from './participle-compounds';
import type { End } from './reference';
import type { HeadClass } from './tables';
import type { Unit } from './units';
import type { Determiner, Noun, Vocabulary } from './vocabulary';

export interface Phrase {
  readonly index: number;
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The preposition, `as` or `example`; '' without one. Members of a list take that of the first. */
  prep: string;
  readonly determiner?: Determiner;
  readonly determinerAt: number;
  /** Cases it may stand in; all of them where nothing tells. */
  readonly cases: ReadonlySet<Case>;
  /** The head noun and its unit; -1 without one. */
  readonly noun?: Noun;
  readonly headAt: number;
  readonly adjectives: readonly Unit[];
  /** Names before the head noun: "Tjeld Chief Executive". */
  readonly modifiers: readonly Mention[];
  /** The name behind the head noun, or the only one. */
  readonly name?: Mention;
  readonly figures: readonly Figure[];
  /** A figure or a bare number is in it. */
  readonly counted: boolean;
  /** The phrase in front with the possessive: "Tjeld's chief", "Mistrals Gründer". */
  owner?: Phrase;
  readonly pronoun?: Unit;
  readonly relative?: Unit;
  /** A pronoun before its verb that is not its subject: "la", "lui", "y". */
  readonly clitic: boolean;
  /** A noun in the plural, where its form tells. */
  readonly several: boolean;
  /** A genitive of the phrase before it. */
  genitive: boolean;
  /** The participle before the noun with phrases of its own: "das 2019 von X gegründete Start-up". */
  readonly participle?: Unit;
  inner: Phrase[];
  /** All members of the list it is in, itself among them. */
  list: Phrase[];
  /** A list of examples behind it ("customers such as A and B"). */
  examples?: Phrase;
  /** Another office of the same person, named before this one. */
  beside?: Phrase;
  /** The phrase that it explains ("Alder, a fund from London"). */
  explains?: Phrase;
  /** Its complements; found when first asked for, as all phrases are linked then (slots.ts). */
  chain?: readonly Phrase[];
  /** Who is meant; filled by reference.ts. */
  ends: End[];
}

interface Draft {
  from: number;
  prep: string;
  determiner?: Determiner;
  determinerAt: number;
  adjectives: Unit[];
  modifiers: Mention[];
  figures: Figure[];
  /** A figure or a bare number is in it. */
  counted: boolean;
  noun?: Noun;
  headAt: number;
  name?: Mention;
  owner?: Phrase;
  participle?: Unit;
}

/** The first of two words that share their end. */
const isCutShort = ({ text }: Unit): boolean => text.length > 1 && /[-‑]$/u.test(text);

const isTime = ({ noun, headAt, figures }: Draft): boolean =>
  noun?.head?.classes.has('time') === true || (headAt < 0 && figures.some(({ type }) => type === 'date'));

export class Chunker {
  readonly phrases: Phrase[] = [];

  constructor(
    private readonly units: readonly Unit[],
    private readonly vocabulary: Vocabulary,
  ) {}

  read(): Phrase[] {
    for (let at = 0; at < this.units.length; ) at = this.#phraseAt(at, undefined, this.units.length);
    return this.phrases;
  }

  // Reads one phrase that begins at `at`, if any; gives the unit after it.
  #phraseAt(at: number, owner: Phrase | undefined, limit: number): number {
    const { units } = this;
    const draft: Draft = {
      from: at,
      prep: '',
      determinerAt: -1,
      adjectives: [],
      modifiers: [],
      figures: [],
      counted: false,
      headAt: -1,
      owner,
      determiner: undefined,
      noun: undefined,
      name: undefined,
      participle: undefined,
    };
    let k = at;
    while (k < limit) {
      const unit = units[k] as Unit;
      if (unit.tag === 'preposition') draft.prep = unit.preposition?.name ?? unit.lower;
      // "sells to the likes of A and B": the preposition tells more.
      else if (unit.tag === 'example' && draft.prep !== '') {
        k++;
        continue;
      } else if (unit.tag === 'as' || unit.tag === 'example') draft.prep = unit.tag;
      else break;
      if (unit.preposition?.article) {
        draft.determiner = 'definite';
        draft.determinerAt = k;
      }
      k++;
    }
    const pronoun = units[k];
    if (k < limit && (pronoun?.tag === 'pronoun' || pronoun?.tag === 'relative')) {
      if (pronoun.tag === 'relative' && pronoun.relative === 'whose') return this.#whose(draft, k, limit);
      const clitic = this.#clitic(k, limit);
      // "vient de la rejoindre": what stands before it opens the infinitive.
      if (clitic !== undefined) draft.prep = clitic;
      return this.#close(draft, k + 1, pronoun);
    }
    while (k < limit && units[k]?.tag === 'determiner') {
      draft.determiner = units[k]?.determiner as Determiner;
      draft.determinerAt = k;
      k++;
    }
    const attribute = this.#attribute(k, limit);
    if (attribute > k) return this.#withAttribute(draft, k, attribute, limit);
    return this.#core(draft, k, limit);
  }

  // "y siège", "la lui vend": the preposition that a pronoun before its verb holds.
  #clitic(at: number, limit: number): string | undefined {
    const pronoun = (this.units[at] as Unit).lower;
    const held = this.vocabulary.clitics.get(pronoun);
    if (held === undefined) return undefined;
    let next = at + 1;
    while (next < limit && ['pronoun', 'adverb'].includes((this.units[next] as Unit).tag)) next++;
    const verb = this.units[next];
    if (verb?.tag !== 'verb') return undefined;
    // "nous tournons": the verb says that the pronoun is its subject.
    const endings = this.vocabulary.subjectEndings.get(pronoun);
    return endings?.some((ending) => verb.lower.endsWith(ending)) ? undefined : held;
  }

  // "whose founder", "dont le fondateur": the relative is the owner of what follows.
  #whose(draft: Draft, at: number, limit: number): number {
    this.#push({ ...draft, from: at, prep: '' }, at + 1, this.units[at]);
    const owner = this.phrases.at(-1);
    // "dont" is the complement itself, and what it belongs to stands behind.
    if (this.vocabulary.language === 'fr') {
      (this.phrases.at(-1) as Phrase).prep = 'de';
      return at + 1;
    }
    const next = this.#phraseAt(at + 1, owner, limit);
    const phrase = this.phrases.at(-1);
    if (phrase && phrase !== owner && draft.prep) phrase.prep = draft.prep;
    return next;
  }

  #core(draft: Draft, at: number, limit: number): number {
    const { units, vocabulary } = this;
    const { capitalNouns } = vocabulary.grammar;
    let k = at;
    for (; k < limit; k++) {
      const unit = units[k] as Unit;
      if (unit.tag === 'figure') {
        if (draft.headAt >= 0 && capitalNouns) break;
        if (draft.name) break;
        if (unit.figure) draft.figures.push(unit.figure);
        draft.counted = true;
      } else if (unit.tag === 'name') {
        if (draft.name) {
          // "Mistrals Gründer" with two names: the first owns the second.
          if (!isGenitiveName(draft.name, units[k - 1] as Unit, vocabulary)) break;
          this.#becomeOwner(draft, k);
        }
        // "met en demeure X", "prend en charge Y": a noun without article behind "en" belongs to the verb.
        if (draft.prep === 'en' && draft.determinerAt < 0 && draft.headAt >= 0) break;
        if (this.#isNameOfWhole(draft)) break;
        if (this.#isSubjectBehind(draft, k)) break;
        // "wird zum Jahreswechsel A": a time has no name.
        if (capitalNouns && isTime(draft)) break;
        if (draft.headAt >= 0 && (units[draft.headAt] as Unit).lower.endsWith('-'))
          return this.#behindPrefix(draft, k, limit);
        draft.name = unit.mention as Mention;
      } else if (unit.tag === 'noun') {
        // "die IT- und Digitalsparte"
        if (isCutShort(unit) && units[k + 1]?.tag === 'coordinator' && units[k + 2]?.tag === 'noun') {
          k++;
          continue;
        }
        if (draft.name && capitalNouns) {
          if (!isGenitiveName(draft.name, units[k - 1] as Unit, vocabulary)) break;
          this.#becomeOwner(draft, k);
        } else if (draft.name) {
          if (vocabulary.language === 'fr' || draft.noun) break;
          draft.modifiers.push(draft.name);
          draft.name = undefined;
        } else if (draft.headAt >= 0 && capitalNouns) break;
        if (draft.headAt >= 0 && vocabulary.language === 'fr' && (units[draft.headAt] as Unit).noun)
          draft.adjectives.push(unit);
        else {
          if (draft.headAt >= 0) draft.adjectives.push(units[draft.headAt] as Unit);
          if (unit.inner && !agentOf(unit, vocabulary)) draft.modifiers.push(unit.inner);
          // "US-Konzern": the country is the first part of the noun.
          if (unit.place && unit.text.includes('-')) draft.adjectives.push(unit);
          draft.headAt = k;
          draft.noun = unit.noun;
        }
      } else if (unit.tag === 'adjective') {
        if (capitalNouns && (draft.headAt >= 0 || draft.name)) break;
        if (draft.name && vocabulary.language === 'en') break;
        draft.adjectives.push(unit);
      } else if (
        unit.tag === 'adverb' &&
        (k > at || draft.determinerAt >= 0) &&
        k + 1 < limit &&
        isCore(units[k + 1]) &&
        draft.headAt < 0 &&
        !draft.name
      )
        continue;
      else if (this.#joinsAdjectives(draft, k)) continue;
      else if (unit.tag === 'other' && unit.title && k + 1 < limit) continue;
      else if (unit.tag === 'coordinator' && this.#joinsFirms(draft, k)) {
        draft.modifiers.push(draft.name as Mention);
        delete draft.name;
      } else if (unit.tag === 'quote' && this.#insideQuote(draft, k)) continue;
      else if (unit.tag === 'possessive' && (draft.name || draft.headAt >= 0)) {
        const prep = draft.prep;
        this.#push({ ...draft, prep: '' }, k + 1);
        const owner = this.phrases.at(-1);
        const next = this.#phraseAt(k + 1, owner, limit);
        const owned = this.phrases.at(-1);
        if (owned && owned !== owner && owned.owner === owner) owned.prep = prep;
        else if (owner) owner.prep = prep;
        return next;
      } else break;
    }
    // Adjectives alone make a phrase only behind an article ("die Münchner", "le norvégien").
    if (draft.headAt < 0 && !draft.name && !draft.counted && draft.adjectives.length === 0) {
      if (draft.owner || k === at) return this.#giveUp(draft, k, at);
    }
    return this.#close(draft, k);
  }

  // "des structures plus modestes mais prometteuses": what stands before and between adjectives behind a noun.
  #joinsAdjectives({ headAt, name }: Draft, at: number): boolean {
    const { units, vocabulary } = this;
    const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
    if (!vocabulary.grammar.articles || headAt < 0 || name || next?.tag !== 'adjective') return false;
    return unit?.tag === 'adverb' || (unit?.tag === 'coordinator' && before?.tag === 'adjective');
  }

  /** "der Donaukredit AG" is no subject: the word that gives a name its gender. */
  #headOfName({ name }: Draft, to: number): { text: string; lower: string } | undefined {
    if (!name || this.vocabulary.grammar.order !== 'case') return undefined;
    const words = (this.units[to - 1] as Unit).text.split(' ');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const text = this.vocabulary.bodies.has(first.toLowerCase()) ? first : last;
    if (this.vocabulary.isLegalForm(last)) return { text: 'Gesellschaft', lower: 'gesellschaft' };
    return words.length > 1 ? { text, lower: text.toLowerCase() } : undefined;
  }

  // "ex-Withings": "ancien de Withings".
  #behindPrefix(draft: Draft, at: number, limit: number): number {
    this.#push(draft, at);
    const next = this.#phraseAt(at, undefined, limit);
    (this.phrases.at(-1) as Phrase).prep = 'de';
    return next;
  }

  // "l'éditeur de logiciels Cegid", "le géant du luxe LVMH": the name is the firm's, not its trade's.
  #isNameOfWhole({ prep, from, headAt, noun, determinerAt }: Draft): boolean {
    const whole = this.phrases.at(-1);
    if (prep !== 'de' || headAt < 0 || !whole || whole.to !== from || whole.name || whole.determinerAt < 0)
      return false;
    const classes = noun?.head?.classes ?? new Set<HeadClass>();
    const own = determinerAt < 0 ? TRADED : NAMED;
    return (
      ACTING.some((name) => whole.noun?.head?.classes.has(name)) && !own.some((name) => classes.has(name))
    );
  }

  // "For its processors Nexor relies on …": behind what opens the sentence stands the subject.
  #isSubjectBehind({ prep, from, headAt, noun, name }: Draft, at: number): boolean {
    const [first, verb] = [this.units[at - 1], this.units[at + 1]];
    if (prep === '' || from !== 0 || headAt !== at - 1 || name || !first || !verb) return false;
    const many = /[^s]s$/u.test(first.lower) && first.lower !== noun?.lemma;
    const thing = noun?.head?.classes.has('product') || noun?.head?.classes.has('time');
    return (
      (many || thing === true) && verb.tag === 'verb' && verb.verbs.some(({ form }) => form === 'finite')
    );
  }

  #giveUp(draft: Draft, k: number, at: number): number {
    return Math.max(k, at, draft.from + 1);
  }

  // "a former Google and Cadence executive": both are firms of one office.
  #joinsFirms({ name, headAt, determinerAt, adjectives }: Draft, at: number): boolean {
    const [next, office] = [this.units[at + 1], this.units[at + 2]];
    return (
      name !== undefined &&
      headAt < 0 &&
      determinerAt >= 0 &&
      adjectives.length > 0 &&
      next?.tag === 'name' &&
      office?.tag === 'noun' &&
      office.noun?.relational.some(({ role }) => role) === true
    );
  }

  // An opening quotation mark before a name, and the closing one behind it.
  #insideQuote(draft: Draft, at: number): boolean {
    const next = this.units[at + 1];
    const closes = draft.name !== undefined && this.units[at - 2]?.tag === 'quote';
    const opens =
      next?.tag === 'name' &&
      this.units[at + 2]?.tag === 'quote' &&
      (draft.headAt >= 0 || draft.determinerAt >= 0);
    return closes || opens;
  }

  #becomeOwner(draft: Draft, at: number): void {
    this.#push({ ...draft, prep: '' }, at);
    const owner = this.phrases.at(-1);
    Object.assign(draft, { from: at, adjectives: [], modifiers: [], figures: [], headAt: -1, owner });
    draft.name = undefined;
    draft.noun = undefined;
    draft.determiner = undefined;
  }

  /** The unit of a participle before the noun that has words of its own between it and the article. */
  #attribute(from: number, limit: number): number {
    if (!this.vocabulary.grammar.capitalNouns) return -1;
    let inside = false;
    for (let k = from; k < limit && k < from + 12; k++) {
      const unit = this.units[k] as Unit;
      if (
        unit.tag === 'adjective' &&
        unit.verbs.some(({ form }) => form === 'past-participle' || form === 'present-participle')
      ) {
        const next = this.units[k + 1];
        if (inside && next && ['noun', 'name', 'adjective', 'quote'].includes(next.tag)) return k;
      }
      // "das in Freiberg ansässige Unternehmen": an adjective behind a whole phrase has it as its own.
      if (
        unit.tag === 'adjective' &&
        k > from + 1 &&
        this.units[from]?.tag === 'preposition' &&
        ['noun', 'name'].includes(this.units[k - 1]?.tag ?? '') &&
        this.units[k + 1]?.tag === 'noun'
      )
        return k;
      if (unit.tag === 'preposition' || unit.tag === 'figure' || unit.tag === 'name') inside = true;
      else if (
        !['adjective', 'adverb', 'noun', 'determiner', 'reflexive', 'coordinator', 'verb'].includes(unit.tag)
      )
        return -1;
      if (
        unit.tag === 'verb' &&
        unit.verbs.some(({ form }) => form === 'finite') &&
        !unit.verbs.some(({ form }) => form === 'past-participle')
      )
        return -1;
    }
    return -1;
  }

  #withAttribute(draft: Draft, from: number, participle: number, limit: number): number {
    const first = this.phrases.length;
    for (let k = from; k < participle; ) k = this.#phraseAt(k, undefined, participle);
    const inner = this.phrases.slice(first);
    draft.participle = this.units[participle] as Unit;
    const next = this.#core(draft, participle + 1, limit);
    const phrase = this.phrases.at(-1);
    if (phrase && phrase.participle === draft.participle) phrase.inner = inner;
    return next;
  }

  #close(draft: Draft, to: number, pronoun?: Unit): number {
    if (to === draft.from) return to + 1;
    const hasCore =
      pronoun ||
      draft.name ||
      draft.headAt >= 0 ||
      draft.counted ||
      (draft.adjectives.length > 0 && draft.determinerAt >= 0) ||
      draft.adjectives.some(({ place }) => place);
    if (!hasCore) return Math.max(to, draft.from + 1);
    const after = this.units[to];
    if (draft.prep === '' && after && this.vocabulary.postpositions.has(after.lower))
      draft.prep = after.lower;
    this.#push(draft, to, pronoun);
    return to;
  }

  #push(draft: Draft, to: number, pronoun?: Unit): void {
    const { units, phrases } = this;
    const { order } = this.vocabulary.grammar;
    const { from, headAt } = draft;
    const [first, last] = [
      units[draft.participle && draft.headAt < 0 && !draft.name ? from : from],
      units[to - 1],
    ];
    if (!first || !last) return;
    const head = headAt >= 0 ? units[headAt] : this.#headOfName(draft, to);
    const determiner = draft.determinerAt >= 0 ? units[draft.determinerAt] : undefined;
    // Every property is named, also those that stay undefined: phrases of one shape are read faster (see units.ts).
    const phrase: Phrase = {
      from,
      prep: draft.prep,
      determiner: draft.determiner,
      determinerAt: draft.determinerAt,
      adjectives: draft.adjectives,
      modifiers: draft.modifiers,
      figures: draft.figures,
      counted: draft.counted,
      noun: draft.noun,
      headAt,
      name: draft.name,
      owner: draft.owner,
      participle: draft.participle,
      index: phrases.length,
      to,
      start: first.start,
      end: last.end,
      cases:
        order === 'case'
          ? casesOf(determiner, head, pronoun, draft.prep, draft.adjectives)
          : casesOf(undefined, undefined, undefined, '', []),
      several:
        order === 'case' &&
        headAt >= 0 &&
        isPlural(determiner, units[headAt] as Unit, draft.noun?.lemma, draft.prep),
      genitive: false,
      clitic: pronoun !== undefined && this.#clitic(to - 1, units.length) !== undefined,
      inner: [],
      list: [],
      ends: [],
      relative: pronoun?.tag === 'relative' ? pronoun : undefined,
      pronoun: pronoun?.tag === 'relative' ? undefined : pronoun,
      explains: undefined,
      examples: undefined,
      beside: undefined,
      chain: undefined,
    };
    phrase.list = [phrase];
    phrases.push(phrase);
  }
}

const ACTING: readonly HeadClass[] = ['company', 'investor', 'person'];
/** What has a name of its own, without an article and with one. */
const TRADED: readonly HeadClass[] = ['company', 'investor', 'body', 'person', 'facility'];
const NAMED: readonly HeadClass[] = [
  ...TRADED,
  'product',
  'project',
  'unit',
  'place',
  'group',
  'board',
  'event',
];

const isCore = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['adjective', 'noun', 'name', 'figure'].includes(unit.tag);

// "Mistrals" is the genitive of "Mistral".
function isGenitiveName({ entity }: Mention, { text }: Unit, { language }: Vocabulary): boolean {
  if (language !== 'de' || !/[^s]s$/u.test(text)) return /['’]$/u.test(text);
  const last = text.split(' ').at(-1)?.slice(0, -1) as string;
  return [...entity.spellings.keys(), ...entity.aliases, entity.name].some((name) => name.endsWith(last));
}
