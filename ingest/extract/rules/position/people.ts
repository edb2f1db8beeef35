// Who does or did what where: titles beside names, appointments, former posts.
import { ENTITY_KINDS } from '../../../../graph/entities';
import type { Draft } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Token } from '../tokens';
import type { NounPhrase } from './chunks';
import { factDraft, type SentenceReading, standIn } from './context';
import type { Tag } from './tags';
import { type TitleSpan, titlesOf } from './titles';
import { graver, type VerbPhrase } from './verb-phrases';
import type { Outlook } from './words';

/** A name, pronoun or description, with its tokens. */
interface Unit {
  readonly end: PhraseEnd;
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
  readonly owner: boolean;
}

const isPerson = ({ cluster }: PhraseEnd): boolean => cluster.kind === 'Person';
const isOrg = ({ cluster }: PhraseEnd): boolean => ENTITY_KINDS[cluster.kind].family === 'organization';

interface Holding {
  readonly person: PhraseEnd;
  readonly verb?: VerbPhrase;
  /** Found through an organisation that the same pattern names: "X joins Y as". */
  readonly organization?: PhraseEnd | undefined;
  readonly ended?: boolean;
  /** The title must name its organisation. */
  readonly strict?: boolean;
  /** Where the person's name ends. */
  readonly to: number;
}

/** Reads the facts of every title in a sentence. */
export function readPeople(reading: SentenceReading, tags: readonly Tag[]): Draft[] {
  const units = unitsOf(reading);
  if (!units.some(({ end }) => isPerson(end))) return [];
  return titlesOf(reading, tags).flatMap((span) => ofSpan(span, units, reading, tags));
}

function unitsOf({ chunks, sentence }: SentenceReading): Unit[] {
  const starts = new Map(sentence.tokens.map((token, k) => [token.start, k]));
  const ends = new Map(sentence.tokens.map((token, k) => [token.end, k + 1]));
  const units: Unit[] = [];
  for (const chunk of chunks) {
    if (chunk.type !== 'noun') continue;
    for (const phrase of chunk.members) {
      const list: [PhraseEnd, boolean][] = [
        ...phrase.owner.map((end): [PhraseEnd, boolean] => [end, true]),
        ...(phrase.attribute ? [[phrase.attribute, true] as [PhraseEnd, boolean]] : []),
        ...(phrase.members.length > 1 ? [] : phrase.ends.map((end): [PhraseEnd, boolean] => [end, false])),
      ];
      for (const [end, owner] of list) {
        const from = starts.get(end.mention.start);
        const to = ends.get(end.mention.end);
        if (from !== undefined && to !== undefined) units.push({ end, from, to, phrase, owner });
      }
    }
  }
  return units.sort((a, b) => a.from - b.from);
}

function ofSpan(
  span: TitleSpan,
  units: readonly Unit[],
  reading: SentenceReading,
  tags: readonly Tag[],
): Draft[] {
  const holding = holder(span, units, reading, tags);
  if (!holding) return [];
  const { sentence, position } = reading;
  const stated = organizationOf(span, units, reading, tags) ?? holding.organization;
  const behind = stated ?? organizationBehind(holding.to, span, units, reading);
  const leading = span.titles.some(
    ({ kind, from, to }) =>
      kind === 'founder' ||
      sentence.tokens.slice(from, to).some(({ lower }) => position.people.topTitles.has(lower)),
  );
  const silent =
    (leading || holding.verb) && !holding.strict && !behind ? understood(holding.person, reading) : undefined;
  const organization = behind ?? (silent && standIn(silent, span.from, span.to, reading));
  if (!organization || organization.cluster === holding.person.cluster) return [];
  const former = holding.ended || isFormer(span, reading);
  const outlook = graver(holding.verb?.outlook ?? 'asserted', reading.outlook);
  return span.titles.flatMap(({ from, to, text, kind }) => {
    const relation =
      kind === 'founder'
        ? 'FOUNDED'
        : former
          ? 'FORMERLY_AT'
          : kind === 'board'
            ? 'BOARD_SEAT'
            : 'HOLDS_ROLE';
    return factDraft(
      {
        relation,
        subject: holding.person,
        object: organization,
        qualifiers: kind === 'founder' ? {} : { role: { text } },
        outlook: kind === 'founder' && outlook === 'planned' ? 'asserted' : outlook,
        from,
        to,
        confidence: behind ? 0.92 : 0.8,
        rule: `title:${kind}`,
      },
      reading,
    );
  });
}

