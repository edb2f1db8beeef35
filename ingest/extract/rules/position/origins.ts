// Where firms are from, told beside their names: "Paris-based X", "X, a Lisbon company,", "X (Prague)", "Berlin's X".
import { ENTITY_KINDS } from '../../../../graph/entities';
import type { Place } from '../../lexicon';
import { Cluster } from '../clusters';
import type { Draft } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Token } from '../tokens';
import type { Chunk, Mark, NounPhrase } from './chunks';
import { factDraft, type SentenceReading } from './context';

const SURE_OF_CITY = 0.92;
const SURE_OF_COUNTRY = 0.88;

/** A place as an end of a fact. */
export function placeEnd(place: Place, token: Token): PhraseEnd {
  const cluster = new Cluster();
  cluster.id = place.id;
  cluster.fixed = place.kind;
  cluster.display = place.name;
  cluster.aliases = place.aliases;
  return { cluster, mention: { start: token.start, end: token.end }, via: 'name' };
}

const isFirm = ({ cluster }: PhraseEnd): boolean => cluster.kind === 'Company' || cluster.kind === 'Investor';
const isComma = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'mark' && /^[,(–—]$/u.test((chunk as Mark).text);

/** Reads the homes of a sentence's firms. */
export function readOrigins(reading: SentenceReading): Draft[] {
  const { chunks } = reading;
  return chunks.flatMap((chunk, index) =>
    chunk.type === 'noun' ? chunk.members.flatMap((member) => ofPhrase(member, index, reading)) : [],
  );
}

function ofPhrase(phrase: NounPhrase, index: number, reading: SentenceReading): Draft[] {
  const firm = phrase.ends[0] ?? apposed(phrase, index, reading);
  const drafts: Draft[] = [];
  if (firm && isFirm(firm)) {
    for (const { place, token } of phrase.origins)
      if (phrase.named || phrase.headAt >= 0)
        drafts.push(...home(firm, placeEnd(place, token), token, reading));
  }
  return [...drafts, ...behind(phrase, index, reading)];
}

// ", a Lisbon company,": the description behind a name's comma.
function apposed(
  phrase: NounPhrase,
  index: number,
  { chunks, words }: SentenceReading,
): PhraseEnd | undefined {
  const before = chunks[index - 2];
  if (phrase.named || phrase.prep !== '' || phrase.owner.length > 0 || !isComma(chunks[index - 1]))
    return undefined;
  if (before?.type !== 'noun' || !before.named || before.members.length > 1) return undefined;
  if (words.isRole(phrase.head) || words.isFounder(phrase.head) || words.headKind(phrase.head) === 'Person')
    return undefined;
  return before.ends[0];
}

// "X (Prague, voice agents)", "X of San Sebastián": a place right behind a firm's name.
function behind(phrase: NounPhrase, index: number, reading: SentenceReading): Draft[] {
  const { chunks, sentence, position } = reading;
  const firm = phrase.named ? phrase.ends[0] : undefined;
  if (!firm || !isFirm(firm)) return [];
  const bracket = chunks[index + 1]?.type === 'mark' && (chunks[index + 1] as Mark).text === '(';
  const comma = isComma(chunks[index + 1]) && !bracket;
  const next = chunks[bracket || comma ? index + 2 : index + 1];
  if (next?.type !== 'noun' || !next.named) return [];
  const fits = bracket
    ? next.prep === '' || position.homePrepositions.has(next.prep)
    : position.homePrepositions.has(next.prep);
  const place = next.members[0]?.ends[0];
  if (!fits || !place || ENTITY_KINDS[place.cluster.kind].family !== 'place' || next.nouns.length > 0)
    return [];
  if (!bracket && place.cluster.kind !== 'City') return [];
  const token = sentence.tokens.find(({ start }) => start === place.mention.start) as Token;
  return home(firm, place, token, reading);
}

function home(firm: PhraseEnd, place: PhraseEnd, token: Token, reading: SentenceReading): Draft[] {
  const at = reading.sentence.tokens.indexOf(token);
  return factDraft(
    {
      relation: 'HEADQUARTERED_IN',
      subject: firm,
      object: place,
      outlook: reading.outlook,
      from: at,
      to: at + 1,
      confidence: place.cluster.kind === 'City' ? SURE_OF_CITY : SURE_OF_COUNTRY,
      rule: `origin:${place.cluster.kind}`,
    },
    reading,
  );
}
