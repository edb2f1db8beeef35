// Who comes into a firm as its officer has bought no share: "stieg 2012 als Technikchefin bei A ein", "joined A as its CTO".
import type { Predicate } from '../clauses/clause';
import type { Phrase } from '../phrases/phrase';

/** Whether the clause tells what office the person who acts has come to. */
export const comesAsOfficer = ({ clause }: Predicate): boolean =>
  clause.phrases.some(isOffice) && (actorOf(clause.phrases, clause.subject)?.ends.every(isPerson) ?? false);

const isOffice = ({ prep, name, noun }: Phrase): boolean =>
  prep === 'as' && !name && noun?.relational[0]?.role === true;

const isPerson = ({ entity }: Phrase['ends'][number]): boolean => entity.kind === 'Person';

const actorOf = (phrases: readonly Phrase[], subject: Phrase | undefined): Phrase | undefined =>
  subject ?? phrases.find(({ prep, ends }) => prep === '' && ends.length > 0);
