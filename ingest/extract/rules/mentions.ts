// Where a sentence names somebody or some place: the bundled registry first, then by form, neighbours and the dictionary.
import { ENTITY_KINDS, type EntityKind } from '../../../graph/entities';
import { findFigures } from '../figures';
import {
  findKnownNames,
  findPlace,
  isFirstName,
  isNameParticle,
  type KnownName,
  knownName,
  type Place,
} from '../lexicon';
import { institutionAt } from './institutions';
import { nounBefore } from './noun-before';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { looksLikeName, type WordClass } from './word-class';

/** A name in the text, not yet joined with the others of its entity. */
export interface RawMention {
  readonly sentence: Sentence;
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The name without a genitive ending. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** It stands before the noun it owns: "Mistrals Deal", "Nvidia's". */
  readonly genitive: boolean;
  readonly known?: KnownName;
  readonly place?: Place;
  /** Kinds the words themselves and their neighbours speak for. */
  readonly hints: readonly (readonly [EntityKind, number])[];
  /** Enough evidence that this is a name at all. */
  readonly sure: boolean;
}

const LEGAL_FORM =
  /^(?:GmbH|mbH|AG|SE|KGaA|KG|UG|Inc|Corp|Corporation|Ltd|Limited|PLC|plc|LLC|LLP|NV|BV|SA|SAS|SARL|SpA|AB|Oy|Oyj|ASA|AS|ApS)$/u;
const FUND_TAIL =
  /^(?:Ventures?|Capital|Partners|Equity|Fund|Funds|Fonds|Invest|Beteiligungen|Kapital|Investments?|Croissance|Angels)$/u;
const COMPANY_TAIL =
  /^(?:AI|KI|Labs?|Technologies|Technology|Systems|Software|Robotics|Group|Gruppe|Groupe|Holding|Holdings|Networks|Computing|Compute|Cloud|Semiconductors?|Electronics|Instruments|Photonics|Industries|Solutions|Digital|Digits|Energy|Energie|Optik|Aircraft|Media|Motors|Platforms|Studios?|Company|Co|International|Global|Materials|Werke|Bank)$/u;

interface KnownHit {
  readonly to: number;
  readonly entry: KnownName;
  readonly ambiguous: boolean;
}

export class MentionFinder {
  constructor(
    readonly words: WordClass,
    /** Names that other sentences of the document have proved, by first word. */
    readonly proved: ReadonlyMap<string, readonly (readonly string[])[]>,
    readonly text: string,
    /** Registry entries that the document names without doubt. */
    readonly certain: ReadonlySet<string>,
    /** What a first reading knew of the kinds of names. */
    readonly knownHints: ReadonlyMap<string, RawMention['hints']> = new Map(),
  ) {}

  /** The names of one sentence, left to right, never overlapping. */
  find(sentence: Sentence): RawMention[] {
    const { tokens } = sentence;
    const known = new Map<number, KnownHit>();
    const at = new Map(tokens.map((token, i) => [token.start, i]));
    const ends = new Map(tokens.map((token, i) => [token.end, i + 1]));
    for (const hit of findKnownNames(this.text.slice(sentence.start, sentence.end))) {
      const from = at.get(hit.start + sentence.start);
      const to = ends.get(hit.end + sentence.start);
      if (from !== undefined && to !== undefined)
        known.set(from, { to, entry: hit.entry, ambiguous: hit.ambiguous });
    }
    this.#genitives(tokens, known);
    const figures = this.#figureTokens(sentence);
    const mentions: RawMention[] = [];
    let i = 0;
    while (i < tokens.length) {
      const mention = figures.has(i) ? undefined : this.#at(sentence, i, known);
      if (mention) {
        mentions.push(mention);
        i = mention.to;
      } else i++;
    }
    return mentions;
  }

