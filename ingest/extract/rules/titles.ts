// People and what they do where, in a language that sets the organisation behind the title: "Hugo Perrin, directeur
// général de Lumio", "la présidente de Lumio, Claire Delmas", "A et B, cofondateurs de Lumio", "est nommée directrice de".
import { ENTITY_KINDS } from '../../../graph/entities';
import { type Draft, fits } from './facts';
import type { Phrase, PhraseEnd } from './phrases';
import type { RoleContext } from './roles';
import type { Token } from './tokens';

/** One title with the place it is held at, before its holder is known. */
interface Title {
  readonly from: number;
  /** End of the title's own words. */
  readonly to: number;
  /** End with the organisation. */
  readonly end: number;
  readonly founder: boolean;
  readonly holds: boolean;
  readonly former: boolean;
  readonly at: PhraseEnd | undefined;
}

const REACH = 7;
const isOrganization = (end: PhraseEnd) => ENTITY_KINDS[end.cluster.kind].family === 'organization';
const isPerson = (end: PhraseEnd) => end.cluster.kind === 'Person';

/** Facts of every title of a sentence. */
export function readTitles(context: RoleContext): Draft[] {
  const titles = titlesOf(context);
  const drafts: Draft[] = [];
  for (const group of groupsOf(titles, context)) {
    const held = holders(group, context);
    if (!held) continue;
    const { people, ended, place } = held;
    const stated = group.find((title) => title.at)?.at;
    for (const title of group) {
      const organization = title.at ?? stated ?? ownerBefore(group[0] as Title, context) ?? place;
      const end = organization ?? (title.former || ended ? undefined : context.current);
      if (!end) continue;
      for (const person of people)
        drafts.push(...draftsOf(title, person, end, !organization, ended, context));
    }
  }
  return drafts;
}

function draftsOf(
  title: Title,
  person: PhraseEnd,
  end: PhraseEnd,
  assumed: boolean,
  ended: boolean,
  { sentence, text, modality, words }: RoleContext,
): Draft[] {
  const first = sentence.tokens[title.from] as Token;
  const last = sentence.tokens[title.to - 1] as Token;
  const said = text.slice(first.start, last.end).replace(/^ex-/iu, '');
  const local = sentence.tokens
    .filter(({ start, end: to }) => {
      const from = Math.min(person.mention.start, first.start);
      return start >= from && to <= Math.max(last.end, person.mention.end);
    })
    .map(({ lower }) => lower)
    .join(' ');
  const denied = modality === 'denied' && words.grammar.cues.negation.test(local);
  const relations: Draft['relation'][] = [];
  if (title.founder) relations.push('FOUNDED');
  if (title.holds) relations.push(title.former || ended ? 'FORMERLY_AT' : 'HOLDS_ROLE');
  return relations.flatMap((relation): Draft[] =>
    fits(relation, person, end)
      ? [
          {
            relation,
            subject: person,
            object: end,
            qualifiers: relation === 'FOUNDED' ? {} : { role: { text: said } },
            modality: denied ? 'denied' : 'asserted',
            trigger: { start: first.start, end: last.end },
            confidence: assumed ? 0.78 : 0.93,
            rule: `title:${words.grammar.language}`,
          },
        ]
      : [],
  );
}

/** Every title, with the organisation that stands behind it. */
function titlesOf(context: RoleContext): Title[] {
  const { sentence, words, phrases } = context;
  const { tokens } = sentence;
  const { rolePart, former } = words.grammar;
  const past = new Set(former.split(/\s+/));
  const named = (k: number) =>
    phrases.some(
      (phrase) =>
        k >= phrase.from &&
        k < phrase.to &&
        phrase.ends.some((end) => end.via === 'name' && covers(end, tokens[k] as Token)),
    );
  const titles: Title[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || named(at)) continue;
    const bare = token.text.replace(/^ex-/iu, '');
    let founder = words.isFounder(bare);
    let holds = words.isRole(bare);
    if (!founder && !holds) continue;
    let to = at + 1;
    for (; to < tokens.length; to++) {
      const { lower, text, kind } = tokens[to] as Token;
      if (kind !== 'word' || named(to)) break;
      if (words.isFounder(text)) founder = true;
      else if (words.isRole(text)) holds = true;
      else if (!rolePart?.test(lower)) break;
    }
    const place = placeOf(to, context);
    const before = tokens[at - 1];
    titles.push({
      from: at,
      to: Math.max(to, place?.titleEnd ?? to),
      end: place?.end ?? to,
      founder,
      holds,
      former: bare !== token.text || (before !== undefined && past.has(before.lower)),
      at: place?.at,
    });
    at = to - 1;
  }
  return titles;
}

