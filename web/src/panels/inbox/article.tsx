// The text of the document with the statement under review marked in it: its passage, both ends, the words of the
// relation, its figures.
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StatementView } from '../../../../graph/views';
import { api } from '../../api';
import { usePage } from '../../context';
import { cutAtMarks, marksOf } from '../../model/mentions';
import type { Passage } from '../../review-api';

interface Props {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly language: string;
  readonly current: StatementView | null;
  readonly onSelect: (passage: Passage | null) => void;
}

/** Where in the text a point of the document lies: every piece knows where it starts. */
function offsetOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (!piece) return null;
  const inPiece =
    node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (piece.textContent?.length ?? 0);
  return Number(piece.dataset.start) + inPiece;
}

/** The passage that is selected in the article, without blanks at its ends; null where none is. */
export function selectedPassage(article: HTMLElement | null): Passage | null {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.startContainer) || !article.contains(range.endContainer)) return null;
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  if (start === null || end === null || end <= start) return null;
  const text = range.toString();
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  return end - after > start + before ? { start: start + before, end: end - after } : null;
}

function useAliases(current: StatementView | null): (id: string) => readonly string[] {
  const { whole } = usePage();
  const [aliases, setAliases] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    for (const id of current ? [current.subject.id, current.object.id] : []) {
      if (!whole.nodes.has(id)) continue;
      api.entity(id).then(
        ({ entity }) => setAliases((old) => new Map(old).set(id, entity.aliases)),
        () => undefined,
      );
    }
  }, [current?.id]);
  return (id) => aliases.get(id) ?? [];
}

export function Article({ host, text, language, current, onSelect }: Props) {
  const { words } = usePage();
  const namesOf = useAliases(current);
  const pieces = useMemo(
    () => cutAtMarks(text, current ? marksOf(current, namesOf) : []),
    [text, current, namesOf],
  );
  useEffect(() => {
    const changed = (): void => onSelect(selectedPassage(host.current));
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [onSelect]);
  const { inbox } = words.strings;
  return (
    <article class="article">
      <p class="article-key quiet">
        {(['subject', 'trigger', 'object', 'figure'] as const).map((kind) => (
          <span key={kind}>
            <mark class={kind}>{inbox.marks[kind]}</mark>
          </span>
        ))}
        <span>{inbox.addHint}</span>
      </p>
      <section
        ref={host}
        class="full-text"
        lang={language}
        dir="auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and text is selected in it by keyboard too.
        tabIndex={0}
        aria-label={words.strings.source.text}
      >
        {pieces.map(({ start, text: piece, kinds }) =>
          kinds.length === 0 ? (
            <span key={start} data-start={start}>
              {piece}
            </span>
          ) : (
            <mark key={start} data-start={start} data-mark={kinds[0]} class={kinds.join(' ')}>
              {piece}
            </mark>
          ),
        )}
      </section>
    </article>
  );
}
