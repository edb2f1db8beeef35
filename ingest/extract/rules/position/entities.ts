// Reads the names of a whole document: which are one entity, and what the words beside them say about its kind.
import { ENTITY_KINDS } from '../../../../graph/entities';
import type { Source } from '../../../../graph/source';
import { findPlace } from '../../lexicon';
import { type Cluster, ClusterIndex, withoutLegalForm } from '../clusters';
import { type Sentence, sentencesOf } from '../sentences';
import type { Token } from '../tokens';
import type { WordClass } from '../word-class';
import { type FoundName, NameFinder, NO_PROOF, type Proof } from './names';
import { verbReading } from './tags';
import type { PositionWords } from './words';

/** A name and the entity it stands for. */
export interface Mention extends FoundName {
  readonly cluster: Cluster;
}

export interface NamedDocument {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  /** Names by sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly clusters: readonly Cluster[];
}

/** Names everything in a source. Two passes: what is proved a name once is a name everywhere. */
export function nameDocument(source: Source, words: WordClass, position: PositionWords): NamedDocument {
  const sentences = sentencesOf(source);
  const first = new NameFinder(words, position, source.text, NO_PROOF);
  const proof = proofOf(
    sentences.flatMap((sentence) => first.find(sentence)),
    words,
    position,
  );
  const second = new NameFinder(words, position, source.text, proof);
  const found = sentences.map((sentence) => second.find(sentence));
  const index = new ClusterIndex();
  const joiner = new Joiner(index, words, position);
  const flat = found.flat();
  const ordered = [...flat].sort((a, b) => b.name.length - a.name.length || a.start - b.start);
  for (const name of ordered) if (name.known) joiner.known(name);
  joiner.acronyms(flat);
  const clusters = new Map(ordered.map((name) => [name, joiner.of(name)]));
  const mentions = found.map((list) =>
    list.map((name): Mention => ({ ...name, cluster: clusters.get(name) as Cluster })),
  );
  for (const mention of mentions.flat()) witness(mention, words, position);
  spokenOf(mentions, sentences, position);
  return { source, sentences, mentions, clusters: index.all };
}

function proofOf(names: readonly FoundName[], words: WordClass, position: PositionWords): Proof {
  const proved = new Map<string, (readonly string[])[]>();
  const certain = new Set<string>();
  const seen = new Set<string>();
  const add = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const parts = name.split(' ');
    const list = proved.get(parts[0] as string);
    if (list) list.push(parts);
    else proved.set(parts[0] as string, [parts]);
  };
  for (const { name, known, place, hints, proof } of names) {
    if (known && (proof || !known.ambiguous.includes(name))) certain.add(known.id);
    if (place) certain.add(place.id);
    if (known || place) continue;
    const bare = withoutLegal(name, position);
    const parts = bare.split(' ');
    const isPerson = hints.some(([kind]) => kind === 'Person');
    if (proof || parts.length > 1 || !words.isCommon(bare)) add(bare);
    const [head = '', tail = ''] = [parts[0], parts.at(-1)];
    if (parts.length === 1) continue;
    if (isPerson) {
      if (tail.length > 2 && !words.isCommon(tail)) add(tail);
    } else if (
      head.length > 3 &&
      !words.isCommon(head) &&
      !words.headKind(head) &&
      !findPlace(head, words.grammar.language)
    )
      add(head);
  }
  const people = calledByFamilyName(names);
  for (const name of people) add(name.split(' ').at(-1) as string);
  return { names: proved, certain, people };
}

/** "Ilhan Scheer" where "Scheer" comes again alone and "Ilhan" does not: firms are shortened from the other end. */
function calledByFamilyName(names: readonly FoundName[]): ReadonlySet<string> {
  const single = new Set(
    names.filter(({ name, known, place }) => !name.includes(' ') && !known && !place).map(({ name }) => name),
  );
  const people = new Set<string>();
  for (const { name, known, place, hints } of names) {
    const words = name.split(' ');
    if (known || place || hints.length > 0 || words.length < 2 || words.length > 3) continue;
    if (single.has(words.at(-1) as string) && !single.has(words[0] as string)) people.add(name);
  }
  return people;
}

/** A name without its legal form: those every language knows, and the grammar's. */
function withoutLegal(name: string, { legalForms }: PositionWords): string {
  const words = withoutLegalForm(name).split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}

/** Puts names into clusters: longest first, short forms to the one full name they fit. */
class Joiner {
  constructor(
    readonly index: ClusterIndex,
    readonly words: WordClass,
    readonly position: PositionWords,
  ) {}

