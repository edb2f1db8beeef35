// Funding rounds: who raised how much at which valuation, as an entity of its own that later sentences go on about.
import { entityId, slug } from '../../../../graph/ids';
import type { Figure } from '../../figures';
import type { Clause } from './clauses';
import type { Draft } from './draft';
import { Entity } from './entities';
import { endsOf } from './links';
import { modalityOf } from './modality';
import type { End, Nominal } from './nominals';
import { isValuation, qualifiersOf } from './qualify';
import { isRound, ownersOf, type PassageState } from './slots';
import type { SentenceView } from './view';

const RAISING = new Set([
  'einsammeln',
  'einwerben',
  'aufnehmen',
  'einfahren',
  'einstreichen',
  'raisen',
  'einholen',
]);
const GETTING = new Set([
  'sammeln',
  'erhalten',
  'bekommen',
  'abschließen',
  'schließen',
  'sichern',
  'besorgen',
  'beschaffen',
  'holen',
  'erlösen',
  'verkünden',
  'melden',
  'stemmen',
  'vermelden',
]);
const VALUING = new Set([
  'bewerten',
  'taxieren',
  'schätzen',
  'kommen',
  'steigen',
  'klettern',
  'erreichen',
  'belaufen',
  'liegen',
  'beziffern',
  'wert',
]);

export function readRounds(view: SentenceView, clause: Clause, state: PassageState): Draft[] {
  const money = view.figuresIn(clause).filter(({ type }) => type === 'money');
  if (money.length === 0) return [];
  const drafts: Draft[] = [];
  const sums = money.filter((figure) => !isValuation(figure, view));
  const values = money.filter((figure) => isValuation(figure, view));
  const spoken = view.inside(clause).find((nominal) => isRound(nominal, view));
  for (const predicate of clause.predicates) {
    const raising = RAISING.has(predicate.lemma);
    const getting =
      GETTING.has(predicate.lemma) &&
      (spoken !== undefined ||
        (/^(?:erhalten|bekommen|sammeln|sichern|besorgen|holen)$/u.test(predicate.lemma) &&
          capital(view, clause)));
    if ((raising || getting) && sums.length > 0 && predicate.voice === 'active') {
      const company = firm(view.arguments(clause).subject);
      if (company)
        drafts.push(
          raised(
            view,
            clause,
            state,
            company,
            view.span(predicate.at, predicate.at + 1),
            `round:${predicate.lemma}`,
            spoken,
          ),
        );
    }
    if (VALUING.has(predicate.lemma) && values.length > 0 && drafts.length === 0) {
      const { subject, object } = view.arguments(clause);
      const company =
        predicate.lemma === 'bewerten' && predicate.voice === 'active' ? firm(object) : firm(subject);
      const known = company && (state.round?.company.entity === company.entity || spokenOf(view));
      if (company && known)
        drafts.push(
          raised(
            view,
            clause,
            state,
            company,
            view.span(predicate.at, predicate.at + 1),
            `round:${predicate.lemma}`,
            spoken,
            values,
          ),
        );
    }
  }
  if (drafts.length === 0 && spoken && sums.length > 0) {
    const near = sums.some(
      (figure) => Math.abs(figure.start - (view.tokens[spoken.headAt]?.start ?? 0)) < 70,
    );
    const company = near ? whose(view, clause, state, spoken) : undefined;
    if (company)
      drafts.push({
        ...raised(
          view,
          clause,
          state,
          company,
          view.span(spoken.headAt, spoken.headAt + 1),
          'round:noun',
          spoken,
        ),
        confidence: company.via === 'topic' ? 0.86 : 0.88,
      });
  }
  return drafts;
}

const spokenOf = (view: SentenceView): boolean =>
  view.vocabulary.language.rounds.noun.test(view.source.text.slice(view.sentence.start, view.sentence.end));

