// A decision in one sentence, as the log on the command line shows it.
import type { Decision } from '../../graph/decision';
import type { Statement } from '../../graph/statement';

const fact = ({ subject, relation, object, id }: Statement) => `${subject} ${relation} ${object} as ${id}`;

export function describe(decision: Decision): string {
  switch (decision.action) {
    case 'accept':
    case 'reject':
      return `${decision.action} ${decision.statement}`;
    case 'edit':
      return `edit ${decision.statement} to ${fact(decision.revision)}`;
    case 'add':
      return `add ${fact(decision.added)}`;
    case 'merge':
      return `merge ${decision.entity} into ${decision.into}`;
    case 'split':
      return `split ${decision.into.id} off ${decision.entity} with ${decision.statements.length} statement(s)`;
    case 'distinct':
      return `${decision.entity} is not ${decision.other}`;
    case 'withdraw':
      return `withdraw ${decision.source}`;
    case 'undo':
      return `undo ${decision.decision}`;
  }
}