  known({ known }: FoundName): Cluster {
    if (!known) throw new TypeError('a known name carries its registry entry');
    const found = this.index.byId(known.id) ?? this.index.create(`#${known.id}`);
    found.id = known.id;
    found.fixed = known.kind;
    found.display = known.name;
    found.aliases = known.aliases;
    for (const name of [known.name, ...known.aliases]) this.index.alias(name, found);
    return found;
  }

  // "Competition and Markets Authority (CMA)": the letters in brackets are the same body.
  acronyms(names: readonly FoundName[]): void {
    names.forEach((name, k) => {
      const next = names[k + 1];
      if (
        name.known ||
        name.place ||
        next?.sentence !== name.sentence ||
        next.known ||
        next.from !== name.to + 1
      )
        return;
      const { tokens } = name.sentence;
      if (tokens[name.to]?.text !== '(' || !/^\p{Lu}{2,6}$/u.test(next.name)) return;
      const initials = name.name.replace(/[^\p{Lu}]/gu, '');
      if ([...next.name].every((letter) => initials.includes(letter))) {
        const cluster = this.of(name);
        this.index.alias(next.name, cluster);
      }
    });
  }

  of(name: FoundName): Cluster {
    const cluster = this.#joined(name);
    if (name.hints.some(([kind]) => kind === 'Person')) cluster.vote('Person', 0.1);
    if (cluster.names.size === 0 && !name.place && !name.known) cluster.names.set(name.name, 0);
    return cluster;
  }

  #joined(name: FoundName): Cluster {
    if (name.known) return this.known(name);
    const { place } = name;
    if (place) {
      const found = this.index.byId(place.id) ?? this.index.create(`#${place.id}`);
      found.id = place.id;
      found.fixed = place.kind;
      found.display = place.name;
      found.aliases = place.aliases;
      return found;
    }
    const bare = withoutLegal(name.name, this.position);
    const exact = this.index.get(bare);
    if (exact && exact.fixed !== 'City' && exact.fixed !== 'Country') return exact;
    const short = this.#short(
      bare,
      name.hints.some(([kind]) => kind === 'Person'),
    );
    if (short) {
      this.index.alias(bare, short);
      return short;
    }
    return this.index.of(bare);
  }

  // "Mensch" for Arthur Mensch, "Zeilmaker" for Zeilmaker Photonics; only where one longer name fits.
  #short(name: string, isPerson: boolean): Cluster | undefined {
    const longer = this.index.all.filter((cluster) => {
      if (cluster.fixed && ENTITY_KINDS[cluster.fixed].family === 'place') return false;
      const names = [...cluster.names.keys(), ...(cluster.display ? [cluster.display] : [])];
      const person = cluster.kind === 'Person';
      return names.some((full) =>
        person
          ? full.endsWith(` ${name}`)
          : !isPerson && (full.startsWith(`${name} `) || this.#withoutNation(full) === name),
      );
    });
    return longer.length === 1 ? longer[0] : undefined;
  }

  // "Data Protection Commission" for the Irish one.
  #withoutNation(full: string): string | undefined {
    const [head = '', ...rest] = full.split(' ');
    if (rest.length < 2) return undefined;
    return findPlace(head, this.words.grammar.language)?.via === 'demonym' ? rest.join(' ') : undefined;
  }
}