const covers = ({ mention }: PhraseEnd, { start, end }: Token) =>
  start >= mention.start && end <= mention.end;

/** "de Lumio", "des opérations chez Lumio", "au sein du groupe": where the title is held. */
function placeOf(
  from: number,
  { sentence, words, phrases }: RoleContext,
): { at: PhraseEnd | undefined; titleEnd: number; end: number } | undefined {
  const { tokens } = sentence;
  const { grammar } = words;
  let k = from;
  let titleEnd = from;
  for (let step = 0; step < 3; step++) {
    const phrase = phrases.find((one) => one.from === k && one.prep !== '#' && one.prep !== '');
    if (phrase && grammar.rolePrepositions?.has(phrase.prep)) {
      const at = phrase.ends.find(isOrganization);
      return at ? { at, titleEnd, end: phrase.to } : undefined;
    }
    // A field of work before the organisation: "de la recherche", "chargé des opérations".
    if (grammar.prepositions[tokens[k]?.lower ?? ''] === undefined) break;
    k++;
    while (grammar.determiners[tokens[k]?.lower ?? ''] !== undefined) k++;
    const noun = tokens[k];
    if (noun?.kind !== 'word' || (noun.capital && !grammar.acronyms.has(noun.text))) break;
    k++;
    while (
      k < tokens.length &&
      tokens[k]?.kind === 'word' &&
      !tokens[k]?.capital &&
      grammar.prepositions[tokens[k]?.lower ?? ''] === undefined &&
      !grammar.coordinators.has(tokens[k]?.lower ?? '') &&
      words.verbs.get(tokens[k]?.lower ?? '') === undefined &&
      !isAuxiliary(tokens[k] as Token, grammar.auxiliaries) &&
      k - from < REACH
    )
      k++;
    titleEnd = k;
  }
  return titleEnd > from && k <= titleEnd ? { at: undefined, titleEnd: from, end: titleEnd } : undefined;
}

const isAuxiliary = (
  { lower }: Token,
  { copula, passive, perfect, modal }: RoleContext['words']['grammar']['auxiliaries'],
) => copula.has(lower) || passive.has(lower) || perfect.has(lower) || modal.has(lower);

/** Titles of one holder: "cofondatrice et présidente de Lumio". */
function groupsOf(titles: readonly Title[], { sentence, words }: RoleContext): Title[][] {
  const groups: Title[][] = [];
  for (const title of titles) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? sentence.tokens.slice(last.end, title.from) : [];
    const joined =
      last &&
      between.length <= 3 &&
      between.some(({ lower }) => words.grammar.coordinators.has(lower)) &&
      between.every(
        ({ text, lower }) =>
          text === ',' || words.grammar.coordinators.has(lower) || words.grammar.former.includes(lower),
      );
    if (group && joined) group.push(title);
    else groups.push([title]);
  }
  return groups;
}

/** "sa directrice générale": the possessive stands for the organisation. */
function ownerBefore({ from }: Title, { phrases, sentence, words }: RoleContext): PhraseEnd | undefined {
  let k = from;
  while (k > 0 && from - k < 3 && !words.grammar.pronouns[sentence.tokens[k - 1]?.lower ?? '']?.possessive)
    k--;
  const owner = phrases.find((phrase) => phrase.possessive && phrase.to === k);
  return owner?.ends.find(isOrganization);
}

interface Held {
  readonly people: readonly PhraseEnd[];
  /** The sentence says that they no longer do. */
  readonly ended: boolean;
  /** Where, told between holder and title: "rejoint Lumio comme directrice". */
  readonly place?: PhraseEnd | undefined;
}

