// Who does what the noun names without standing beside it: who announces it, has it, makes it so.

import type { EntityKind } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import { isOfficer } from '../offices/office';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { candidates } from '../slots/candidates';
import { endsOf, insideEnds } from '../slots/ends-of';
import { ownersOf } from '../verbs/complements';
import { clauseOf, type View } from '../view';
import type { Found } from './found';

// "Ses modèles, conçus en partenariat avec A": whoever has what is made so is the partner.
export function maker(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  if (!view.vocabulary.senses.manner.has(phrase.prep)) return undefined;
  const clause = clauseOf(view, phrase);
  for (const one of [clause?.subject, clause?.antecedent, clause?.parent?.subject]) {
    if (!one || one === phrase) continue;
    const named = endsOf(one, [...kinds, 'Product']);
    const ends = (named.length > 0 ? named : ownersOf(one, kinds, true, view)).filter(
      ({ entity }) => !taken.some((end) => end.entity === entity),
    );
    if (ends.length > 0) return { ends, fit: 0.95, phrase: one };
  }
  return undefined;
}

// "A, with offices in B", "avec des bureaux à B, A …": who has what the noun names.
export function haver(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { together, origin } = view.vocabulary.senses;
  // "From an office in Graz, A serves …"
  const isFrom = phrase.from === 0 && origin.has(phrase.prep) && phrase.determiner === 'indefinite';
  if (!together.has(phrase.prep) && !isFrom) return undefined;
  const before = view.phrases[phrase.index - 1];
  const beside =
    before &&
    (before.to === phrase.from || view.units[before.to]?.tag === 'comma') &&
    before.to >= phrase.from - 1
      ? before
      : undefined;
  const subject = clauseOf(view, phrase)?.subject;
  for (const one of [beside, subject]) {
    const ends = one && one !== phrase ? endsOf(one.explains ?? one, kinds) : [];
    if (one && ends.length > 0 && (one !== beside || one.prep === ''))
      return { ends, fit: 0.93, phrase: one };
  }
  return undefined;
}

// "Following a probe by B, A changed …", "A, under investigation by B, …", "A must pay a fine imposed by B": who undergoes it.
export function undergoing(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { senses, verbs } = view.vocabulary;
  const clause = clauseOf(view, phrase);
  const { subject, predicates } = clause ?? {};
  if (!subject || subject === phrase) return undefined;
  const isObject =
    phrase.prep === '' &&
    predicates?.some(
      ({ lemma, voice, at }) =>
        voice === 'active' &&
        at < phrase.from &&
        verbs.get(lemma)?.some(({ relation, to }) => relation === 'REGULATES' && to[0] === 'subj'),
    );
  if (!isObject && !senses.settled.has(phrase.prep) && !senses.terms.has(phrase.prep)) return undefined;
  if (phrase.determiner === 'possessive') return undefined;
  const ends = endsOf(subject, kinds).filter(({ entity }) => entity.kind !== 'PublicBody');
  return ends.length > 0 ? { ends, fit: 0.9, phrase: subject } : undefined;
}

/** Relations whose event is done by whoever announces, completes or plans it. */
export const ACTED: ReadonlySet<RelationName> = new Set([
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'SUPPORTS',
  'FORMERLY_AT',
  'COMPETES_WITH',
]);

// "A has left B after the purchase of C": who comes or goes then has not bought anything.
const tellsOfCareer = ({ lemma }: Predicate, { vocabulary: { verbs } }: View): boolean =>
  verbs.get(lemma)?.some(({ relation }) => CAREERS.has(relation)) === true;

const CAREERS: ReadonlySet<RelationName> = new Set(['FORMERLY_AT', 'HOLDS_ROLE', 'BOARD_SEAT']);

// "X announced the acquisition of Y": who announces, completes or plans it does it.
export function actor(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates[0];
  if (!predicate || predicate.voice === 'passive' || view.vocabulary.copulas.has(predicate.lemma))
    return undefined;
  // "welcomed the investment in A": who praises a thing has not done it.
  if (phrase.prep === '' && isPraise(phrase, predicate, view)) return undefined;
  const isOfCareer = phrase.prep !== '' && tellsOfCareer(predicate, view);
  for (const { phrase: subject, fit } of candidates('subj', predicate, view)) {
    if (subject === phrase) return undefined;
    const ends = endsOf(subject.explains ?? subject, kinds).filter(
      ({ entity }) =>
        !taken.some((end) => end.entity === entity) && !(isOfCareer && entity.kind === 'Person'),
    );
    // "Nvidia-Chef A kündigte den Kauf von B an": who speaks for a firm tells what the firm does.
    if (ends.length > 0 && isOfficer(subject.noun) && ends.every(({ entity }) => entity.kind === 'Person')) {
      const firms = insideEnds(alone(subject), kinds).filter(
        ({ entity }) => entity.family === 'organization' && !taken.some((end) => end.entity === entity),
      );
      return firms.length > 0 ? { ends: firms, fit: 0.84 * fit } : undefined;
    }
    if (ends.length > 0) return { ends, fit: (isOwnShare(phrase, view) ? 0.95 : 0.84) * fit };
  }
  return undefined;
}

// "in exchange for a stake in B", "finalise une participation dans B": whoever gives something for it, or comes to have it.
const isOwnShare = ({ prep, noun, determiner }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.senses.price.has(prep) ||
  (prep === '' && determiner === 'indefinite' && noun?.head?.classes.has('share') === true);

const isPraise = (phrase: Phrase, { lemma }: Predicate, { vocabulary }: View): boolean =>
  !phrase.noun?.events.some(({ relation }) => relation === 'SUPPORTS') &&
  (vocabulary.verbs.get(lemma) ?? []).some(
    ({ relation, lemma: words, classes, figures }) =>
      relation === 'SUPPORTS' && !words.includes(' ') && classes.length + figures.length === 0,
  ) &&
  !vocabulary.tells(lemma, 'INVESTED_IN');