// "haben 14 Mio. Euro bekommen" is a round where capital is the matter.
function capital(view: SentenceView, clause: Clause): boolean {
  const text = view.text(clause);
  return /(?:geld|kapital|investor|geldgeber|finanzier|risikokapital)/u.test(text) || view.discourse.capital;
}

function firm(nominals: readonly Nominal[]): End | undefined {
  for (const nominal of nominals) {
    const end = endsOf(nominal).find(({ entity }) => entity.kind === 'Company');
    if (end) return end;
  }
  return undefined;
}

// Whose round a clause without a raising verb speaks of.
function whose(view: SentenceView, clause: Clause, state: PassageState, round: Nominal): End | undefined {
  for (const { ends } of ownersOf(round, { view, clause, state, noun: round })) {
    const own = ends.find(({ entity }) => entity.kind === 'Company');
    if (own) return own;
  }
  const subject = firm(view.arguments(clause).subject);
  if (
    subject &&
    clause.predicates.some(
      ({ lemma }) =>
        RAISING.has(lemma) || GETTING.has(lemma) || /^(?:stehen|planen|anstreben|haben)$/u.test(lemma),
    )
  )
    return subject;
  const mention = view.span(round.headAt, round.headAt + 1);
  if (state.round) {
    const { company } = state.round;
    return {
      entity: company.entity,
      mention,
      antecedent: company.antecedent ?? company.mention,
      via: 'topic',
      certainty: 1.05,
    };
  }
  const found = view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  return (
    found && {
      entity: found.entity,
      mention,
      antecedent: found.span,
      via: 'topic',
      certainty: found.certainty,
    }
  );
}

function raised(
  view: SentenceView,
  clause: Clause,
  state: PassageState,
  company: End,
  trigger: { start: number; end: number },
  rule: string,
  spoken: Nominal | undefined,
  only?: readonly Figure[],
): Draft {
  const figures = view
    .figuresIn(clause)
    .filter((figure) => !only || figure.type !== 'money' || only.includes(figure));
  const qualifiers = qualifiersOf('RAISED', ['amount', 'valuation', 'date'], figures, view);
  const entity = roundEntity(view, state, company, qualifiers.date?.date.slice(0, 4), spoken !== undefined);
  const at = spoken ? spoken.headAt : -1;
  const mention = at >= 0 ? view.span(at, at + 1) : trigger;
  const modality = modalityOf(clause, view);
  if (modality === 'asserted') state.round = { company, entity };
  return {
    relation: 'RAISED',
    subject: company,
    object: { entity, mention, via: 'name', certainty: 1 },
    qualifiers,
    modality,
    trigger,
    confidence: 0.92,
    rule,
  };
}

/** The round of this sentence: the open one of the same firm, unless the words name another. */
function roundEntity(
  view: SentenceView,
  state: PassageState,
  company: End,
  year: string | undefined,
  spoken: boolean,
): Entity {
  void spoken;
  const { rounds } = view.vocabulary.language;
  const text = view.source.text.slice(view.sentence.start, view.sentence.end);
  const series = rounds.series.exec(text);
  const seed = series ? null : rounds.seed.exec(text);
  const open = state.round;
  if (
    open?.company.entity === company.entity &&
    (!series ||
      open.entity.display?.startsWith(series[0].slice(0, 7)) ||
      open.entity.display === rounds.generic)
  ) {
    if (!series) return open.entity;
  }
  const entity = new Entity();
  entity.fixed = 'FundingRound';
  entity.display = series?.[0] ?? seed?.[0] ?? rounds.generic;
  entity.aliases = entity.display === rounds.generic ? [] : [rounds.generic];
  const draft = company.entity.draft();
  const kind =
    series?.[1]?.toLowerCase() ??
    (seed ? slug(seed[0]) : (year ?? view.source.published?.slice(0, 4) ?? 'x'));
  entity.id = `${draft.id ?? entityId(draft.kind, draft.name)}-round-${kind}`;
  return entity;
}
