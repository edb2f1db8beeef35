// One statement under review: what it says, how it stands, and what can be done with it.
import type { StatementView } from '../../../../graph/views';
import { usePage } from '../../context';
import { figuresOf } from '../../model/figures';
import { Confidence } from '../confidence';
import { LensSign } from '../signs';
import { Merge } from './merge';

interface Props {
  readonly statement: StatementView;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onJudge: (action: 'accept' | 'reject') => void;
  readonly onEdit: () => void;
}

export function StatementItem({ statement, current, busy, onChoose, onJudge, onEdit }: Props) {
  const { words } = usePage();
  const { strings, registry } = words;
  const { inbox } = strings;
  const { relation, subject, object, status, modality, failed, decisions } = statement;
  const lens = registry.relations.find((entry) => entry.relation === relation)?.lens;
  const last = decisions.at(-1);
  return (
    <li class="review-item" data-status={status} aria-current={current ? 'true' : undefined}>
      <button type="button" class="review-sentence" onClick={onChoose}>
        {lens && <LensSign lens={lens} />}
        <span>
          <bdi class="subject-name">{subject.name}</bdi> {words.phrase(relation)}{' '}
          <bdi class="object-name">{object.name}</bdi>
        </span>
        <span class={status === 'rejected' ? 'tag warn' : 'tag'}>{strings.status[status]}</span>
      </button>
      {current && (
        <div class="review-detail">
          <dl class="figures">
            {figuresOf(statement).map(({ name, text }) => (
              <div key={name}>
                <dt>{strings.qualifiers[name]}</dt>
                <dd>
                  <bdi lang={statement.source.language}>{words.figure(text)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p class="quiet">
            {modality !== 'asserted' && <span class="tag warn">{strings.modality[modality]}</span>}
            <Confidence value={statement.confidence} />
          </p>
          {failed.length > 0 && (
            <p class="quiet">
              {words.fill(strings.statement.failed, {
                checks: failed.map((check) => strings.checks[check]).join('; '),
              })}
            </p>
          )}
          {last && (
            <p class="quiet">
              {words.fill(strings.statement.decided, {
                action: words.action(last.action),
                by: last.by,
                at: words.time(last.at),
              })}
              {last.why && `: ${last.why}`}
            </p>
          )}
          <div class="actions">
            <button type="button" class="pill yes" disabled={busy} onClick={() => onJudge('accept')}>
              {inbox.accept} <kbd>A</kbd>
            </button>
            <button type="button" class="pill no" disabled={busy} onClick={() => onJudge('reject')}>
              {inbox.reject} <kbd>R</kbd>
            </button>
            <button type="button" class="pill" disabled={busy} onClick={onEdit}>
              {inbox.edit} <kbd>E</kbd>
            </button>
          </div>
          <details>
            <summary>{inbox.duplicates}</summary>
            {[subject, object].map((node) => (
              <Merge key={node.id} node={node} />
            ))}
          </details>
        </div>
      )}
    </li>
  );
}
