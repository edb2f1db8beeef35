// Who does what to whom: the subject and the complements of every verb of a sentence, found by position.
import { ENTITY_KINDS } from '../../../../graph/entities';
import type { Chunk, Mark, NounPhrase, VerbGroup } from './chunks';
import type { Outlook, PositionWords } from './words';

export interface VerbPhrase {
  readonly verb: VerbGroup;
  /** Place among the chunks. */
  readonly index: number;
  subject: NounPhrase | undefined;
  /** The noun phrase right behind the verb. */
  object: NounPhrase | undefined;
  /** A second one behind it: "awarded Nscale *a contract*". */
  second: NounPhrase | undefined;
  /** Phrases with a preposition up to the end of the verb's reach. */
  readonly complements: NounPhrase[];
  outlook: Outlook;
  /** Tokens `[from, to)` it reaches over, the subject not included. */
  from: number;
  to: number;
}

const GRAVITY: readonly Outlook[] = ['asserted', 'planned', 'reported', 'denied'];

/** The graver of two outlooks: what is planned by rumour is rumour. */
export function graver(a: Outlook, b: Outlook): Outlook {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}

const isComma = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'mark' && /^[,()–—]$/u.test((chunk as Mark).text);
const isPassing = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.type === 'time' || chunk.type === 'preposition' || chunk.type === 'adverb');
const isFiniteVerb = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.type === 'verb' && chunk.form === 'finite';

/** "Vantelo (Prague): …": the name that stands before a sentence's colon. */
export function headingOf(chunks: readonly Chunk[]): { phrase: NounPhrase; index: number } | undefined {
  const colon = chunks.findIndex((chunk) => chunk.type === 'mark' && (chunk as Mark).text === ':');
  const [first] = chunks;
  if (colon < 1 || first?.type !== 'noun' || !first.named) return undefined;
  return chunks.slice(0, colon).some(({ type }) => type === 'verb')
    ? undefined
    : { phrase: first, index: colon };
}

/** Reads the verb phrases of one sentence. */
export class VerbPhraseReader {
  #chunks: readonly Chunk[] = [];
  #found: VerbPhrase[] = [];

  constructor(readonly position: PositionWords) {}

  read(chunks: readonly Chunk[]): VerbPhrase[] {
    this.#chunks = chunks;
    this.#found = [];
    this.#whose(chunks);
    this.#called(chunks);
    const heading = headingOf(chunks);
    chunks.forEach((chunk, index) => {
      if (chunk.type !== 'verb') return;
      const phrase: VerbPhrase = {
        verb: chunk,
        index,
        subject: undefined,
        object: undefined,
        second: undefined,
        complements: [],
        outlook: chunk.negated ? 'denied' : chunk.outlook,
        from: chunk.from,
        to: chunk.to,
      };
      this.#complements(phrase);
      this.#found.push(phrase);
      this.#govern(phrase);
    });
    // "Founded in Oslo, Tjeld makes …": the subject comes with the next verb.
    this.#found.forEach((phrase, k) => {
      if (phrase.subject || phrase.verb.form === 'finite') return;
      if (this.#found.slice(0, k).some(({ verb }) => verb.form === 'finite')) return;
      phrase.subject = this.#found.slice(k + 1).find(({ verb }) => verb.form === 'finite')?.subject;
    });
    // "Vantelo: plans to buy X": who stands before the colon does what follows.
    if (heading)
      for (const phrase of this.#found)
        if (!phrase.subject && phrase.index > heading.index) phrase.subject = heading.phrase;
    return this.#found;
  }

