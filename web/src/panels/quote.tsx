// The quote in its paragraph. Passages that the statement refers to are marked more lightly; one that stands in
// another paragraph is shown with that paragraph. Everything is text: nothing from a document becomes markup.
import type { EvidenceView, StatementView } from '../../../graph/views';
import { usePage } from '../context';
import { cutMarks } from '../model/marks';

function byParagraph(evidence: readonly EvidenceView[]): EvidenceView[] {
  const starts = new Set<number>();
  return evidence.filter(({ paragraph: { start } }) => !starts.has(start) && starts.add(start));
}

export function Quote({ statement: { evidence, source } }: { readonly statement: StatementView }) {
  const { words } = usePage();
  const spans = evidence.map(({ start, end }, rank) => ({ start, end, rank }));
  return (
    <>
      {byParagraph(evidence).map(({ paragraph }, i) => (
        <blockquote key={paragraph.start} lang={source.language} dir="auto" cite={undefined}>
          {i > 0 && <span class="linked-note">{words.strings.statement.linked}: </span>}
          {cutMarks(paragraph.text, paragraph.start, spans).map(({ text, rank }, k) =>
            rank === null ? (
              text
            ) : (
              <mark key={k} class={rank === 0 ? 'quote' : 'linked'}>
                {text}
              </mark>
            ),
          )}
        </blockquote>
      ))}
    </>
  );
}
