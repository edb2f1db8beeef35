// The inbox: documents come in on the left, what was read out of them waits per document, and is reviewed beside the
// article.
import '../../style/inbox.css';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../context';
import { AddDocument } from './add-document';
import { Latest } from './latest';
import { Review } from './review';
import { Waiting } from './waiting';

export function InboxPanel() {
  const main = useRef<HTMLDivElement>(null);
  const { words, state, sources } = usePage();
  const { inbox } = words.strings;
  const source = sources.find(({ id }) => id === state.document);
  // Where both do not stand side by side, the chosen document is what the reader wants to see.
  useEffect(() => {
    if (source) main.current?.scrollIntoView();
  }, [source?.id]);
  return (
    <div class="inbox">
      <div class="inbox-side">
        <AddDocument />
        <Waiting />
        <Latest />
      </div>
      <div ref={main} class="inbox-main">
        {source ? <Review key={source.id} source={source} /> : <p class="inbox-hint">{inbox.choose}</p>}
      </div>
    </div>
  );
}