  // "Zenith, whose customers include": the owner of what follows "whose" stands before it.
  #whose(chunks: readonly Chunk[]): void {
    chunks.forEach((chunk, k) => {
      const next = chunks[k + 1];
      if (chunk.type !== 'relative' || !this.position.owning.has(chunk.text) || next?.type !== 'noun') return;
      const owner = this.#antecedent(k, undefined);
      if (owner) next.owner = owner.ends;
    });
  }

  // "a language model called Magistral": the thing has the name behind the verb.
  #called(chunks: readonly Chunk[]): void {
    chunks.forEach((chunk, k) => {
      const [thing, name] = [chunks[k - 1], chunks[k + 1]];
      if (chunk.type !== 'verb' || !this.position.naming.has(chunk.lemma)) return;
      if (
        thing?.type !== 'noun' ||
        thing.ends.length > 0 ||
        name?.type !== 'noun' ||
        !name.named ||
        name.prep !== ''
      )
        return;
      thing.ends = name.ends;
    });
  }

  #govern(phrase: VerbPhrase): void {
    const { verb, index } = phrase;
    if (verb.form === 'finite') this.#finite(phrase);
    else if (verb.form === 'infinitive') this.#infinitive(phrase);
    else if (verb.form === 'participle') phrase.subject = this.#described(index);
    else this.#gerund(phrase);
  }

  #finite(phrase: VerbPhrase): void {
    const { verb, index } = phrase;
    const found = this.#left(index);
    if (found && 'verb' in found) {
      phrase.subject = found.subject;
      if (verb.bare && found.outlook !== 'asserted') phrase.outlook = graver(phrase.outlook, found.outlook);
    } else phrase.subject = found;
    this.#gap(phrase);
    for (let k = index - 1; k >= 0; k--) {
      const chunk = this.#chunks[k] as Chunk;
      if (isComma(chunk) || chunk.type === 'verb') break;
      if (chunk.type === 'subordinator' && this.position.doubting.has(chunk.text))
        phrase.outlook = graver(phrase.outlook, 'reported');
    }
  }

  // "the company he founded", "chips that Nvidia makes": the object stands before the subject.
  #gap(phrase: VerbPhrase): void {
    const { index, object, subject, verb } = phrase;
    if (object || verb.passive || !subject) return;
    const at = this.#chunks.indexOf(subject, Math.max(0, index - 3));
    if (at < 1 || at > index - 1) return;
    const before = this.#chunks[at - 1];
    if (before?.type === 'relative' && !this.position.owning.has(before.text))
      phrase.object = this.#antecedent(at - 1, undefined);
    else if (before?.type === 'noun' && !before.named && before.definite && before.ends.length > 0)
      phrase.object = { ...before, prep: '' };
  }

  #infinitive(phrase: VerbPhrase): void {
    const chunks = this.#chunks;
    let k = phrase.index - 1;
    let noun: NounPhrase | undefined;
    for (; k >= 0; k--) {
      const chunk = chunks[k] as Chunk;
      if (chunk.type === 'verb') break;
      if (chunk.type === 'noun') noun ??= chunk;
      else if (chunk.type === 'coordinator' || chunk.type === 'relative' || chunk.type === 'subordinator')
        break;
      else if (isComma(chunk) && k < phrase.index - 1) break;
    }
    const governor = this.#found.find(({ index }) => index === k);
    const nounOutlook = noun && this.position.governingNouns[noun.head];
    if (!governor) {
      const joined = chunks[k]?.type === 'coordinator' ? this.#before(k) : undefined;
      phrase.subject = joined?.subject ?? this.#headline(phrase.index);
      phrase.outlook = graver(phrase.outlook, joined ? joined.outlook : (nounOutlook ?? 'planned'));
      return;
    }
    const { governing, governingAdjectives, objectGoverning } = this.position;
    let outlook: Outlook;
    if (nounOutlook) outlook = nounOutlook;
    else if (governor.verb.lemma === 'be')
      outlook = (noun && governingAdjectives[noun.head]) ?? this.#adjective(governor) ?? 'planned';
    else outlook = governing[governor.verb.lemma] ?? 'planned';
    if (governor.verb.passive && !nounOutlook)
      outlook = this.position.passiveGoverning[governor.verb.lemma] ?? outlook;
    phrase.outlook = graver(phrase.outlook, graver(outlook, governor.outlook));
    const object = governor.object;
    if (objectGoverning.has(governor.verb.lemma) && !governor.verb.passive && object?.ends.length)
      phrase.subject = object;
    else if (nounOutlook && noun && noun.owner.length > 0)
      phrase.subject = { ...noun, ends: noun.owner, prep: '' };
    else phrase.subject = governor.subject;
  }

  #adjective(governor: VerbPhrase): Outlook | undefined {
    const next = this.#chunks[governor.index + 1];
    return next && 'text' in next ? this.position.governingAdjectives[next.text] : undefined;
  }

  // "Norway's Tjeld to buy Saltmarsh": a headline's infinitive is its verb.
  #headline(index: number): NounPhrase | undefined {
    const before = this.#chunks[index - 1];
    return index <= 2 && before?.type === 'noun' && before.prep === '' ? before : undefined;
  }

  #gerund(phrase: VerbPhrase): void {
    const { index } = phrase;
    const before = this.#chunks[index - 1];
    if (before?.type === 'noun' && before.ends.length > 0 && before.prep === '') {
      phrase.subject = before;
      return;
    }
    const matrix = this.#before(index);
    if (before && 'text' in before && this.position.withoutWords.has(before.text)) phrase.outlook = 'denied';
    if (!matrix) return;
    phrase.subject = matrix.subject;
    const adjacent = matrix.index === index - 1 || (isPassing(before) && matrix.index === index - 2);
    const governed = adjacent ? this.position.governing[matrix.verb.lemma] : undefined;
    const nounBefore = this.#chunks[index - 2];
    const noun = nounBefore?.type === 'noun' ? this.position.governingNouns[nounBefore.head] : undefined;
    phrase.outlook = graver(phrase.outlook, graver(governed ?? noun ?? 'asserted', matrix.outlook));
  }

  /** The verb phrase before chunk `k` whose subject goes on. */
  #before(k: number): VerbPhrase | undefined {
    for (let i = this.#found.length - 1; i >= 0; i--) {
      const one = this.#found[i] as VerbPhrase;
      if (one.index < k && one.subject) return one;
    }
    return undefined;
  }

  /** What stands left of a finite verb as its subject; a verb phrase when it shares that one's. */
  #left(index: number): NounPhrase | VerbPhrase | undefined {
    const chunks = this.#chunks;
    let k = index - 1;
    while (isPassing(chunks[k])) k--;
    const chunk = chunks[k];
    if (!chunk) return undefined;
    if (chunk.type === 'relative') return this.#antecedent(k, chunk.text);
    if (chunk.type === 'noun') return this.#head(k);
    if (chunk.type === 'coordinator') return this.#joined(k);
    if (isComma(chunk)) return this.#interrupted(k);
    return undefined;
  }

  // The owner of a chain of prepositions: in "the board of Mistral" it is the board.
  #head(k: number): NounPhrase | undefined {
    const own = this.#chunks[k];
    if (own?.type === 'noun' && this.position.clausePrepositions.has(own.prep)) return { ...own, prep: '' };
    let at = k;
    for (; at >= 0; at--) {
      const chunk = this.#chunks[at] as Chunk;
      if (chunk.type === 'noun' && chunk.prep === '') return chunk;
      if (chunk.type === 'noun' || isPassing(chunk)) continue;
      return undefined;
    }
    return undefined;
  }

  #joined(k: number): VerbPhrase | undefined {
    for (let i = this.#found.length - 1; i >= 0; i--) {
      const one = this.#found[i] as VerbPhrase;
      if (one.index < k && one.verb.form === 'finite' && !this.#closed(one, k)) return one;
    }
    return undefined;
  }

  // A verb of a relative clause that a comma has closed shares nothing with what follows.
  #closed(one: VerbPhrase, k: number): boolean {
    const opener = this.#chunks[one.index - 1];
    if (opener?.type !== 'relative') return false;
    return this.#chunks.slice(one.index, k).some((chunk) => isComma(chunk));
  }

  // "X, which was founded in 2016, will …": over what the comma closes to what stood before it.
  #interrupted(k: number): NounPhrase | VerbPhrase | undefined {
    const chunks = this.#chunks;
    let open = k - 1;
    const bracket = (chunks[k] as Mark).text === ')';
    while (open >= 0 && !(bracket ? (chunks[open] as Mark).text === '(' : isComma(chunks[open]))) open--;
    const first = chunks[open + 1];
    if (open < 0 || isFiniteVerb(first)) {
      const verb = chunks.slice(Math.max(open, 0), k).find(isFiniteVerb);
      return verb ? this.#found.find((one) => one.verb === verb) : undefined;
    }
    const inside = chunks.slice(open + 1, k);
    const outer = this.#left(open);
    if (
      inside.length === 1 &&
      first?.type === 'noun' &&
      first.named &&
      outer &&
      !('verb' in outer) &&
      !outer.named
    )
      return first;
    return outer;
  }

  /** The noun phrase a relative pronoun at `k` stands for. */
  #antecedent(k: number, word: string | undefined): NounPhrase | undefined {
    const chunks = this.#chunks;
    let at = k - 1;
    while (isPassing(chunks[at]) || isComma(chunks[at])) at--;
    const person = word !== undefined && this.position.personRelatives.has(word);
    const thing = word !== undefined && this.position.thingRelatives.has(word);
    let nearest: NounPhrase | undefined;
    for (let steps = 0; at >= 0 && steps < 5; at--, steps++) {
      const chunk = chunks[at] as Chunk;
      if (chunk.type === 'verb' || chunk.type === 'coordinator') break;
      if (chunk.type !== 'noun') continue;
      const [end] = chunk.ends;
      const isPerson = end && ENTITY_KINDS[end.cluster.kind].family === 'person';
      const fits = end && (person ? isPerson : thing ? !isPerson : true);
      if (fits) return { ...chunk, prep: '', ends: chunk.members.at(-1)?.ends ?? chunk.ends };
      nearest ??= chunk;
      // "X, a maker of chips, which": only through an apposition does the search go on.
      if (end || chunk.prep === '' ? !isComma(chunks[at - 1]) : false) break;
    }
    return nearest;
  }

  /** What a participle without auxiliary describes: "a round *led by*", "X, *based in*". */
  #described(index: number): NounPhrase | undefined {
    const chunks = this.#chunks;
    let k = index - 1;
    while (isPassing(chunks[k])) k--;
    const chunk = chunks[k];
    if (chunk?.type === 'coordinator' || (isComma(chunk) && chunks[k - 1]?.type === 'verb')) {
      const joined = this.#found.filter((one) => one.index < k).at(-1);
      return joined?.verb.passive ? joined.subject : undefined;
    }
    if (isComma(chunk)) {
      k--;
      while (isPassing(chunks[k])) k--;
    }
    for (let steps = 0; k >= 0 && steps < 4; k--, steps++) {
      const one = chunks[k] as Chunk;
      if (one.type !== 'noun') {
        if (isPassing(one) || isComma(one)) continue;
        return undefined;
      }
      if (one.ends.length > 0 && ENTITY_KINDS[one.ends[0]?.cluster.kind ?? 'Company'].family !== 'place')
        return { ...one, prep: '' };
      // "X is a firm headquartered in": what X is said to be is X.
      const be = chunks[k - 1];
      if (be?.type === 'verb' && be.lemma === 'be')
        return this.#found.find(({ verb }) => verb === be)?.subject;
      if (one.prep === '' && !isComma(chunks[k - 1])) return one;
    }
    return undefined;
  }

  #complements(phrase: VerbPhrase): void {
    const chunks = this.#chunks;
    let k = phrase.index + 1;
    let direct = true;
    for (; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.type === 'verb') {
        // "in a round led by X": what hangs on a noun does not end the verb's reach; a new clause does.
        break;
      }
      if (chunk.type === 'relative' || chunk.type === 'subordinator') break;
      if (chunk.type === 'coordinator') {
        const next = chunks[k + 1];
        if (
          next?.type === 'verb' ||
          (next?.type === 'noun' && next.prep === '' && chunks[k + 2]?.type === 'verb')
        )
          break;
        direct = false;
        continue;
      }
      if (chunk.type === 'mark') {
        if (isComma(chunk)) {
          const next = chunks[k + 1];
          if (!next || next.type === 'verb' || next.type === 'relative' || next.type === 'subordinator')
            break;
          if (next.type === 'noun' && next.prep === '' && direct === false && this.#opensClause(k + 1)) break;
          direct = false;
          continue;
        }
        break;
      }
      if (chunk.type !== 'noun') continue;
      if (chunk.prep !== '') {
        direct = false;
        phrase.complements.push(chunk);
      } else if (direct && !phrase.object) phrase.object = chunk;
      else if (direct && !phrase.second) phrase.second = chunk;
      phrase.to = chunk.to;
    }
    phrase.to = Math.max(phrase.to, chunks[k - 1]?.to ?? phrase.to);
    this.#apposed(phrase);
  }

  // ", Microsoft said", ", the company has": a subject and its verb.
  #opensClause(k: number): boolean {
    const chunks = this.#chunks;
    let at = k + 1;
    while (chunks[at]?.type === 'noun' && (chunks[at] as NounPhrase).prep !== '') at++;
    return isFiniteVerb(chunks[at]);
  }

  // "sold its sensor arm, Laegern Sensorik, to": the name behind the comma is the object.
  #apposed(phrase: VerbPhrase): void {
    const { object } = phrase;
    if (!object || object.ends.length > 0 || object.indefinite) return;
    const at = this.#chunks.indexOf(object);
    const [comma, name] = [this.#chunks[at + 1], this.#chunks[at + 2]];
    const after = this.#chunks[at + 3];
    if (
      isComma(comma) &&
      name?.type === 'noun' &&
      name.named &&
      name.prep === '' &&
      (!after || after.type === 'mark')
    )
      object.ends = name.ends;
  }
}
