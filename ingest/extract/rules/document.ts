// Reads the names of a whole document: which words are names, which names are one entity, and of what kind it is.
import { ENTITY_KINDS } from '../../../graph/entities';
import type { Source } from '../../../graph/source';
import { findPlace, isListed } from '../lexicon';
import { type Cluster, ClusterIndex, withoutLegalForm } from './clusters';
import { MentionFinder, type RawMention } from './mentions';
import { nounBefore } from './noun-before';
import { type Sentence, sentencesOf } from './sentences';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

export interface Mention extends RawMention {
  readonly cluster: Cluster;
}

export interface ReadDocument {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  /** Names by sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly clusters: readonly Cluster[];
}

/** Names everything in a source. Two passes: what is proved a name once is a name everywhere. */
export function readDocument(source: Source, words: WordClass): ReadDocument {
  const sentences = sentencesOf(source);
  const first = new MentionFinder(words, new Map(), source.text, new Set());
  const raw = sentences.flatMap((sentence) => first.find(sentence));
  const proved = provedNames(raw, words);
  for (const name of bareNames(sentences, words)) prove(proved, name);
  const certain = new Set(
    raw.flatMap(({ known, name }) => (known && !known.ambiguous?.includes(name) ? known.id : [])),
  );
  const hints = new Map(
    raw
      .filter((mention) => mention.hints.length > 0)
      .map((mention) => [withoutLegalForm(mention.name), mention.hints]),
  );
  const second = new MentionFinder(words, proved, source.text, certain, hints);
  const found = sentences.map((sentence) => second.find(sentence));
  const index = new ClusterIndex();
  // Names with a legal form first: "Dravena" is Dravena SE before it is Dravena Optik.
  const rank = ({ name }: RawMention) => (withoutLegalForm(name) === name ? 0 : 1000) + name.length;
  const ordered = found.flat().sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  for (const mention of ordered) if (mention.known) knownCluster(mention, index);
  const clusters = new Map<RawMention, Cluster>();
  for (const mention of ordered) clusters.set(mention, clusterOf(mention, index));
  const mentions = found.map((list) =>
    list.map((mention): Mention => ({ ...mention, cluster: clusters.get(mention) as Cluster })),
  );
  for (const mention of mentions.flat().sort((a, b) => a.start - b.start)) witness(mention, words);
  return { source, sentences, mentions, clusters: index.all };
}

function prove(proved: Map<string, (readonly string[])[]>, name: string): void {
  const parts = name.split(' ');
  const key = parts[0] as string;
  const list = proved.get(key) ?? [];
  if (!list.some((one) => one.join(' ') === name)) list.push(parts);
  proved.set(key, list);
}

/**
 * Names that look like words: "quillon" in small letters, "Zettelwerk" like any compound. A word that no dictionary
 * has and that comes again is one; so is a made-up noun that always stands without an article.
 */
function bareNames(sentences: readonly Sentence[], words: WordClass): string[] {
  const counts = new Map<string, { bare: number; other: number }>();
  const { determiners, prepositions, language } = words.grammar;
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (
        token.kind !== 'word' ||
        token.text.length < 5 ||
        words.headKind(token.text) ||
        words.isRole(token.text)
      )
        return;
      const unknown =
        language !== 'fr' && !token.capital && !words.isCommon(token.text) && !words.verbs.has(token.lower);
      const compound =
        language === 'de' &&
        token.capital &&
        !/-/u.test(token.text) &&
        !isListed(token.text, 'de') &&
        words.isCommon(token.text);
      if (!unknown && !compound) return;
      const before = tokens[i - 1];
      const bare =
        !before ||
        before.kind === 'mark' ||
        before.lower === 'und' ||
        (prepositions[before.lower] !== undefined && determiners[before.lower] === undefined) ||
        (!before.capital &&
          before.kind === 'word' &&
          determiners[before.lower] === undefined &&
          !/(?:e|en|er|es|em)$/u.test(before.lower)) ||
        words.verbs.has(before.lower) ||
        words.headKind(before.text) !== undefined;
      const entry = counts.get(token.text) ?? { bare: 0, other: 0 };
      if (bare) entry.bare++;
      else entry.other++;
      counts.set(token.text, entry);
    });
  }
  return [...counts].flatMap(([name, { bare, other }]) =>
    bare >= 2 && other === 0 && !/(?:en|ungen|keiten|heiten|schaft|ismus|tät|ung|heit|keit)$/u.test(name)
      ? name
      : [],
  );
}

