// Facts of verbs: each frame of a verb, filled from its subject and complements.
import { ENTITY_KINDS } from '../../../../graph/entities';
import type { Draft } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { NounPhrase } from './chunks';
import { factDraft, figuresBetween, qualifiersFrom, type SentenceReading, standIn } from './context';
import { graver, type VerbPhrase } from './verb-phrases';
import type { Outlook, VerbFrame } from './words';

const indices = new WeakMap<readonly VerbFrame[], Map<string, VerbFrame[]>>();

function indexed(frames: readonly VerbFrame[]): Map<string, VerbFrame[]> {
  let index = indices.get(frames);
  if (!index) {
    index = new Map();
    for (const frame of frames)
      for (const verb of frame.verbs.split(/\s+/)) index.set(verb, [...(index.get(verb) ?? []), frame]);
    indices.set(frames, index);
  }
  return index;
}

// "founded X with Y": of the same family as the subject.
function companions(
  prep: string,
  subjects: readonly PhraseEnd[],
  { complements }: VerbPhrase,
): readonly PhraseEnd[] {
  const family = subjects[0] && ENTITY_KINDS[subjects[0].cluster.kind].family;
  const behind = complements.find((one) => one.prep === prep)?.ends ?? [];
  return behind.filter(({ cluster }) => ENTITY_KINDS[cluster.kind].family === family);
}

/** In a list of nouns: an amount of money stands for one. */
const MONEY = 'million';

const nounSets = new Map<string, ReadonlySet<string>>();
/** The words of a list in the grammar. */
export function wordSet(words: string): ReadonlySet<string> {
  let set = nounSets.get(words);
  if (!set) {
    set = new Set(words.split(/\s+/));
    nounSets.set(words, set);
  }
  return set;
}

/** Reads the facts of every verb; the first frame of a relation that fits decides. */
export function readVerbFacts(reading: SentenceReading): Draft[] {
  const frames = indexed(reading.position.verbFrames);
  return reading.verbs.flatMap((phrase) => {
    const { lemma, phrasal } = phrase.verb;
    const fitting = [...((phrasal && frames.get(phrasal)) || []), ...(frames.get(lemma) ?? [])];
    const done = new Set<string>();
    return fitting.flatMap((frame) => {
      if (done.has(frame.relation)) return [];
      const drafts = applyFrame(frame, phrase, reading);
      if (drafts.length > 0) done.add(frame.relation);
      return drafts;
    });
  });
}

function applyFrame(frame: VerbFrame, phrase: VerbPhrase, reading: SentenceReading): Draft[] {
  const { verb } = phrase;
  if (
    frame.goodsOnly &&
    phrase.object?.ends.some(({ cluster }) => ENTITY_KINDS[cluster.kind].family === 'organization')
  )
    return [];
  if (frame.present && (verb.form !== 'finite' || verb.past || !isPresent(phrase, reading))) return [];
  if (frame.voice && (frame.voice === 'passive') !== verb.passive) return [];
  const shade = nounShade(frame, phrase, reading);
  if (!shade || !hasNeeded(frame, phrase, reading)) return [];
  let subjects = fill(frame.subject, phrase, frame, reading);
  let objects = fill(frame.object, phrase, frame, reading);
  // "X and Y team up": each with the other.
  if (frame.mutual && objects.length === 0 && subjects.length === 2)
    [subjects, objects] = [subjects.slice(0, 1), subjects.slice(1)];
  if (frame.companion) subjects = [...subjects, ...companions(frame.companion, subjects, phrase)];
  if (subjects.length === 0 || objects.length === 0) return [];
  if (frame.share && !figuresBetween(reading, phrase.from, phrase.to).some(({ type }) => type === 'share'))
    return [];
  if (frame.subjectKinds && !subjects.every(({ cluster }) => frame.subjectKinds?.includes(cluster.kind)))
    return [];
  const drafts: Draft[] = [];
  const outlook = graver(graver(phrase.outlook, reading.outlook), graver(frame.outlook ?? 'asserted', shade));
  const single = subjects.length * objects.length === 1;
  const subjectSpan = phrase.subject;
  const figures = [
    ...(subjectSpan && subjectSpan.from < verb.from
      ? figuresBetween(reading, subjectSpan.from, subjectSpan.to)
      : []),
    ...figuresBetween(reading, phrase.from, phrase.to),
  ];
  const all = qualifiersFrom(frame.relation, frame.figures, figures, reading);
  const { amount, stake, ...shared } = all;
  for (const subject of subjects)
    for (const object of objects)
      drafts.push(
        ...factDraft(
          {
            relation: frame.relation,
            subject,
            object,
            // One amount told of several is not the amount of each.
            qualifiers: {
              ...shared,
              ...(single && amount && { amount }),
              ...(single && stake && { stake }),
              ...(frame.role && { role: { text: frame.role } }),
            },
            outlook,
            from: verb.at,
            to: verb.at + 1,
            confidence: frame.confidence ?? 0.93,
            rule: `verb:${verb.phrasal ?? verb.lemma}`,
          },
          reading,
        ),
      );
  return drafts;
}

// "runs", "has run", "now heads": not what somebody did or will do.
function isPresent({ verb }: VerbPhrase, { sentence, position }: SentenceReading): boolean {
  const { tokens } = sentence;
  const lower = tokens[verb.at]?.lower ?? '';
  if (/s$/u.test(lower)) return true;
  return tokens
    .slice(verb.from, verb.at)
    .some((token) => position.have.has(token.lower) || position.be.has(token.lower));
}

// "Most of Fjordbyte's servers are": the owner behind "of".
function ofSubject(
  { index }: VerbPhrase,
  { chunks, position }: SentenceReading,
): readonly PhraseEnd[] | undefined {
  const before = chunks[index - 1];
  const owner = before?.type === 'noun' && position.of.has(before.prep) ? before.owner : [];
  return owner.length > 0 ? owner : undefined;
}