/** Counts what one mention and its neighbours say about the entity. */
function witness(mention: Mention, words: WordClass, position: PositionWords): void {
  const { cluster, sentence, from, to } = mention;
  cluster.occurrences.push({ start: mention.start, end: mention.end, sentence: sentence.index });
  if (mention.place) return;
  cluster.addName(mention.name);
  for (const [kind, weight] of mention.hints) cluster.vote(kind, weight);
  const { tokens } = sentence;
  const before = tokens[from - 1];
  const quoted = before && /^[“"«‘]$/u.test(before.text) ? tokens[from - 2] : before;
  if (quoted?.kind === 'word') {
    const head = words.headKind(quoted.lower);
    if (head && !position.possessives[quoted.lower]) {
      cluster.vote(head, 3);
      cluster.heads.add(quoted.lower);
    } else if (words.isRole(quoted.text) || words.isFounder(quoted.text)) cluster.vote('Person', 2);
    // "a language model called Magistral"
    if (words.grammar.naming.has(quoted.lower)) {
      const named = tokens[from - 2];
      const kind = named && words.headKind(named.lower);
      if (kind) cluster.vote(kind, 4);
    }
  }
  // "Ilhan Scheer runs": what people do, said of two words that nothing else tells about.
  const doing =
    verbReading(tokens[to]?.lower ?? '', words) ?? verbReading(tokens[to + 1]?.lower ?? '', words);
  if (
    doing &&
    position.personVerbs.has(doing.lemma) &&
    mention.hints.length === 0 &&
    !mention.known &&
    /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(mention.name)
  )
    cluster.vote('Person', 0.8);
  // "Scheer, 41, laughs"
  const [comma, age, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (comma?.text === ',' && age && /^[1-9]\d$/.test(age.text) && close?.text === ',' && !mention.known)
    cluster.vote('Person', 4);
  introduced(mention, words, position);
  apposed(tokens, to, mention, words, position);
}

const PRONOUN_REACH = 2;

// "Nor has she …": where no person was named shortly before, the name before the pronoun is one.
function spokenOf(
  mentions: readonly (readonly Mention[])[],
  sentences: readonly Sentence[],
  { possessives, personPronouns }: PositionWords,
): void {
  for (const { index, tokens } of sentences) {
    const at = tokens.findIndex(
      ({ lower }) => possessives[lower] === 'person' || personPronouns[lower] === 'person',
    );
    if (at < 0) continue;
    const before = mentions
      .slice(Math.max(0, index - PRONOUN_REACH), index + 1)
      .flat()
      .filter(({ sentence, from }) => sentence.index < index || from < at);
    if (before.some(({ cluster }) => cluster.kind === 'Person')) continue;
    const open = before.filter(
      ({ cluster, hints }) =>
        !cluster.fixed && hints.length === 0 && cluster.heads.size === 0 && / /.test(cluster.name),
    );
    open.at(-1)?.cluster.vote('Person', 0.7);
  }
}

// "its new assistant, Furze,": a noun before the comma.
function introduced({ cluster, sentence, from }: Mention, words: WordClass, position: PositionWords): void {
  const { tokens } = sentence;
  const noun = tokens[from - 2];
  if (tokens[from - 1]?.text !== ',' || noun?.kind !== 'word' || noun.capital) return;
  const kind = words.headKind(noun.lower);
  if (!kind) return;
  for (let k = from - 3; k >= Math.max(0, from - 8); k--) {
    const { lower, kind: type, text } = tokens[k] as Token;
    if (/^['’]s?$/u.test(text) || position.possessives[lower] || position.articles.definite.has(lower)) {
      cluster.vote(kind, 2.5);
      return;
    }
    if (type === 'mark' || words.verbs.has(lower)) return;
  }
}

// ", a Helsinki-based lab", ", the sustainable provider of": the last noun behind the comma tells the kind.
function apposed(
  tokens: readonly Token[],
  to: number,
  { cluster }: Mention,
  words: WordClass,
  position: PositionWords,
): void {
  if (!/^[,(–—]$/u.test(tokens[to]?.text ?? '')) return;
  const first = tokens[to + 1];
  if (!first) return;
  if (position.personRelatives.has(first.lower)) {
    cluster.vote('Person', 1.5);
    return;
  }
  let found: Token | undefined;
  let person = false;
  for (let k = to + 1; k < Math.min(tokens.length, to + 10); k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && !/^['’]s?$/u.test(token.text)) break;
    const verb = !token.capital && verbReading(token.lower, words)?.listed;
    if (verb && !words.headKind(token.lower) && !words.isRole(token.text)) {
      if (k === to + 1) return;
      break;
    }
    if (/^['’]s?$/u.test(token.text)) found = undefined;
    if (words.grammar.prepositions[token.lower] !== undefined || words.grammar.relatives.has(token.lower))
      break;
    if (words.grammar.coordinators.has(token.lower) && !person) break;
    if (
      position.be.has(token.lower) ||
      position.have.has(token.lower) ||
      position.modals[token.lower] !== undefined
    )
      return;
    if (words.isRole(token.text) || words.isFounder(token.text)) person = true;
    else if (words.headKind(token.text)) [found, person] = [token, words.headKind(token.text) === 'Person'];
    else if (token.capital && k > to + 1 && found && tokens[k - 1] === found) return;
  }
  if (person) cluster.vote('Person', 3);
  else if (found) {
    cluster.vote(words.headKind(found.text) ?? 'Company', 2);
    cluster.heads.add(found.lower);
  }
}
