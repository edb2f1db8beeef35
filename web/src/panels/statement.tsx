// One statement: its words marked in their paragraph, in the original language, where they come from, how it was said,
// who read it and who decided about it.
import type { StatementView } from '../../../graph/views';
import { usePage } from '../context';
import { figuresOf } from '../model/figures';
import { Confidence } from './confidence';
import { EntityName } from './entity-name';
import { Quote } from './quote';
import { SourceLine } from './source-line';

interface Props {
  readonly statement: StatementView;
  /** Also say what is stated: where the card around it does not. */
  readonly told?: boolean;
}

export function Statement({ statement, told = false }: Props) {
  const { words } = usePage();
  const { strings } = words;
  const { modality, status, failed, decisions } = statement;
  const figures = figuresOf(statement);
  return (
    <div class="statement">
      {told && (
        <p class="told">
          <EntityName node={statement.subject} /> {words.phrase(statement.relation)}{' '}
          <EntityName node={statement.object} />
        </p>
      )}
      <Quote statement={statement} />
      {figures.length > 0 && (
        <dl class="figures">
          {figures.map(({ name, text }) => (
            <div key={name}>
              <dt>{strings.qualifiers[name]}</dt>
              <dd>
                <bdi lang={statement.source.language}>{words.figure(text)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <SourceLine source={statement.source} quote={statement.evidence[0]?.quote ?? null} />
      <p class="quiet">
        <span class={modality === 'asserted' ? 'tag' : 'tag warn'}>{strings.modality[modality]}</span>
        {status !== 'accepted' && <span class="tag warn">{strings.status[status]}</span>}
        <Confidence value={statement.confidence} />
      </p>
      <p class="quiet">
        {words.fill(strings.statement.extractor, { name: statement.extractor })}.{' '}
        {decisions.length === 0 && strings.statement.undecided}
      </p>
      {failed.length > 0 && (
        <p class="quiet">
          {words.fill(strings.statement.failed, {
            checks: failed.map((check) => strings.checks[check]).join('; '),
          })}
        </p>
      )}
      {decisions.map(({ action, by, at, why }) => (
        <p key={`${at} ${action}`} class="quiet">
          {words.fill(strings.statement.decided, {
            action: words.action(action),
            by,
            at: words.date(at),
          })}
          {why && (
            <>
              : <bdi>{why}</bdi>
            </>
          )}
        </p>
      ))}
    </div>
  );
}
