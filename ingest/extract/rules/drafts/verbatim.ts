// Figures in the very words of the text, with the line ends and hyphens that reading took for others.
import type { Qualifiers } from '../../../../graph/qualifiers';
import type { Source } from '../../../../graph/source';
import type { FactDraft } from '../../reading';

type Text = Pick<Source, 'text'>;

/** The fact as the original words it; `read` is the same text, character for character in the same places. */
export function verbatim(fact: FactDraft, read: Text, original: Text): FactDraft {
  const passages = [fact.quote, ...(fact.beside ?? [])];
  const own = (words: string): string => {
    for (const { start, end } of passages) {
      const at = start + read.text.slice(start, end).indexOf(words);
      if (at >= start) return original.text.slice(at, at + words.length);
    }
    return words;
  };
  const qualifiers = Object.entries(fact.qualifiers).map(([name, value]) => [
    name,
    'bound' in value || 'date' in value ? { ...value, text: own(value.text) } : value,
  ]);
  return { ...fact, qualifiers: Object.fromEntries(qualifiers) as Qualifiers };
}