// A title without its firm: the one the person was told to belong to, else the one the text is about throughout.
function understood(
  person: PhraseEnd,
  { affiliations, topic, main, heading }: SentenceReading,
): PhraseEnd | undefined {
  return affiliations.get(person.cluster) ?? (heading || topic?.cluster === main ? topic : undefined);
}

/** Who holds the title. */
function holder(
  span: TitleSpan,
  units: readonly Unit[],
  reading: SentenceReading,
  tags: readonly Tag[],
): Holding | undefined {
  const { sentence, verbs, position, words } = reading;
  const { tokens } = sentence;
  const people = units.filter(({ end }) => isPerson(end));
  // "chief executive Jensen Huang", "Chair Dame Philippa Rook"
  let next = span.to;
  while (words.grammar.titles.has(tokens[next]?.lower ?? '') || tokens[next]?.text === '.') next++;
  const direct = people.find(({ from, end }) => from === next && end.via === 'name');
  if (direct) return { person: direct.end, to: direct.to };
  const verb = verbs.find(({ from, to }) => span.from >= from && span.from < to);
  const { becoming, appointing, leaving, joining } = position.people;
  if (verb) {
    const { lemma, passive } = verb.verb;
    const subject = verb.subject?.ends.find(isPerson);
    const object = [verb.object, verb.second].flatMap((one) => one?.ends ?? []).find(isPerson);
    const between = tokens.slice(verb.verb.to, span.from);
    const clear =
      !between.some(({ text }) => text === ',' || text === '(') ||
      tokens[span.from - 1]?.lower === position.people.as;
    const objectOrg = verb.object?.ends.find(isOrg);
    if (clear && appointing.has(lemma) && subject && (passive || !verb.object)) {
      const patron = verb.complements.find(({ prep }) => prep === position.agent)?.ends.find(isOrg);
      return { person: subject, verb, to: 0, organization: patron };
    }
    if (clear && !passive && appointing.has(lemma) && object)
      return { person: object, verb, to: 0, organization: verb.subject?.ends.find(isOrg) };
    if (
      clear &&
      subject &&
      position.people.taking.has(lemma) &&
      position.people.posts.has(tokens[span.to]?.lower ?? '')
    )
      return { person: subject, verb, to: 0 };
    if (clear && subject && leaving.has(verb.verb.phrasal ?? lemma))
      return { person: subject, verb, to: 0, ended: true };
    if (clear && subject && joining.has(lemma))
      return { person: subject, verb, to: 0, organization: objectOrg ?? verb.object?.owner.find(isOrg) };
    if (clear && subject && becoming.has(lemma)) {
      const { past } = verb.verb;
      return { person: subject, verb, to: 0, ended: past, strict: past };
    }
  }
  // "The company's chief financial officer is Lauren Hurwitz"
  const equation = verbs.find(
    ({ subject, verb }) =>
      verb.lemma === 'be' && subject && span.from >= subject.from && span.to <= verb.from,
  );
  const named = equation?.object?.ends.find(isPerson);
  if (equation && named && !equation.verb.past) return { person: named, verb: equation, to: 0 };
  // "Jensen Huang, chief executive of Nvidia," and "Ines Duarte, previously head of research at Meta,"
  const before = [...people].reverse().find(({ to, owner }) => to <= span.from && !owner);
  if (
    before &&
    /^[,(–—]$/u.test(tokens[before.to]?.text ?? '') &&
    span.from - before.to <= 9 &&
    before.end.via === 'name'
  ) {
    const between = tags.slice(before.to, span.from);
    const commas = tokens.slice(before.to + 1, span.from).some(({ text }) => /^[,;:()–—]$/u.test(text));
    if (
      !commas &&
      !between.some((tag) => tag === 'verb' || tag === 'aux' || tag === 'coordinator' || tag === 'relative')
    )
      return { person: before.end, to: before.to };
  }
  // "Its founder, Carys Beddoe," and "The chief executive of X, Y,"
  const after = people.find(({ from, owner, end }) => from > span.to && !owner && end.via === 'name');
  if (after && tokens[after.from - 1]?.text === ',' && after.from - span.to <= 8) {
    const between = tags.slice(span.to, after.from - 1);
    const closed = /^[,.;:)]$/u.test(tokens[after.to]?.text ?? '.');
    const plain = between.every(
      (tag) =>
        tag === 'preposition' || tag === 'name' || tag === 'determiner' || tag === 'owner' || tag === 'noun',
    );
    if (closed && plain && !hasArticle(span, reading)) return { person: after.end, to: after.to };
  }
  return undefined;
}

