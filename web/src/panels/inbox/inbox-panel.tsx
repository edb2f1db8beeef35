// The inbox: documents come in on the left, what was read out of them waits per document, and is reviewed beside the
// article.
import '../../style/inbox.css';
import { usePage } from '../../context';
import { AddDocument } from './add-document';
import { Latest } from './latest';
import { Review } from './review';
import { Waiting } from './waiting';

export function InboxPanel() {
  const { words, state, sources } = usePage();
  const { inbox } = words.strings;
  const source = sources.find(({ id }) => id === state.document);
  return (
    <div class="inbox">
      <div class="inbox-side">
        <AddDocument />
        <Waiting />
        <Latest />
      </div>
      <div class="inbox-main">
        {source ? <Review key={source.id} source={source} /> : <p class="inbox-hint">{inbox.choose}</p>}
      </div>
    </div>
  );
}
