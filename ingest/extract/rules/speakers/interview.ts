// Who "I", "we" and "you" are in an interview: the one who is asked, and the firm that is spoken for. An interview is
// told by its lines: questions, and answers in the first person outside quotation marks.
import type { About } from '../discourse/about';
import { type Answer, answerOf } from '../discourse/answer';
import type { Phrase } from '../phrases/phrase';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { answerBy, isQuotationMark, type Speaker } from './speaker';

interface Parsed {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
}

interface Line {
  readonly parsed: readonly Parsed[];
  /** Ends with a question mark. */
  readonly question: boolean;
  /** Says "I" or "we" by itself. */
  readonly first: boolean;
  /** Says "you". */
  readonly second: boolean;
}

/** Fewer answers make no interview. */
const FEWEST = 2;
const CERTAINTY = 0.96;
/** What tells the firm of the interview beside how much of the text is about it. */
const WEIGHT = { title: 0.5, besidePerson: 0.3 };

/** The speaker of each sentence; undefined outside interviews. */
export function interviewSpeakers(
  parsed: readonly Parsed[],
  about: About,
  vocabulary: Vocabulary,
): (Speaker | undefined)[] {
  const speakers: (Speaker | undefined)[] = new Array(parsed.length).fill(undefined);
  // Most texts ask nothing, and need not be read for who says "I".
  if (parsed.filter(({ sentence }) => asks(sentence)).length < FEWEST) return speakers;
  const lines = linesOf(parsed, vocabulary);
  const passage = passageOf(lines);
  if (!passage) return speakers;
  const [from, to] = passage;
  const before = lines.slice(0, from);
  const person = personOf(before, vocabulary) ?? personOf(lines.slice(from, to), vocabulary);
  const firm = firmOf(before, person, about);
  if (!person && !firm) return speakers;
  for (const { parsed: sentences, question, first, second } of lines.slice(from, to))
    for (const { sentence } of sentences)
      speakers[sentence.index] = { person, firm, asks: question || (second && !first) };
  return speakers;
}

const asks = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text === '?';

function linesOf(parsed: readonly Parsed[], { voices }: Vocabulary): Line[] {
  const byLine = new Map<number, Parsed[]>();
  for (const one of parsed) {
    const line = byLine.get(one.sentence.line);
    if (line) line.push(one);
    else byLine.set(one.sentence.line, [one]);
  }
  return [...byLine.values()].map((sentences) => {
    let [quoted, first, second] = [false, false, false];
    for (const { tokens } of sentences.map(({ sentence }) => sentence))
      for (const [at, { text, lower }] of tokens.entries()) {
        if (isQuotationMark(text)) quoted = !quoted;
        const voice = quoted ? undefined : voices.get(lower);
        // "Sie haben …" at the head of a line is whom one asks.
        const polite = voice === 'polite' && text !== lower && (at > 0 || tokens[1]?.lower.endsWith('n'));
        if (voice === 'addressee' || polite) second = true;
        else if (voice && voice !== 'polite') first = true;
      }
    const last = sentences.at(-1);
    const question = last !== undefined && asks(last.sentence);
    return { parsed: sentences, question, first, second };
  });
}

/** The lines `[from, to)` of the interview. */
function passageOf(lines: readonly Line[]): [number, number] | undefined {
  const answers = lines.flatMap(({ first, question }, at) =>
    first && !question && lines[at - 1]?.question ? [at] : [],
  );
  const [opening = 0] = answers;
  if (answers.length < FEWEST) return undefined;
  let from = opening - 1;
  // "You return four years after your sale.": the first question may have no mark.
  while (from >= 2 && lines[from - 1]?.first && lines[from - 2]?.second) from -= 2;
  let to = (answers.at(-1) as number) + 1;
  while (to < lines.length && !isHeading(lines[to] as Line)) to++;
  return [from, to];
}

const isHeading = ({ parsed, question }: Line): boolean => !question && parsed[0]?.sentence.heading === true;

/** Named nearest before the first question; not who writes it. */
function personOf(lines: readonly Line[], { senses }: Vocabulary): Answer | undefined {
  for (const { parsed } of lines.toReversed())
    for (const { phrases } of parsed)
      for (const { name, prep } of phrases)
        if (name?.entity.kind === 'Person' && !senses.agent.has(prep)) return answerBy(name, CERTAINTY);
  return undefined;
}

function firmOf(lines: readonly Line[], person: Answer | undefined, about: About): Answer | undefined {
  let best: Answer | undefined;
  let most = 0;
  lines.forEach(({ parsed }, at) => {
    const names = parsed.flatMap(({ phrases }) => phrases.flatMap(({ name }) => (name ? [name] : [])));
    const beside = names.some(({ entity }) => entity === person?.entity);
    for (const name of names) {
      if (name.entity.family !== 'organization' || name.entity.medium) continue;
      const score =
        about.shareOf(name.entity) + (at === 0 ? WEIGHT.title : 0) + (beside ? WEIGHT.besidePerson : 0);
      if (score > most) [best, most] = [answerBy(name, CERTAINTY), score];
    }
  });
  return best ?? (about.main && answerOf(about.main, CERTAINTY));
}