/** Who holds the titles of a group, and whether the sentence says that they no longer do. */
function holders(group: readonly Title[], { sentence, phrases, words }: RoleContext): Held | undefined {
  const { tokens } = sentence;
  const { grammar } = words;
  const from = (group[0] as Title).from;
  const end = (group.at(-1) as Title).end;
  const inside = (phrase: Phrase) =>
    phrase.from < end && phrase.to > from && phrase.ends[0]?.via === 'description';
  const people = phrases.filter(
    (phrase) => phrase.prep !== '#' && !phrase.possessive && phrase.ends.some(isPerson) && !inside(phrase),
  );
  const take = (phrase: Phrase | undefined, ended = false) => {
    const ends = phrase?.ends.filter(isPerson) ?? [];
    const plural = /s$/u.test(tokens[from]?.lower ?? '');
    return ends.length > 0 ? { people: plural ? ends : ends.slice(-1), ended } : undefined;
  };
  // "le PDG Hugo Perrin", "la présidente de Lumio Claire Delmas"
  const last = (group.at(-1) as Title).to;
  const adjacent =
    phrases.find(
      (phrase) =>
        phrase.from <= from &&
        phrase.to > end &&
        phrase.ends.some((one) => isPerson(one) && one.via === 'name'),
    ) ?? people.find((phrase) => (phrase.from === last || phrase.from === end) && phrase.prep === '');
  if (adjacent) return first(take(adjacent), adjacent);
  // Back over article and adjectives to what the title hangs on.
  let k = from - 1;
  const skips = (token: Token | undefined) =>
    token?.kind === 'word' &&
    !token.capital &&
    grammar.prepositions[token.lower] === undefined &&
    !isAuxiliary(token, grammar.auxiliaries) &&
    words.verbs.get(token.lower) === undefined &&
    !people.some((phrase) => phrase.to === k + 1);
  const article = k;
  while (k >= 0 && from - k <= 3 && skips(tokens[k])) k--;
  const definite = article !== k || from === 0;
  const sign = tokens[k]?.text ?? '';
  if (/^[,(–—]$/u.test(sign)) {
    let stop = k;
    // "Hugo Perrin, 34 ans, PDG de Lumio"
    if (tokens[k - 2]?.kind === 'number' && tokens[k - 3]?.text === ',') stop = k - 3;
    const before = people.find((phrase) => phrase.to === stop);
    if (before) return take(before);
  }
  // "Le PDG de Lumio, Hugo Perrin, …"
  const behind = people.find(
    (phrase) => phrase.from === end + 1 && tokens[end]?.text === ',' && phrase.prep === '',
  );
  if (behind && (definite || from <= 1)) return take(behind);
  // "est nommée directrice", "nomme Hugo Perrin directeur général", "comme directeur", "a quitté son poste de"
  let linked = false;
  let ended = false;
  let place: PhraseEnd | undefined;
  for (k = from - 1; k >= 0 && from - k <= REACH; k--) {
    const token = tokens[k] as Token;
    const person = people.find((phrase) => phrase.to === k + 1);
    if (person) {
      const direct = k === from - 1 && person.ends.every(({ via }) => via === 'name');
      const held = linked || direct ? take(person, ended) : undefined;
      return held && { ...held, place };
    }
    place ??= phrases.find((phrase) => phrase.to === k + 1 && phrase.prep === '')?.ends.find(isOrganization);
    if (token.kind === 'mark') {
      // "Sophie Lambert, ex-directrice de X, est nommée directrice": over what stands between commas.
      const subject = people.findLast(
        (phrase) => phrase.to <= k && phrase.prep === '' && tokens[phrase.to]?.text === ',',
      );
      return linked && token.text === ',' ? take(subject, ended) : undefined;
    }
    const lemmas = words.verbs.get(token.lower)?.map(({ lemma }) => lemma) ?? [];
    if (grammar.leaving?.test(token.lower)) {
      linked = true;
      ended = true;
    } else if (grammar.pastCopula?.has(token.lower) && !linked) {
      linked = true;
      ended = true;
    } else if (
      grammar.auxiliaries.copula.has(token.lower) ||
      lemmas.some((lemma) => grammar.appoints?.has(lemma))
    )
      linked = true;
    else if (grammar.asWords?.has(token.lower)) linked = true;
    else if (lemmas.length > 0 && !isAuxiliary(token, grammar.auxiliaries) && !linked) return undefined;
  }
  return undefined;
}

// The name beside a title is one person even where a list goes on behind it.
function first(held: Held | undefined, phrase: Phrase): Held | undefined {
  const [end] = phrase.ends.filter(isPerson);
  return held && end && held.people.length === 1 ? { ...held, people: [end] } : held;
}