function hasArticle({ from }: TitleSpan, { sentence, position }: SentenceReading): boolean {
  for (let k = Math.max(0, from - 3); k < from; k++)
    if (position.articles.indefinite.has(sentence.tokens[k]?.lower ?? '')) return true;
  return false;
}

/** Where: "of X" behind the title, "X's" or "X" before it. */
function organizationOf(
  span: TitleSpan,
  units: readonly Unit[],
  reading: SentenceReading,
  tags: readonly Tag[],
): PhraseEnd | undefined {
  const { sentence, position } = reading;
  const { tokens } = sentence;
  const end = position.people.posts.has(tokens[span.to]?.lower ?? '') ? span.to + 1 : span.to;
  if (position.people.at.has(tokens[end]?.lower ?? '')) {
    const behind = units.find(
      (unit) =>
        unit.from > end && unit.from - end <= 7 && !unit.owner && (isOrg(unit.end) || isPerson(unit.end)),
    );
    if (!behind || !isOrg(behind.end)) return undefined;
    const between = tokens.slice(end + 1, behind.from);
    const broken = between.some(({ kind, text }) => kind === 'mark' && !/^["“'’]/u.test(text));
    return broken || tags.slice(end, behind.from).some((tag) => tag === 'verb' || tag === 'aux')
      ? undefined
      : behind.end;
  }
  const before = [...units].reverse().find(({ to, end }) => to <= span.from && isOrg(end));
  if (!before || span.from - before.to > 4) return undefined;
  const between = tokens.slice(before.to, span.from);
  const adjacent = between.every((token, k) => {
    const tag = tags[before.to + k];
    return (
      tag === 'owner' ||
      tag === 'noun' ||
      tag === 'adverb' ||
      tag === 'number' ||
      position.people.titleParts.has(token.lower)
    );
  });
  return adjacent && before.owner ? before.end : undefined;
}

// "President X of Y": an organisation right behind the person.
function organizationBehind(
  at: number,
  span: TitleSpan,
  units: readonly Unit[],
  { sentence, position }: SentenceReading,
): PhraseEnd | undefined {
  if (at <= span.to || !position.people.at.has(sentence.tokens[at]?.lower ?? '')) return undefined;
  return units.find(({ from, end, owner }) => from > at && from - at <= 3 && isOrg(end) && !owner)?.end;
}

function isFormer({ from }: TitleSpan, { sentence, position }: SentenceReading): boolean {
  const { former, formerly } = position.people;
  const { tokens } = sentence;
  if (/^ex[-‑]/u.test((tokens[from] as Token).lower)) return true;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const token = tokens[k] as Token;
    if (former.has(token.lower) || formerly.has(token.lower) || /^ex[-‑]\p{L}/u.test(token.lower))
      return true;
    if (token.kind === 'mark' && /^[,;:()–—.]$/u.test(token.text)) return false;
  }
  return false;
}

/** Posts without a title: "formerly of Spotify", "an ex-Google researcher", "spent six years at Skype". */
export function readFormerPosts(reading: SentenceReading): Draft[] {
  const { chunks, position, sentence } = reading;
  const { formerly, at } = position.people;
  const drafts: Draft[] = [];
  chunks.forEach((chunk, k) => {
    if (chunk.type !== 'noun' || !at.has(chunk.prep)) return;
    const token = sentence.tokens[chunk.from - 1];
    if (!token || !formerly.has(token.lower)) return;
    const person = chunks
      .slice(0, k)
      .reverse()
      .find((one): one is NounPhrase => one.type === 'noun' && one.ends.some(isPerson));
    const subject = person?.ends.find(isPerson);
    if (!subject) return;
    for (const organization of chunk.ends)
      drafts.push(...formerPost(subject, organization, chunk.from - 1, chunk.from, reading.outlook, reading));
  });
  return drafts;
}

function formerPost(
  subject: PhraseEnd,
  object: PhraseEnd,
  from: number,
  to: number,
  outlook: Outlook,
  reading: SentenceReading,
): Draft[] {
  return factDraft(
    { relation: 'FORMERLY_AT', subject, object, outlook, from, to, confidence: 0.9, rule: 'former:post' },
    reading,
  );
}

/** Seats on boards: "joined the board of X", "a seat on X's committee". */
export function readBoards(reading: SentenceReading): Draft[] {
  const { chunks, verbs, position } = reading;
  const { boards, boardVerbs } = position.people;
  return chunks.flatMap((chunk, k) => {
    if (chunk.type !== 'noun' || chunk.named || !boards.has(chunk.head)) return [];
    const next = chunks[k + 1];
    const organization =
      chunk.owner.find(isOrg) ??
      (chunk.attribute && isOrg(chunk.attribute) ? chunk.attribute : undefined) ??
      (next?.type === 'noun' && position.people.at.has(next.prep) ? next.ends.find(isOrg) : undefined) ??
      (reading.topic && standIn(reading.topic, chunk.headAt, chunk.headAt + 1, reading));
    // "The board includes A and B"
    const listing = verbs.find(({ subject, verb }) => subject === chunk && position.listing.has(verb.lemma));
    if (listing && organization)
      return seats(listing.object?.ends ?? [], organization, listing.outlook, chunk, reading);
    const verb = verbs.find(
      ({ object, second, complements }) =>
        object === chunk || second === chunk || complements.includes(chunk),
    );
    if (!organization || !verb) return [];
    const { lemma, passive, phrasal } = verb.verb;
    if (!boardVerbs.has(phrasal ?? lemma)) return [];
    const appoints = position.people.appointing.has(lemma);
    const people = appoints && !passive ? verb.object?.ends : verb.subject?.ends;
    return seats(people ?? [], organization, verb.outlook, chunk, reading);
  });
}

function seats(
  people: readonly PhraseEnd[],
  organization: PhraseEnd,
  outlook: Outlook,
  board: NounPhrase,
  reading: SentenceReading,
): Draft[] {
  const words = board.nouns
    .map(({ lower }) => lower)
    .slice(-2)
    .join(' ');
  return people
    .filter((end) => isPerson(end) || isOrg(end))
    .flatMap((subject) =>
      factDraft(
        {
          relation: 'BOARD_SEAT',
          subject,
          object: organization,
          qualifiers: { body: { text: words } },
          outlook: graver(outlook, reading.outlook),
          from: board.headAt,
          to: board.headAt + 1,
          confidence: organization.via === 'name' ? 0.92 : 0.86,
          rule: 'board',
        },
        reading,
      ),
    );
}