// For whom: the firm that does something earlier in the sentence, else the one the text is about.
function beneficiary({ verb, index }: VerbPhrase, reading: SentenceReading): readonly PhraseEnd[] {
  const doer = reading.verbs
    .filter((one) => one.index < index)
    .flatMap(({ subject }) => subject?.ends ?? [])
    .find(({ cluster }) => cluster.kind === 'Company');
  if (doer) return [doer];
  const { topic, main, heading } = reading;
  return topic && (heading || topic.cluster === main) ? [standIn(topic, verb.at, verb.at + 1, reading)] : [];
}

/** The noun a frame asks for, with what its adjectives say: "a *planned* partnership"; undefined where it is missing. */
function nounShade(frame: VerbFrame, phrase: VerbPhrase, reading: SentenceReading): Outlook | undefined {
  if (
    frame.subjectNoun &&
    !(
      phrase.subject &&
      !phrase.subject.named &&
      phrase.subject.owner.length === 0 &&
      wordSet(frame.subjectNoun).has(phrase.subject.head)
    )
  )
    return undefined;
  if (!frame.noun) return 'asserted';
  const noun = phrase.verb.passive ? phrase.subject : eventNoun(phrase, wordSet(frame.noun));
  if (!noun || !wordSet(frame.noun).has(noun.head || MONEY)) return undefined;
  return shadeOf(noun, reading);
}

// "signed a deal", "gave Mistral a contract", "has agreed a partnership": the object, or the second one.
function eventNoun(
  { object, second, complements }: VerbPhrase,
  wanted: ReadonlySet<string>,
): NounPhrase | undefined {
  if (object && wanted.has(object.head) && !object.named) return object;
  if (object && object.head === '' && !object.named && wanted.has(MONEY)) return object;
  if (second && wanted.has(second.head || MONEY)) return second;
  return complements.find(
    ({ head, named, prep }) => wanted.has(head) && !named && prep !== '' && object === undefined,
  );
}

/** What the words of a phrase make of the event it names. */
export function shadeOf({ nouns, from, to }: NounPhrase, { position, sentence }: SentenceReading): Outlook {
  let outlook: Outlook = 'asserted';
  for (const { lower } of nouns) outlook = graver(outlook, position.shades[lower] ?? 'asserted');
  for (let k = from; k < Math.min(from + 3, to); k++)
    if (position.negations.has(sentence.tokens[k]?.lower ?? '')) outlook = 'denied';
  return outlook;
}

function hasNeeded(frame: VerbFrame, phrase: VerbPhrase, { sentence }: SentenceReading): boolean {
  if (!frame.needs) return true;
  const needed = wordSet(frame.needs);
  const from = Math.max(0, phrase.from - 3);
  for (let k = from; k < phrase.to; k++) if (needed.has(sentence.tokens[k]?.lower ?? '')) return true;
  return false;
}

/** Everyone who stands in one of these slots; the first slot that is filled decides. */
function fill(
  slots: readonly string[],
  phrase: VerbPhrase,
  frame: VerbFrame,
  reading: SentenceReading,
): readonly PhraseEnd[] {
  for (const slot of slots) {
    const ends = inSlot(slot, phrase, frame, reading);
    if (ends.length > 0) return ends;
  }
  return [];
}

function inSlot(
  slot: string,
  phrase: VerbPhrase,
  frame: VerbFrame,
  reading: SentenceReading,
): readonly PhraseEnd[] {
  const { position } = reading;
  const { verb, subject, object, complements } = phrase;
  const behind = (prep: string) =>
    complements.find((one) => one.prep === prep && (one.ends.length > 0 || one.owner.length === 0))?.ends ??
    [];
  switch (slot) {
    case 'subject':
      return verb.passive ? behind(position.agent) : (subject?.ends ?? []);
    case 'object':
      if (verb.passive) return subject?.ends ?? [];
      if (frame.owned && object && object.ends.length === 0 && wordSet(frame.owned).has(object.head))
        return object.owner;
      return object?.ends ?? [];
    case 'patient':
      // Of a passive with its noun as subject nobody is left: "a grant was awarded".
      return verb.passive ? (subject?.ends ?? []) : [];
    case 'maker':
      // "its grippers are sold to": whose goods they are.
      return subject && subject.ends.length === 0 ? subject.owner : [];
    case 'taker':
      // "Fjordbyte's servers are built by", "chips are supplied by": whose they are, else the firm spoken of.
      return subject?.owner.length
        ? subject.owner
        : (ofSubject(phrase, reading) ?? beneficiary(phrase, reading));
    case 'affiliation': {
      const [person] = subject?.ends ?? [];
      const at = person && reading.affiliations.get(person.cluster);
      return at && !object && complements.length === 0 ? [standIn(at, verb.at, verb.at + 1, reading)] : [];
    }
    case 'goods': {
      const goods = verb.passive ? subject : object;
      const named = [goods, ...complements.filter(({ prep }) => position.goodsPrepositions.has(prep))];
      const maker = named.find((one) => one?.attribute && position.goods.has(one.head));
      return maker?.attribute ? [maker.attribute] : [];
    }
    case 'owner':
      return (
        [object, ...complements].find(
          (one) => one && one.owner.length > 0 && wordSet(frame.noun ?? '').has(one.head),
        )?.owner ?? []
      );
    case 'topic':
      // "chips come from X", "€2m to the project": for whom the text is about.
      return beneficiary(phrase, reading);
    default: {
      const ends = behind(slot);
      return ends.length > 0 || !frame.owned
        ? ends
        : (complements.find(({ prep }) => prep === slot)?.owner ?? []);
    }
  }
}
