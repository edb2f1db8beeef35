// Where a statement comes from: title, publisher, date, and two ways on: the original and the whole text here.
import type { StatementView } from '../../../graph/views';
import { usePage } from '../context';
import { webAddress } from '../model/web-address';
import { Citation } from './citation';

interface Props {
  readonly source: StatementView['source'];
  /** The passage that a citation quotes. */
  readonly quote: string | null;
}

export function SourceLine({ source, quote }: Props) {
  const { words, select } = usePage();
  const labels = words.strings.source;
  const address = webAddress(source.url);
  return (
    <div class="source-line">
      <bdi class="title" lang={source.language}>
        {source.title}
      </bdi>
      <span class="quiet">
        <bdi>{source.publisher ?? labels.noPublisher}</bdi>
        {' · '}
        {source.published ? (
          <time dateTime={source.published}>{words.date(source.published)}</time>
        ) : (
          labels.noDate
        )}
      </span>
      <span class="ways">
        <button type="button" class="link" onClick={() => select({ type: 'source', id: source.id })}>
          {labels.read}
        </button>
        {address && (
          <a class="link" href={address} target="_blank" rel="noreferrer noopener">
            {labels.open} ↗
          </a>
        )}
        <Citation source={source} quote={quote} />
      </span>
    </div>
  );
}