function provedNames(raw: readonly RawMention[], words: WordClass): Map<string, (readonly string[])[]> {
  const proved = new Map<string, (readonly string[])[]>();
  const add = (name: string) => prove(proved, name);
  for (const mention of raw) {
    if (mention.place || mention.known) continue;
    const bare = withoutLegalForm(mention.name);
    add(bare);
    const parts = bare.split(' ');
    const isPerson = mention.hints.some(([kind]) => kind === 'Person');
    const family = parts.at(-1) as string;
    if (isPerson && parts.length > 1 && family.length > 2) add(family);
    if (
      !isPerson &&
      parts.length > 1 &&
      (parts[0] as string).length > 3 &&
      !words.isCommon(parts[0] as string) &&
      !findPlace(parts[0] as string, words.grammar.language)
    )
      add(parts[0] as string);
  }
  return proved;
}

function knownCluster(mention: RawMention, index: ClusterIndex): Cluster {
  const { known } = mention;
  if (!known) throw new TypeError('a known mention carries its registry entry');
  const found = index.byId(known.id) ?? index.create(`#${known.id}`);
  found.id = known.id;
  found.fixed = known.kind;
  found.display = known.name;
  found.aliases = known.aliases;

  for (const name of [known.name, ...known.aliases]) index.alias(name, found);
  return found;
}

function clusterOf(mention: RawMention, index: ClusterIndex): Cluster {
  const cluster = joined(mention, index);
  if (mention.hints.some(([kind]) => kind === 'Person')) cluster.vote('Person', 0.1);
  if (cluster.names.size === 0 && !mention.place) cluster.names.set(mention.name, 0);
  return cluster;
}

function joined(mention: RawMention, index: ClusterIndex): Cluster {
  if (mention.known) return knownCluster(mention, index);
  const { place } = mention;
  if (place) {
    const found = index.byId(place.id) ?? index.create(`#${place.id}`);
    found.id = place.id;
    found.fixed = place.kind;
    found.display = place.name;
    found.aliases = place.aliases;
    return found;
  }
  const bare = withoutLegalForm(mention.name);
  const exact = index.get(bare) ?? index.get(bare.replace(/(?<=\p{L}{3})s$/u, ''));
  if (exact && exact.fixed !== 'City' && exact.fixed !== 'Country') return exact;
  const isPerson = mention.hints.some(([kind]) => kind === 'Person');
  if (!isPerson) {
    const short = shortForm(bare, index);
    if (short) {
      index.alias(bare, short);
      return short;
    }
  }
  return index.of(bare);
}

// "Mensch" for Arthur Mensch, "Zeilmaker" for Zeilmaker Photonics; only where one longer name fits.
function shortForm(name: string, index: ClusterIndex): Cluster | undefined {
  const bare = name.replace(/(?<=\p{L}{3})s$/u, '');
  const longer = index.all.filter((cluster) =>
    [...cluster.names.keys(), ...(cluster.display ? [cluster.display] : [])].some((full) => {
      const isPerson = cluster.kind === 'Person';
      return isPerson
        ? full.endsWith(` ${name}`) || full.endsWith(` ${bare}`)
        : full.startsWith(`${name} `) || full.startsWith(`${bare} `);
    }),
  );
  return longer.length === 1 ? longer[0] : undefined;
}

