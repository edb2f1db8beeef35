// A sentence as units.
import type { Source } from '../../../../graph/source';
import type { Figure } from '../../figures';
import type { Mention } from '../names/mention';
import { datelineEnd, type Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { firstTag } from './first-tag';
import { type Fields, PLAIN } from './found';
import { figuresOfSentence } from './sentence-figures';
import { seatOpenedBy } from './towns-of-seats';
import type { Tag, Unit } from './unit';

/** The units of a sentence with their first tags. */
export function unitsOf(
  source: Source,
  sentence: Sentence,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Unit[] {
  const { tokens, lowers } = sentence;
  // By the token they begin with.
  const names: (Mention | undefined)[] = tokens.map(() => undefined);
  const inners: (Mention | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) (mention.inner ? inners : names)[mention.from] = mention;
  const figures = figuresOf(source, sentence, mentions);
  const units: Unit[] = [];
  const push = (
    from: number,
    to: number,
    tag: Tag,
    fields: Fields,
    mention?: Mention,
    inner?: Mention,
    figure?: Figure,
  ) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return;
    const single = to - from === 1;
    units.push({
      tag,
      from,
      to,
      start: first.start,
      end: last.end,
      text: single ? first.text : source.text.slice(first.start, last.end),
      lower: single ? (lowers[from] as string) : lowers.slice(from, to).join(' '),
      capital: first.capital,
      mention,
      inner,
      figure,
      determiner: fields.determiner,
      preposition: fields.preposition,
      referent: fields.referent,
      relative: fields.relative,
      maybe: fields.maybe,
      noun: fields.noun,
      verbs: fields.verbs,
      place: fields.place,
      title: fields.title,
    });
  };
  let at = datelineEnd(tokens);
  /** Whether a name or a figure stands between here and there; "directrice France" is one noun with its country. */
  const blocked = (to: number) => {
    for (let k = at + 1; k < to; k++)
      if (figures[k] || (names[k] && names[k]?.entity.kind !== 'Country')) return true;
    return false;
  };
  while (at < tokens.length) {
    const mention = names[at];
    if (mention) {
      const seat = seatOpenedBy(sentence, mention, vocabulary);
      if (seat) {
        push(at, mention.to + 2, 'adjective', seat);
        at = mention.to + 2;
        continue;
      }
      push(at, mention.to, 'name', PLAIN, mention);
      at = isAbbreviated(sentence, mention.to, vocabulary) ? mention.to + 1 : mention.to;
      continue;
    }
    const placed = figures[at];
    if (placed) {
      push(at, placed.to, 'figure', PLAIN, undefined, undefined, placed.figure);
      at = isTied(sentence, placed) ? placed.to + 1 : placed.to;
      continue;
    }
    if (isElided(sentence, at, vocabulary) || isMarkOfName(sentence, at, names)) {
      at++;
      continue;
    }
    // "Deutsche Bank-Chef": one word that has the name of several before its hyphen.
    const inner = inners[at];
    const last = inner ? inner.to - 1 : at;
    const { tag, length, fields } = firstTag(sentence, last, vocabulary, blocked);
    push(at, last + length, tag, fields, undefined, inner);
    at = last + length;
  }
  return units;
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly to: number;
}

/** The figures that no name has a part of, by the token they begin with. */
function figuresOf(
  source: Source,
  sentence: Sentence,
  mentions: readonly Mention[],
): (PlacedFigure | undefined)[] {
  const { tokens } = sentence;
  const found: (PlacedFigure | undefined)[] = tokens.map(() => undefined);
  if (tokens.length < 4 && !/[\p{N}%€$£]/u.test(source.text.slice(sentence.start, sentence.end)))
    return found;
  let at = 0;
  for (const figure of figuresOfSentence(source, sentence)) {
    const end = figure.type === 'quantity' ? figure.noun.start : figure.end;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= figure.start) at++;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (to === at || mentions.some((mention) => mention.from < to && mention.to > at)) continue;
    found[at] = { figure, to };
    at = to;
  }
  return found;
}

/** Quotation marks directly around a name, and the signs of a trademark behind it: the name stands as without them. */
function isMarkOfName({ tokens }: Sentence, at: number, names: readonly (Mention | undefined)[]): boolean {
  const token = tokens[at] as Sentence['tokens'][number];
  if (token.kind !== 'mark' || !MARKS.test(token.text)) return false;
  let from = at - 1;
  while (from >= 0 && names[from]?.to !== at) from--;
  const before = names[from];
  if (TRADEMARK.test(token.text)) return before !== undefined;
  const behind = names[at + 1];
  return (
    (behind !== undefined && QUOTES.test(tokens[behind.to]?.text ?? '')) ||
    (before !== undefined && QUOTES.test(tokens[before.from - 1]?.text ?? ''))
  );
}

const MARKS = /^[„“”"«»‚‘’›‹®™©]$/u;
const QUOTES = /^[„“”"«»‚‘’›‹]$/u;
const TRADEMARK = /^[®™©]$/u;

/** "A-Gründerin und -Chefin": the hyphen stands for what the word before has in front of its own. */
const isElided = ({ tokens, lowers }: Sentence, at: number, { coordinators, grammar }: Vocabulary): boolean =>
  grammar.capitalNouns &&
  tokens[at]?.text === '-' &&
  tokens[at + 1]?.capital === true &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  tokens[at - 1]?.end !== tokens[at]?.start &&
  coordinators.has(lowers[at - 1] ?? '');

/** "75%-owned by A": the hyphen behind a share is no word. */
const isTied = ({ tokens }: Sentence, { figure, to }: PlacedFigure): boolean =>
  figure.type === 'share' &&
  tokens[to]?.text === '-' &&
  tokens[to]?.start === tokens[to - 1]?.end &&
  tokens[to]?.end === tokens[to + 1]?.start;

/** "kauft die Altair Inc. für zehn Millionen": the full stop of a legal form ends nothing inside a sentence. */
const isAbbreviated = ({ tokens }: Sentence, to: number, vocabulary: Vocabulary): boolean =>
  tokens[to]?.text === '.' &&
  to + 1 < tokens.length &&
  vocabulary.isLegalForm(`${tokens[to - 1]?.text ?? ''}.`);
