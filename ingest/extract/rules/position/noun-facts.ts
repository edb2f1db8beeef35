// Facts of nouns: "a subsidiary of X", "Nvidia's acquisition of Y", "its customers include", "rival Z".
import { RELATIONS } from '../../../../graph/relations';
import type { Draft } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Chunk, Mark, NounPhrase } from './chunks';
import { factDraft, figuresBetween, qualifiersFrom, type SentenceReading, standIn } from './context';
import { shadeOf } from './verb-facts';
import { graver, type VerbPhrase } from './verb-phrases';
import type { NounFrame, Outlook } from './words';

const indices = new WeakMap<readonly NounFrame[], Map<string, NounFrame[]>>();

function indexed(frames: readonly NounFrame[]): Map<string, NounFrame[]> {
  let index = indices.get(frames);
  if (!index) {
    index = new Map();
    for (const frame of frames)
      for (const noun of frame.nouns.split(/\s+/)) index.set(noun, [...(index.get(noun) ?? []), frame]);
    indices.set(frames, index);
  }
  return index;
}

interface Place {
  readonly phrase: NounPhrase;
  /** The chunk it is or heads. */
  readonly chunk: NounPhrase;
  readonly index: number;
  readonly reading: SentenceReading;
}

/** Reads the facts of every noun that carries a relation. */
export function readNounFacts(reading: SentenceReading): Draft[] {
  const frames = indexed(reading.position.nounFrames);
  return reading.chunks.flatMap((chunk, index) => {
    if (chunk.type !== 'noun') return [];
    return chunk.members.flatMap((member, k) => {
      // "rivals A, B and C" speaks of all, "rival A and B" of the first.
      const phrase = k === 0 && /s$/u.test(member.head) ? { ...member, ends: chunk.ends } : member;
      return (frames.get(member.head) ?? []).flatMap((frame) =>
        applyFrame(frame, { phrase, chunk, index, reading }),
      );
    });
  });
}

function applyFrame(frame: NounFrame, place: Place): Draft[] {
  const { phrase, chunk, reading } = place;
  const subjects = firms(fill(frame.subject, place), frame, place);
  if (subjects.length === 0) return [];
  const objects = firms(fill(frame.object, place), frame, place);
  const governor = governing(place);
  let outlook: Outlook = graver(shadeOf(phrase, reading), reading.outlook);
  if (governor) {
    const { lemma } = governor.verb;
    const { undoing, governing: made } = reading.position;
    outlook = graver(outlook, governor.outlook);
    if (undoing.has(lemma) && governor.object === chunk) outlook = 'denied';
    else if (governor.object === chunk) outlook = graver(outlook, made[lemma] ?? 'asserted');
  }
  const { amount, stake, ...shared } = qualifiersFrom(
    frame.relation,
    frame.figures,
    figuresBetween(reading, phrase.from, endOf(place)),
    reading,
  );
  const single = subjects.length * objects.length === 1;
  return subjects.flatMap((subject) =>
    objects.flatMap((object) =>
      factDraft(
        {
          relation: frame.relation,
          subject,
          object,
          qualifiers: {
            ...shared,
            ...(single && amount && { amount }),
            ...(single && stake && { stake }),
            ...(frame.role && { role: { text: frame.role } }),
          },
          outlook,
          from: phrase.headAt,
          to: phrase.headAt + 1,
          confidence: frame.confidence ?? 0.9,
          rule: `noun:${phrase.head}`,
        },
        reading,
      ),
    ),
  );
}

// "her rivals": those of the firm she belongs to.
function firms(
  ends: readonly PhraseEnd[],
  { relation }: NounFrame,
  { reading }: Place,
): readonly PhraseEnd[] {
  if (!RELATIONS[relation].from.includes('Person'))
    return ends.map((end) => {
      const firm =
        end.via === 'pronoun' && end.cluster.kind === 'Person'
          ? reading.affiliations.get(end.cluster)
          : undefined;
      return firm
        ? {
            cluster: firm.cluster,
            mention: end.mention,
            antecedent: firm.antecedent ?? firm.mention,
            via: 'pronoun',
          }
        : end;
    });
  return ends;
}

function fill(slots: readonly string[], place: Place): readonly PhraseEnd[] {
  for (const slot of slots) {
    const ends = inSlot(slot, place);
    if (ends.length > 0) return ends;
  }
  return [];
}

function inSlot(slot: string, place: Place): readonly PhraseEnd[] {
  const { phrase, reading } = place;
  if (slot === 'holder') return holder(place);
  // "has 60,000 customers, including"
  if (slot === 'haver') {
    const clause = governing(place);
    return clause?.verb.lemma === 'have' && clause.object === place.chunk ? (clause.subject?.ends ?? []) : [];
  }
  if (slot === 'subject') return governing(place)?.subject?.ends ?? [];
  if (slot === 'owner')
    return phrase.owner.length > 0 ? phrase.owner : phrase.attribute ? [phrase.attribute] : [];
  if (slot === 'of') {
    if (phrase.owner.length > 0) return phrase.owner;
    if (phrase.attribute) return [phrase.attribute];
    const found = behind(place, (prep) => reading.position.of.has(prep));
    // "Rivals include", "Among the buyers are": of the firm the text is about.
    const listed = phrase.prep === '' && !phrase.indefinite && /s$/u.test(phrase.head) && place.index === 0;
    if (found.length > 0 || !(listed || (phrase.definite && phrase.prep === 'among'))) return found;
    const { topic, main, heading } = reading;
    if (topic && !heading && topic.cluster !== main) return [];
    return topic ? [standIn(topic, phrase.headAt, phrase.headAt + 1, reading)] : [];
  }
  // "part of the Pellworth family": the group's name stands inside.
  if (slot === 'behind-of') {
    const next = reading.chunks[place.index + 1];
    if (next?.type !== 'noun' || !reading.position.of.has(next.prep)) return [];
    return next.ends.length > 0 ? next.ends : next.attribute ? [next.attribute] : [];
  }
  return behind(place, (prep) => prep === slot);
}

