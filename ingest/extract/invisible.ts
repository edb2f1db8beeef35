// Characters that nobody sees: pages and mails set them where a word may be cut at the end of a line, and copied text has
// them still. Reading sees through them, and what it finds is given as the text has it, with them.
import type { Qualifiers } from '../../graph/qualifiers';
import type { Source } from '../../graph/source';
import type { EndDraft, FactDraft, Reading, Span } from './reading';

/** Soft hyphen, zero-width space, word joiner. */
const INVISIBLE = /[\u00ad\u200b\u2060]/u;

export const withoutInvisible = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(/[\u00ad\u200b\u2060]/gu, '') : text;

/** What `read` finds in the text without such characters, with the places that the text itself has. */
export function seenThrough(source: Source, read: (source: Source) => Reading): Reading {
  if (!INVISIBLE.test(source.text)) return read(source);
  /** Where each character that is seen stands in the text. */
  const places: number[] = [];
  for (let at = 0; at < source.text.length; at++)
    if (!INVISIBLE.test(source.text.charAt(at))) places.push(at);
  const seen = { ...source, text: withoutInvisible(source.text) };
  const { entities, facts } = read(seen);
  return { entities, facts: facts.map((fact) => placed(fact, seen, source, places)) };
}

function placed(fact: FactDraft, seen: Source, source: Source, places: readonly number[]): FactDraft {
  const span = ({ start, end }: Span): Span => ({
    start: places[start] ?? source.text.length,
    end: end > start ? (places[end - 1] ?? source.text.length - 1) + 1 : (places[start] ?? 0),
  });
  const end = (one: EndDraft): EndDraft => ({
    ...one,
    mention: span(one.mention),
    ...(one.antecedent && { antecedent: span(one.antecedent) }),
  });
  const passages = [fact.quote, ...(fact.beside ?? [])];
  const asWritten = (words: string): string => {
    for (const { start, end: to } of passages) {
      const at = start + seen.text.slice(start, to).indexOf(words);
      if (at < start) continue;
      const own = span({ start: at, end: at + words.length });
      return source.text.slice(own.start, own.end);
    }
    return words;
  };
  const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => [
    name,
    { ...value, text: asWritten(value.text) },
  ]);
  return {
    ...fact,
    subject: end(fact.subject),
    object: end(fact.object),
    qualifiers: Object.fromEntries(qualifiers) as Qualifiers,
    quote: span(fact.quote),
    ...(fact.beside && { beside: fact.beside.map(span) }),
    trigger: span(fact.trigger),
  };
}