// "Lumio *emploie*", "filiale *de* Lumio", "*chez* Lumio": what the neighbours say of a name without a form of its own.
function actsAsFirm(
  tokens: readonly Token[],
  from: number,
  to: number,
  { grammar, verbs }: WordClass,
): boolean {
  const { firmVerbs, firmNouns, auxiliaries, prepositions, genitive } = grammar;
  if (!firmVerbs || !firmNouns) return false;
  const before = tokens[from - 1];
  if (before && firmNouns.has(before.lower)) return true;
  const owned = before && prepositions[before.lower] === genitive && tokens[from - 2];
  if (owned && firmNouns.has(owned.lower)) return true;
  for (let k = to; k < Math.min(tokens.length, to + 3); k++) {
    const { lower, kind } = tokens[k] as Token;
    if (kind !== 'word') return false;
    const forms = verbs.get(lower);
    if (forms) return forms.some(({ lemma }) => firmVerbs.has(lemma));
    if (!auxiliaries.perfect.has(lower) && !/^(?:vient|va|déjà|n|ne|de)$/u.test(lower)) return false;
  }
  return false;
}

/** Counts what one mention and its neighbours say about the entity. */
function witness(mention: Mention, words: WordClass): void {
  const { cluster, sentence, from, to } = mention;
  cluster.occurrences.push({ start: mention.start, end: mention.end, sentence: sentence.index });
  if (!mention.place) cluster.addName(mention.known ? mention.name : mention.name);
  for (const [kind, weight] of mention.hints) cluster.vote(kind, weight);
  // Two capitalised words that nothing says more about are likelier a person than a firm.
  const ordinary =
    words.grammar.language === 'fr' && words.isCommon(mention.name.slice(mention.name.lastIndexOf(' ') + 1));
  if (mention.hints.length === 0 && !ordinary && /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(mention.name))
    cluster.vote('Person', 0.6);
  if (cluster.fixed && ENTITY_KINDS[cluster.fixed].family === 'place') return;
  const { tokens } = sentence;
  if (actsAsFirm(tokens, from, to, words)) cluster.vote('Company', 1);
  const before = tokens[from - 1];
  const quoted = before && /^[„“"«]$/u.test(before.text) ? tokens[from - 2] : before;
  const noun = quoted && words.grammar.order === 'position' ? nounBefore(tokens, from, words) : quoted;
  const head = noun?.kind === 'word' ? words.headKind(noun.text) : undefined;
  if (head && noun) {
    // Where the noun names the kind by its place in front, it outweighs what the name looks like.
    cluster.vote(head, words.grammar.order === 'position' ? 5 : 3);
    cluster.heads.add(noun.lower);
  }
  if (
    quoted?.kind === 'word' &&
    (words.isRole(quoted.text) || words.isFounder(quoted.text)) &&
    words.grammar.language !== 'fr'
  )
    cluster.vote('Person', 2);
  apposition(tokens, to, mention, words);
}

// ", ein Fonds mit Sitz in", ", a Helsinki-based lab", ", filiale du groupe": the noun behind the comma tells the kind.
function apposition(tokens: readonly Token[], to: number, mention: Mention, words: WordClass): void {
  if (tokens[to]?.text !== ',') return;
  const { cluster } = mention;
  for (let k = to + 1; k < Math.min(tokens.length, to + 8); k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' || words.verbs.get(token.lower)?.some((form) => form.form === 'finite')) return;
    const { copula, passive, perfect } = words.grammar.auxiliaries;
    const isVerb = copula.has(token.lower) || passive.has(token.lower) || perfect.has(token.lower);
    if (isVerb && words.grammar.order === 'position') return;
    if (k === to + 1 && words.grammar.relatives.has(token.lower) && words.grammar.language !== 'de') return;
    const kind = words.headKind(token.text);
    if (kind && token.kind === 'word') {
      cluster.vote(kind, 2);
      cluster.heads.add(token.lower);
      return;
    }
    if (words.isRole(token.text) || words.isFounder(token.text)) {
      cluster.vote('Person', 3);
      return;
    }
    if (token.capital && words.grammar.language !== 'de') return;
  }
}