  // "Mistrals" carries the name "Mistral" with a genitive ending.
  #genitives(tokens: readonly Token[], known: Map<number, KnownHit>): void {
    if (this.words.grammar.language !== 'de') return;
    tokens.forEach((token, i) => {
      if (known.has(i) || !token.capital || !/[^s]s$/u.test(token.text)) return;
      const entry = knownName(token.text.slice(0, -1));
      if (entry)
        known.set(i, {
          to: i + 1,
          entry,
          ambiguous: entry.ambiguous?.includes(token.text.slice(0, -1)) ?? false,
        });
    });
  }

  /** Tokens inside amounts, shares and dates: "USD" there is no name. */
  #figureTokens({ start, end, tokens }: Sentence): Set<number> {
    const covered = new Set<number>();
    for (const figure of findFigures(this.text.slice(start, end), this.words.grammar.language)) {
      const to = figure.type === 'quantity' ? figure.noun.start : figure.end;
      tokens.forEach((token, i) => {
        if (token.start >= figure.start + start && token.end <= to + start) covered.add(i);
      });
    }
    return covered;
  }

  #at(sentence: Sentence, i: number, known: ReadonlyMap<number, KnownHit>): RawMention | undefined {
    const { tokens } = sentence;
    const token = tokens[i] as Token;
    const hit = known.get(i);
    if (hit && !(hit.ambiguous && !this.#meant(tokens, i, hit))) {
      // A longer name may only begin like a known one: "Meta Robotics", "Bosch Ventures".
      const to = this.#extendRight(tokens, hit.to, known);
      if (to === hit.to || LEGAL_FORM.test(tokens[to - 1]?.text ?? ''))
        return this.#mention(sentence, i, to, {
          known: hit.entry,
          hints: [[hit.entry.kind, 10]],
          sure: true,
        });
    }
    if (token.kind !== 'word') return undefined;
    const titled = this.#articleName(tokens, i);
    if (titled > i) return this.#mention(sentence, i, titled, { hints: [], sure: true });
    const body = institutionAt(tokens, i, this.words.grammar);
    if (body) return this.#mention(sentence, i, body.to, { hints: [[body.kind, 6]], sure: true });
    const special = looksLikeName(token)
      ? (this.#publicBody(sentence, i) ?? this.#person(sentence, i, known))
      : undefined;
    if (special) return special;
    const proved = this.#provedAt(tokens, i);
    if (proved > i) {
      const name = this.text.slice(token.start, (tokens[proved - 1] as Token).end);
      return this.#mention(sentence, i, proved, { hints: this.knownHints.get(name) ?? [], sure: true });
    }
    if (!looksLikeName(token) || this.words.grammar.acronyms.has(token.text)) return undefined;
    return this.#place(sentence, i) ?? this.#open(sentence, i);
  }

  // A name that is also a word ("Mistral", "Orange") counts where the document names the same one in full, or bare.
  #meant(tokens: readonly Token[], i: number, hit: KnownHit): boolean {
    if (this.certain.has(hit.entry.id)) return true;
    const token = tokens[i] as Token;
    if (!this.words.isCommon(token.text)) return true;
    const before = tokens[i - 1];
    return i > 0 && token.capital && this.words.grammar.determiners[before?.lower ?? ''] === undefined;
  }

  #provedAt(tokens: readonly Token[], i: number): number {
    const first = tokens[i] as Token;
    let best = i;
    for (const key of [first.text, first.text.replace(/s$/u, '')]) {
      for (const name of this.proved.get(key) ?? []) {
        const matches = name.every((word, k) => {
          const text = tokens[i + k]?.text;
          return text === word || (k === name.length - 1 && text === `${word}s`);
        });
        if (matches && i + name.length > best) best = i + name.length;
      }
    }
    return best > i ? this.#legalRight(tokens, best) : i;
  }

  // "le groupe *La Poste*", "selon *Les Echos*": a capital article inside a sentence opens a name.
  #articleName(tokens: readonly Token[], i: number): number {
    const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
    const { determiners, order } = this.words.grammar;
    if (order !== 'position' || before?.kind !== 'word' || !token.capital || !next?.capital) return i;
    if (determiners[token.lower] === undefined || /['’]$/u.test(token.text)) return i;
    let to = i + 2;
    while (tokens[to]?.capital && tokens[to]?.start === (tokens[to - 1] as Token).end + 1) to++;
    return to;
  }

  #legalRight(tokens: readonly Token[], to: number): number {
    return LEGAL_FORM.test(tokens[to]?.text ?? '') ? to + 1 : to;
  }

  // "Bundesamt für Sicherheit in der Informationstechnik", "Landesamt für Umwelt", "Land Brandenburg", "Stadtwerke Augsburg"
  #publicBody(sentence: Sentence, i: number): RawMention | undefined {
    const { tokens } = sentence;
    const token = tokens[i] as Token;
    if (this.words.grammar.language !== 'de') return undefined;
    const next = tokens[i + 1];
    if (
      /^(?:Land|Freistaat|Stadt|Kanton|Stadtwerke|Stadtbibliothek|Universität|Sparkasse|Uniklinik|TU|Hochschule|Fraunhofer|Marine|Polizei|Gemeinde)$/u.test(
        token.text,
      ) &&
      next?.capital &&
      !this.words.isRole(next.text) &&
      (findPlace(next.text, 'de') ||
        findPlace(next.text.replace(/s$/u, ''), 'de') ||
        /^[A-Z]{2,}$/.test(next.text))
    ) {
      const kind: EntityKind = /^Stadtwerke$/u.test(token.text) ? 'Company' : 'PublicBody';
      return this.#mention(sentence, i, i + 2, { hints: [[kind, 6]], sure: true });
    }
    if (!/^\p{L}*(?:amt|ministerium|behörde|kartellamt|netzagentur|kommission)s?$/iu.test(token.text))
      return undefined;
    if (tokens[i + 1]?.text === 'für' && tokens[i + 2]?.capital) {
      let to = i + 3;
      while (to < tokens.length) {
        const [a, b, c] = [tokens[to], tokens[to + 1], tokens[to + 2]];
        if (a?.lower === 'in' && b?.lower === 'der' && c?.capital) to += 3;
        else if ((a?.text === ',' || a?.lower === 'und') && b?.capital && !this.words.headKind(b.text))
          to += 2;
        else break;
      }
      return this.#mention(sentence, i, to, { hints: [['PublicBody', 6]], sure: true });
    }
    if (/^(?:Bundes|Kartell|Landes|EU-)/u.test(token.text) && token.text.length > 8) {
      return this.#mention(sentence, i, i + 1, { hints: [['PublicBody', 6]], sure: true });
    }
    return undefined;
  }

  #person(sentence: Sentence, i: number, known: ReadonlyMap<number, KnownHit>): RawMention | undefined {
    const { tokens } = sentence;
    const token = tokens[i] as Token;
    const afterRole = i > 0 && this.#roleBefore(tokens, i);
    if (!isFirstName(token.text) && !afterRole) return undefined;
    if (!isFirstName(token.text) && (this.words.isCommon(token.text) || this.words.headKind(token.text)))
      return undefined;
    let to = i + 1;
    let family = 0;
    while (to < tokens.length && to - i < 6) {
      const next = tokens[to] as Token;
      if (family > 0 && (known.has(to) || /s$/u.test((tokens[to - 1] as Token).text))) break;
      if (isNameParticle(next.text) && !next.capital && tokens[to + 1]?.capital) to++;
      else if (
        next.kind === 'word' &&
        next.capital &&
        !LEGAL_FORM.test(next.text) &&
        !this.words.isRole(next.text) &&
        (family === 0 || isFirstName(next.text) || !this.words.isCommon(next.text.replace(/s$/u, '')))
      ) {
        if (COMPANY_TAIL.test(next.text) || FUND_TAIL.test(next.text)) return undefined;
        family++;
        to++;
      } else if (/^\p{Lu}$/u.test(next.text) && tokens[to + 1]?.text === '.') to += 2;
      else break;
    }
    if (family === 0) return undefined;
    if (tokens[to]?.text === '&') return undefined;
    const bonus = afterRole ? 3 : 0;
    return this.#mention(sentence, i, to, { hints: [['Person', 4 + bonus]], sure: true });
  }

  #roleBefore(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1] as Token;
    if (before.kind !== 'word') return false;
    return (
      this.words.isRole(before.text) ||
      this.words.isFounder(before.text) ||
      this.words.grammar.titles.has(before.lower) ||
      this.words.headKind(before.text) === 'Person'
    );
  }

  #place(sentence: Sentence, i: number): RawMention | undefined {
    const { tokens } = sentence;
    const { language } = this.words.grammar;
    for (let length = Math.min(3, tokens.length - i); length > 0; length--) {
      const last = tokens[i + length - 1] as Token;
      if (!last.capital && length > 1 && last.kind !== 'word') continue;
      const words = this.text.slice((tokens[i] as Token).start, last.end);
      const match =
        findPlace(words, language) ??
        (length === 1 && language === 'de' ? findPlace(words.replace(/s$/u, ''), language) : undefined);
      if (match?.via !== 'name') continue;
      if (match.ambiguous && !this.#placeContext(tokens, i)) continue;
      const next = tokens[i + length];
      if (
        next?.capital &&
        next.start === last.end + 1 &&
        (COMPANY_TAIL.test(next.text) || FUND_TAIL.test(next.text) || LEGAL_FORM.test(next.text))
      )
        return undefined;
      return this.#mention(sentence, i, i + length, {
        place: match.place,
        hints: [[match.place.kind, 8]],
        sure: true,
        plain: words,
      });
    }
    return undefined;
  }

  #placeContext(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1];
    return before !== undefined && /^(?:in|aus|nach|bei|from|of|near|at|à|de|en|près)$/u.test(before.lower);
  }

  /** Whether token `i` can be (part of) a name nobody has heard of. */
  #strong(tokens: readonly Token[], i: number): boolean {
    const { language } = this.words.grammar;
    const token = tokens[i];
    if (token?.kind !== 'word' || !looksLikeName(token)) return false;

    const bare = language === 'de' ? token.text.replace(/(?<=\p{L}{3})s$/u, '') : token.text;
    if (/\p{Ll}\p{Lu}|\p{N}/u.test(token.text))
      return /\p{L}{2}/u.test(token.text) && !/^\p{N}/u.test(token.text);
    if (!token.capital || this.words.grammar.capitalised?.has(token.text)) return false;
    // "LE CHIFFRE": a word in capitals is still a word.
    if (
      language !== 'de' &&
      token.text.length > 3 &&
      token.text === token.text.toUpperCase() &&
      this.words.isCommon(token.text)
    )
      return false;
    if (/['’]$/u.test(token.text) || (token.text.length === 1 && !tokens[i + 1]?.capital)) return false;
    const next = tokens[i + 1];
    const tail =
      next && next.start === token.end + 1 && (LEGAL_FORM.test(next.text) || FUND_TAIL.test(next.text));
    if (
      tail &&
      token.capital &&
      !this.words.isRole(token.text) &&
      !this.words.grammar.acronyms.has(token.text) &&
      findPlace(token.text, language)?.via !== 'demonym'
    )
      return true;
    if (
      this.words.headKind(token.text) ||
      this.words.isRole(token.text) ||
      this.words.grammar.acronyms.has(token.text)
    )
      return false;
    if (language === 'de' && /-/u.test(token.text)) {
      const parts = token.text.split('-');
      if (parts.every((part) => /^\p{Lu}/u.test(part)) && this.words.isCommon(parts.at(-1) as string))
        return false;
    }
    const common = this.words.isCommon(token.text) || this.words.isCommon(bare);
    if (language === 'de') return !common && !findPlace(token.text, 'de');
    if (i === 0 || /^[“"«„:–—]$/u.test(tokens[i - 1]?.text ?? '')) return !common;
    return !NEVER[language].has(token.text) && findPlace(token.text, language)?.via !== 'demonym';
  }

  #extendRight(tokens: readonly Token[], to: number, known: ReadonlyMap<number, KnownHit>): number {
    let end = to;
    while (end < tokens.length) {
      const [token, next] = [tokens[end] as Token, tokens[end + 1]];
      const gap = token.start - (tokens[end - 1] as Token).end;
      if (gap > 1) break;
      if (LEGAL_FORM.test(token.text)) return end + 1;
      if (FUND_TAIL.test(token.text) || COMPANY_TAIL.test(token.text)) end++;
      else if ((token.text === '&' || token.text === '+') && next?.capital) end += 2;
      else if (gap === 1 && !known.has(end) && this.#goesOn(token)) end++;
      else break;
    }
    return end;
  }

  // "les Chantiers de l'Atlantique", "la Compagnie des Marées": a common noun with a capital and an article goes on behind "de".
  #joins(tokens: readonly Token[], i: number, to: number): number {
    const { grammar } = this.words;
    const [before, first] = [tokens[i - 1], tokens[i] as Token];
    if (grammar.language !== 'fr' || to !== i + 1 || !before || !this.words.isCommon(first.text)) return to;
    if (grammar.determiners[before.lower] === undefined) return to;
    if (grammar.prepositions[tokens[to]?.lower ?? ''] !== grammar.genitive) return to;
    let end = to + 1;
    while (grammar.determiners[tokens[end]?.lower ?? ''] !== undefined && !tokens[end]?.capital) end++;
    return tokens[end]?.capital && tokens[end]?.kind === 'word' ? end + 1 : to;
  }

  // No common noun takes a capital here: "Crédit Agricole Création", "Future French Champions" are one name each.
  #goesOn({ text, capital, kind }: Token): boolean {
    const { language, acronyms, capitalised } = this.words.grammar;
    return (
      language === 'fr' &&
      kind === 'word' &&
      capital &&
      !isFirstName(text) &&
      !acronyms.has(text) &&
      !capitalised?.has(text) &&
      !this.words.isRole(text)
    );
  }

  #open(sentence: Sentence, i: number): RawMention | undefined {
    const { tokens } = sentence;
    const { language } = this.words.grammar;
    const token = tokens[i] as Token;
    const apposed = this.#apposed(tokens, i);
    const adjective =
      language === 'de' &&
      i > 0 &&
      /^\p{Lu}\p{Ll}+(?:e|en|er)$/u.test(token.text) &&
      this.#institution(tokens[i + 1]);
    if (!this.#strong(tokens, i) && !apposed && !adjective && !this.#before(tokens, i)) return undefined;
    let to = i + 1;
    while (to < tokens.length) {
      const next = tokens[to] as Token;
      const gap = next.start - (tokens[to - 1] as Token).end;
      if (gap > 1 || (gap === 0 && next.text !== '&')) break;
      if (
        this.#strong(tokens, to) ||
        (adjective && to === i + 1) ||
        LEGAL_FORM.test(next.text) ||
        FUND_TAIL.test(next.text) ||
        COMPANY_TAIL.test(next.text)
      )
        to++;
      else if (/^\d{1,3}$/u.test(next.text) && !this.#counted(tokens, to)) to++;
      else if ((next.text === '&' || next.text === '+') && tokens[to + 1]?.capital) to += 2;
      else if (
        language !== 'de' &&
        (next.lower === 'of' || next.lower === 'for') &&
        tokens[to + 1]?.capital &&
        this.#institution(tokens[to - 1])
      )
        to += 2;
      else if (next.capital && !this.words.isCommon(next.text) && findPlace(next.text, language)) to++;
      else if (this.#goesOn(next)) to++;
      else if (this.#joins(tokens, i, to) > to) to = this.#joins(tokens, i, to);
      else break;
    }
    const name = tokens.slice(i, to);
    const hints: [EntityKind, number][] = [];
    const last = name.at(-1) as Token;
    if (name.some((t) => FUND_TAIL.test(t.text))) hints.push(['Investor', 3]);
    if (name.some((t) => LEGAL_FORM.test(t.text))) hints.push(['Company', 2]);
    if (name.length > 1 && COMPANY_TAIL.test(last.text)) hints.push(['Company', 1.5]);
    if (name.length > 1 && /^\d/u.test(last.text)) hints.push(['Product', 1.5]);
    if (/-\d+\p{L}?$/u.test(last.text)) hints.push(['Product', 2]);
    for (const part of name) {
      const kind = name.length > 1 || adjective ? this.words.headKind(part.text) : undefined;
      if (kind) hints.push([kind, 2]);
    }
    return this.#mention(sentence, i, to, { hints, sure: true });
  }

  #institution(token: Token | undefined): boolean {
    return (
      token?.capital === true &&
      /(?:bank|bahn|telekom|post|kasse|versicherung|ministry|department|office|authority|commission|agency|university|bank|institute|ministère|université|autorité|agence)s?$/iu.test(
        token.text,
      )
    );
  }

  // A noun directly behind "das Start-up" or "der Maschinenbauer" is a name, whatever the dictionary says.
  #apposed(tokens: readonly Token[], i: number): boolean {
    const [before, token] = [tokens[i - 1], tokens[i] as Token];
    // "centre de données « Estuaire »"
    if (this.words.grammar.order === 'position' && /^[“"«]$/u.test(before?.text ?? '') && token.capital) {
      const noun = nounBefore(tokens, i, this.words);
      const thing = noun && this.words.headKind(noun.text);
      return thing !== undefined && ENTITY_KINDS[thing].family === 'thing';
    }
    if (before?.kind !== 'word' || !token.capital || token.start !== before.end + 1) return false;
    if (this.words.grammar.language !== 'de') return false;
    const named = this.words.grammar.naming.has(before.lower);
    const kind = named ? 'Product' : this.words.headKind(before.text);
    if (!kind || ENTITY_KINDS[kind].family === 'place' || kind === 'Person') return false;
    return (
      !this.words.headKind(token.text) &&
      !this.words.isRole(token.text) &&
      !/^(?:Ende|Anfang|Mitte|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Prozent|Euro|Dollar|Millionen|Milliarden)$/u.test(
        token.text,
      )
    );
  }

  // "von Rackbau Lehnitz": a bare noun before an unknown word, without an article.
  #before(tokens: readonly Token[], i: number): boolean {
    if (this.words.grammar.language !== 'de' || i === 0) return false;
    const [before, token, next] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
    return (
      token.capital &&
      next?.capital === true &&
      next.start === token.end + 1 &&
      !this.words.headKind(token.text) &&
      !this.words.isRole(token.text) &&
      this.words.grammar.prepositions[before.lower] !== undefined &&
      this.words.grammar.determiners[before.lower] === undefined &&
      (this.#strong(tokens, i + 1) || FUND_TAIL.test(next.text)) &&
      !/^(?:vom|zum|zur|im|am|beim|ins|ans)$/u.test(before.lower)
    );
  }

  #counted(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1];
    return (
      next !== undefined &&
      (/^(?:%|Prozent|Millionen|Milliarden|Mio|Mrd|percent|per|million|billion|Euro|Dollar)$/u.test(
        next.text,
      ) ||
        (this.words.grammar.language === 'de' && next.capital))
    );
  }

  // "Yuri Milners DST Global": somebody's name right before another.
  #owns(tokens: readonly Token[], to: number, hints: RawMention['hints']): boolean {
    const next = tokens[to];
    return (
      hints.some(([kind]) => kind === 'Person') &&
      next !== undefined &&
      next.start === (tokens[to - 1] as Token).end + 1 &&
      (knownName(next.text) !== undefined || this.#strong(tokens, to))
    );
  }

  #mention(
    sentence: Sentence,
    from: number,
    to: number,
    {
      hints,
      sure,
      known,
      place,
      plain,
    }: { hints: RawMention['hints']; sure: boolean; known?: KnownName; place?: Place; plain?: string },
  ): RawMention {
    const { tokens } = sentence;
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    let name = this.text.slice(first.start, last.end);
    let genitive = false;
    const { language } = this.words.grammar;
    if (language === 'en' && tokens[to]?.text.match(/^['’]s$/u)) genitive = true;
    if (language === 'de' && /[^sßxz]s$/u.test(name)) {
      const bare = name.slice(0, -1);
      const spelled = [known?.name, ...(known?.aliases ?? []), ...(place?.aliases ?? []), place?.name];
      if (
        spelled.includes(bare) ||
        this.#owns(tokens, to, hints) ||
        (this.proved.get((bare.split(' ')[0] ?? '') as string) ?? []).some(
          (words) => words.join(' ') === bare,
        )
      ) {
        name = bare;
        genitive = true;
      }
    }
    const end = first.start + name.length;
    void plain;
    return {
      sentence,
      from,
      to,
      name,
      start: first.start,
      end,
      genitive,
      hints,
      sure,
      ...(known && { known }),
      ...(place && { place }),
    };
  }
}

const NEVER: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'I The A An In On At It Its He She They We You But And Or If As By To For From With Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mr Mrs Ms Dr Dame Sir Lord Series CEO CFO CTO AI IT EU US UK President Prime Minister Chancellor Chief Executive Chairman Chair Professor Commissioner'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "Le La Les L' Un Une Des Du De En Au Aux Il Elle Ils Elles On Et Mais Ou Si Selon Pour Par Sur Dans Avec M Mme Mlle Dr IA UE CEO PDG DG Série Europe État".split(
      ' ',
    ),
  ),
};
