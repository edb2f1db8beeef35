// Corrects a statement, or adds one from a passage that a reviewer selected.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RelationName } from '../../../../graph/relations';
import type { Modality } from '../../../../graph/statement';
import type { StatementView } from '../../../../graph/views';
import { usePage } from '../../context';
import type { Fact, Passage } from '../../review-api';
import { EndField, endOf } from './end-field';
import { FigureFields } from './figure-fields';
import type { Deciding } from './use-decide';

interface Props {
  readonly source: string;
  readonly text: string;
  /** What is corrected; null for a new statement. */
  readonly statement: StatementView | null;
  /** What a new statement stands on. */
  readonly passage: Passage | null;
  readonly deciding: Deciding;
  /** With the id of what stands there now, or null when nothing was done. */
  readonly onDone: (statement: string | null) => void;
}

const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'reported', 'denied'];

export function FactForm({ source, text, statement, passage, deciding, onDone }: Props) {
  const { words, whole } = usePage();
  const { inbox, table, modality: modalities, card } = words.strings;
  const form = useRef<HTMLFormElement>(null);
  const [relation, setRelation] = useState<RelationName>(statement?.relation ?? 'INVESTED_IN');
  const [modality, setModality] = useState<Modality>(statement?.modality ?? 'asserted');
  const [subject, setSubject] = useState({
    name: statement?.subject.name ?? '',
    kind: statement?.subject.kind ?? ('Company' as const),
  });
  const [object, setObject] = useState({
    name: statement?.object.name ?? '',
    kind: statement?.object.kind ?? ('Company' as const),
  });
  const [figures, setFigures] = useState(statement?.qualifiers ?? {});
  const evidence = passage
    ? [passage]
    : (statement?.evidence.map(({ start, end }) => ({ start, end })) ?? []);
  const quote = evidence[0] ? text.slice(evidence[0].start, evidence[0].end) : '';
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (): Promise<void> => {
    const nodes = whole.graph.nodes;
    const end = (draft: typeof subject, was: StatementView['subject'] | undefined) =>
      was && was.name === draft.name.trim() ? was.id : endOf(draft, nodes);
    const fact: Fact = {
      relation,
      modality,
      subject: end(subject, statement?.subject),
      object: end(object, statement?.object),
      qualifiers: figures,
      evidence,
    };
    const answer = await deciding.decide(
      statement
        ? { action: 'edit', statement: statement.id, change: fact }
        : { action: 'add', source, ...fact },
    );
    if (answer) onDone(answer.statements[0]?.id ?? null);
  };
  return (
    <form
      ref={form}
      class="fact-form"
      aria-label={statement ? inbox.edit : inbox.add}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{statement ? inbox.edit : inbox.add}</h3>
      <blockquote dir="auto">{quote}</blockquote>
      <EndField label={table.subject} value={subject} onChange={setSubject} />
      <label>
        {table.relation}
        <select value={relation} onChange={(event) => setRelation(event.currentTarget.value as RelationName)}>
          {words.registry.relations.map((entry) => (
            <option key={entry.relation} value={entry.relation}>
              {words.phrase(entry.relation)}
            </option>
          ))}
        </select>
      </label>
      <EndField label={table.object} value={object} onChange={setObject} />
      <label>
        {inbox.modality}
        <select value={modality} onChange={(event) => setModality(event.currentTarget.value as Modality)}>
          {MODALITIES.map((name) => (
            <option key={name} value={name}>
              {modalities[name]}
            </option>
          ))}
        </select>
      </label>
      <FigureFields value={figures} onChange={setFigures} />
      <p class="actions">
        <button type="submit" class="primary" disabled={deciding.busy}>
          {inbox.save}
        </button>
        <button type="button" class="pill" onClick={() => onDone(null)}>
          {card.cancel}
        </button>
      </p>
    </form>
  );
}
