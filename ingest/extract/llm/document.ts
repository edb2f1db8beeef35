// One source, prepared for reading: its sentences, its figures and a way to find words in it. Each is worked out
// once and shared by all passages.
import type { Source } from '../../../graph/source';
import { type Figure, findFigures } from '../figures';
import type { Span } from '../reading';
import { SearchableText } from './locate';
import { passagesOf, sentencesOf, widen } from './sentences';

// About a page: small enough for a local model's window, and for all its facts to fit into one answer.
const PASSAGE_LENGTH = 3000;
const OVERLAP = 400;

export class Document {
  readonly sentences: readonly Span[];
  private searchable?: SearchableText;
  private found?: readonly Figure[];

  constructor(readonly source: Source) {
    this.sentences = sentencesOf(source.text);
  }

  get passages(): Span[] {
    return passagesOf(this.sentences, PASSAGE_LENGTH, OVERLAP).filter(
      (span) => this.slice(span).trim() !== '',
    );
  }

  get words(): SearchableText {
    this.searchable ??= new SearchableText(this.source.text);
    return this.searchable;
  }

  /** The figures of the whole text, so that a quote that begins inside a number finds none. */
  get figures(): readonly Figure[] {
    const { text, language, published } = this.source;
    this.found ??= findFigures(text, language, { published });
    return this.found;
  }

  slice({ start, end }: Span): string {
    return this.source.text.slice(start, end);
  }

  /** The whole sentences that `span` lies in, without the white space around them. */
  sentencesAround(span: Span): Span {
    const wide = widen(span, this.sentences);
    const words = this.slice(wide);
    const start = wide.start + words.length - words.trimStart().length;
    return { start, end: start + words.trim().length };
  }
}
