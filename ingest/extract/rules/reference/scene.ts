// What a phrase may refer to: its sentence, and what the text has told before.

import type { Clause } from '../clauses/clause';
import type { Discourse } from '../discourse/discourse';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** The sentence in which phrases are resolved, and what the text has told before it. */
export interface Scene {
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  readonly sentence: number;
  readonly discourse: Discourse;
  readonly vocabulary: Vocabulary;
}

/** Whether a word of the past stands among the units `[from, to)`: "her former company". */
export const tellsOfPast = (from: number, to: number, { units, vocabulary }: Scene): boolean =>
  units.slice(from, to).some(({ lower }) => vocabulary.cues.former.has(lower));

// Nobody acts on himself: who is named in the same clause is not what its descriptions mean.
export function othersInClause(phrase: Phrase, scene: Scene): ReadonlySet<Entity> {
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const others = new Set<Entity>();
  // "After a deal with A, the company raised €10m": with whom somebody has something is another.
  const isParty = ({ prep }: Phrase) => phrase.prep === '' && scene.vocabulary.senses.together.has(prep);
  for (const one of clause?.phrases ?? [])
    if (one !== phrase && one.to <= phrase.from && (one.prep === '' || isParty(one)) && !isDummy(one, clause))
      for (const { entity } of one.ends) others.add(entity);
  const doers = [clause?.subject, clause && controllerOf(clause), clause && payerOf(clause, scene)];
  for (const doer of doers)
    if (doer && doer !== phrase) for (const { entity } of doer.ends) others.add(entity);
  // "made it Mistral's largest shareholder": whom a clause goes on to name it has not meant before; not so "joins the
  // company's board alongside A's founders".
  for (const one of clause?.phrases ?? [])
    if (one.from >= phrase.to && one.name && one.explains !== phrase && !ownsBeside(one, scene))
      others.add(one.name.entity);
  return others;
}

/** "A hat mitgeteilt, die Firma gekauft zu haben", "A plant, das Start-up zu übernehmen": who does what the infinitive tells. */
const controllerOf = ({ kind, predicates }: Clause): Phrase | undefined => {
  const governing = kind === 'infinitive' ? predicates[0]?.governor?.clause : undefined;
  return governing && subjectOf(governing);
};

/** "A takes 20 % of B in a deal that values the company at €90m": who pays is not what is valued. */
const payerOf = ({ antecedent, predicates, parent }: Clause, { vocabulary }: Scene): Phrase | undefined =>
  antecedent?.noun?.head?.classes.has('deal') &&
  predicates.some(({ lemma }) => vocabulary.cues.valuation.has(lemma))
    ? parent && subjectOf(parent)
    : undefined;

/** "L'entreprise, fondée en 2012 par A", "which is based in Nantes", "the company's funders": whether it is told who founded, leads or funds it, that it has raised money, or where it sits. */
export function isIntroduced(phrase: Phrase, scene: Scene): boolean {
  const { clauses, vocabulary } = scene;
  return (
    hasFounders(phrase, scene) ||
    clauses.some((clause) => {
      const acts = subjectOf(clause) === phrase;
      if (!acts && clause.antecedent !== phrase) return false;
      return clause.predicates.some(({ lemma, voice }) =>
        vocabulary.verbs
          .get(lemma)
          ?.some(
            ({ relation, classes }) =>
              (relation === 'HEADQUARTERED_IN' && classes.length === 0) ||
              (voice === 'active' && acts && !phrase.pronoun && relation === 'RAISED') ||
              (voice !== 'active' && (relation === 'FOUNDED' || relation === 'HOLDS_ROLE')),
          ),
      );
    })
  );
}

/** "the firm's original funders", "die Gründer des Unternehmens". */
function hasFounders(phrase: Phrase, { phrases, vocabulary }: Scene): boolean {
  const [before, next] = [phrases[phrase.index - 1], phrases[phrase.index + 1]];
  if (next?.owner === phrase) return introducesFirm(next);
  const isOf = phrase.genitive || vocabulary.senses.of.has(phrase.prep);
  return isOf && before?.to === phrase.from && introducesFirm(before);
}

/** Of its seat, founders, funders, shareholders and its parent a text tells where it introduces a firm. */
export const introducesFirm = ({ noun }: Phrase): boolean =>
  noun?.head?.classes.has('seat') ||
  noun?.relational.some(({ relation, bearer }) =>
    bearer === 'from' ? relation === 'FOUNDED' || relation === 'INVESTED_IN' : relation === 'SUBSIDIARY_OF',
  ) === true;

/** "Die Strategie erlaubt es dem Konzern": beside a subject "it" may stand for what follows. */
const isDummy = ({ pronoun, from }: Phrase, clause: Clause | undefined): boolean =>
  pronoun?.referent === 'thing' &&
  clause?.phrases.some(({ prep, to, pronoun: other }) => prep === '' && to <= from && !other) === true;

/** Who acts in a clause: its subject, or the first that may be one. */
export function subjectOf(clause: Clause): Phrase | undefined {
  if (clause.subject) return clause.subject;
  return clause.phrases.find(
    ({ prep, cases, figures, headAt, name, pronoun }) =>
      prep === '' && cases.has('n') && (name || headAt >= 0 || pronoun || figures.length === 0),
  );
}

const ownsBeside = (one: Phrase, { phrases }: Scene): boolean => {
  const next = phrases[one.index + 1];
  return next?.owner === one && next.prep !== '';
};