// The phrases with a preposition that follow the noun without a break: "acquisition of X by Y for Z".
function behind({ index, reading }: Place, fits: (prep: string) => boolean): readonly PhraseEnd[] {
  for (let k = index + 1; k < reading.chunks.length; k++) {
    const chunk = reading.chunks[k] as Chunk;
    if (chunk.type === 'time' || chunk.type === 'preposition') continue;
    if (chunk.type !== 'noun' || chunk.prep === '') break;
    if (fits(chunk.prep)) return chunk.ends;
    if (k - index > 3) break;
  }
  return [];
}

function endOf({ index, reading, phrase }: Place): number {
  let end = phrase.to;
  for (let k = index + 1; k < reading.chunks.length && k < index + 5; k++) {
    const chunk = reading.chunks[k] as Chunk;
    if (chunk.type !== 'noun' && chunk.type !== 'time' && chunk.type !== 'preposition') break;
    if (chunk.type === 'noun' && chunk.prep === '') break;
    end = chunk.to;
  }
  return end;
}

function governing({ chunk, reading }: Place): VerbPhrase | undefined {
  return reading.verbs.find(
    ({ object, second, complements, subject }) =>
      object === chunk || second === chunk || subject === chunk || complements.includes(chunk),
  );
}

const isComma = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'mark' && /^[,()–—]$/u.test((chunk as Mark).text);

/** Whom the noun describes: the name behind it, beside it between commas, or across "is" and "include". */
function holder({ phrase, chunk, index, reading }: Place): readonly PhraseEnd[] {
  const { chunks, verbs, position } = reading;
  if (phrase.named) return phrase.ends;
  if (phrase.prep === position.people.as || phrase.prep === '') {
    const before = chunks[index - 1];
    // "X, a subsidiary of Y"
    if (phrase.prep === '' && isComma(before)) {
      const named = chunks[index - 2];
      if (
        named?.type === 'noun' &&
        (named.named || named.ends[0]?.via === 'description') &&
        named.members.length === 1
      )
        return named.ends;
    }
    const clause = verbs.find(({ object, complements }) => object === chunk || complements.includes(chunk));
    if (clause && phrase.prep === '' && clause.object === chunk && position.equating.has(clause.verb.lemma))
      return clause.subject?.ends ?? [];
    if (clause && phrase.prep === position.people.as && clause.object !== chunk)
      return clause.verb.passive
        ? (clause.subject?.ends ?? [])
        : (clause.object?.ends ?? clause.subject?.ends ?? []);
  }
  // "counts Nvidia among its shareholders"
  if (phrase.prep === 'among' && phrase.owner.length > 0) {
    const counting = verbs.find(({ complements }) => complements.includes(chunk));
    if (counting?.object?.ends.length) return counting.object.ends;
  }
  // "Her rivals are bigger: Exotec in Lille, AutoStore in Norway."
  const colon = chunks.findIndex((one, k) => k > index && one.type === 'mark' && (one as Mark).text === ':');
  if (
    colon > 0 &&
    phrase.prep === '' &&
    /s$/u.test(phrase.head) &&
    verbs.filter(({ index: at }) => at > index && at < colon).length < 2
  ) {
    const behind = chunks.slice(colon + 1);
    if (!behind.some(({ type }) => type === 'verb'))
      return behind.flatMap((one) => (one.type === 'noun' && one.named && one.prep === '' ? one.ends : []));
  }
  const own = verbs.find(({ subject, verb }) => subject === chunk && verb.lemma === 'be');
  if (own && !phrase.indefinite && own.object?.ends.length) return own.object.ends;
  // Behind it: over "of X" to a comma, to "is", "include", "such as".
  let k = index + 1;
  while (
    chunks[k]?.type === 'time' ||
    (chunks[k]?.type === 'noun' &&
      (chunks[k] as NounPhrase).prep !== '' &&
      !position.examples.has((chunks[k] as NounPhrase).prep))
  )
    k++;
  const next = chunks[k];
  if (next?.type === 'noun' && position.examples.has(next.prep)) return next.ends;
  if (next && next.type !== 'noun' && next.type !== 'verb' && position.examples.has(next.text))
    return listFrom(chunks, k + 1);
  if (next?.type === 'verb') {
    const clause = verbs.find(({ verb }) => verb === next);
    const isSubject = clause?.subject === chunk;
    const lists = position.listing.has(next.lemma) || (next.lemma === 'be' && !phrase.indefinite);
    if (clause && lists && (isSubject || phrase.prep === 'among')) return clause.object?.ends ?? [];
    if (next.form === 'gerund' && position.examples.has(next.lemma)) return clause?.object?.ends ?? [];
  }
  if (isComma(next) && !phrase.indefinite && chunks[k + 1]?.type === 'verb') {
    const clause = verbs.find(({ index: at }) => at === k + 1);
    if (clause && position.examples.has(clause.verb.lemma)) return clause.object?.ends ?? [];
  }
  const singular = !/s$/u.test(phrase.head);
  if (isComma(next) && (phrase.owner.length > 0 || phrase.definite) && singular) {
    const name = chunks[k + 1];
    const after = chunks[k + 2];
    if (name?.type === 'noun' && name.named && name.prep === '' && (!after || after.type === 'mark'))
      return name.ends;
  }
  return [];
}

function listFrom(chunks: readonly Chunk[], k: number): readonly PhraseEnd[] {
  const next = chunks[k];
  return next?.type === 'noun' ? next.ends : [];
}
