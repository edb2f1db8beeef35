// The figures of a sentence, found once and placed in the source's text: names must not take their tokens, units hold them.
import type { Source } from '../../../../graph/source';
import { type Figure, type FigureContext, findFigures } from '../../figures';
import { namedCurrency } from '../../figures/named-currency';
import type { Sentence } from '../sentences';

const found = new WeakMap<Sentence, Figure[]>();
const contexts = new WeakMap<Source, FigureContext>();

/** `[start, end)` count from the beginning of the source's text. */
export function figuresOfSentence(source: Source, sentence: Sentence): readonly Figure[] {
  const known = found.get(sentence);
  if (known) return known;
  const { start, end, tokens } = sentence;
  const text = source.text.slice(start, end);
  const figures = findFigures(text, source.language, contextOf(source), start, tokens);
  found.set(sentence, figures);
  return figures;
}

/** Any day; which one does not matter to where a date stands. */
const SOME_DAY = '2000-01-03';

/** Where figures stand: "on Friday" and "in March" are dates also where no day of publication says which. */
export function spansOfFigures(source: Source, sentence: Sentence): readonly Figure[] {
  if (source.published) return figuresOfSentence(source, sentence);
  const { start, end, tokens } = sentence;
  const context = { published: SOME_DAY, currency: contextOf(source).currency };
  return findFigures(source.text.slice(start, end), source.language, context, start, tokens);
}

function contextOf(source: Source): FigureContext {
  const known = contexts.get(source);
  if (known) return known;
  const context = new SourceContext(source);
  contexts.set(source, context);
  return context;
}

class SourceContext implements FigureContext {
  readonly published: string | undefined;
  #currency: string | null | undefined;

  constructor(private readonly source: Source) {
    this.published = source.published || undefined;
  }

  /** Few amounts do without theirs, and looking for one takes a walk over the whole text. */
  get currency(): string | undefined {
    if (this.#currency === undefined)
      this.#currency = namedCurrency(this.source.text, this.source.language) ?? null;
    return this.#currency ?? undefined;
  }
}
