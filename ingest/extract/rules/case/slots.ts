// Finds who fills a slot of a frame: an argument of the clause, a phrase with a preposition, an owner, the round's firm.
import { entityId } from '../../../../graph/ids';
import type { Clause, Predicate } from './clauses';
import { Entity } from './entities';
import { hasCase } from './features';
import { endsOf } from './links';
import type { End, Nominal } from './nominals';
import type { SentenceView } from './view';

/** What the passage has told so far and later sentences lean on. */
export interface PassageState {
  /** The round last spoken of. */
  round?: { readonly company: End; readonly entity: Entity };
  /** The post somebody just left. */
  post?: { readonly organization: End; readonly role: string };
  /** Whom people belong to, as far as the text has said. */
  readonly firms: Map<Entity, End>;
}

/** A filler: the phrase, and whom it stands for. */
export interface Filler {
  readonly nominal?: Nominal;
  readonly ends: readonly End[];
}

export interface SlotContext {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly state: PassageState;
  /** For verb frames. */
  readonly predicate?: Predicate;
  /** For noun frames. */
  readonly noun?: Nominal;
}

const filler = (nominal: Nominal): Filler => ({ nominal, ends: endsOf(nominal) });

/** The fillers of any of these slots, likeliest first. */
export function fillers(slots: string, context: SlotContext): Filler[] {
  return slots.split(' ').flatMap((slot) => fill(slot, context));
}

function fill(slot: string, context: SlotContext): Filler[] {
  const { view, clause, state, predicate } = context;
  const [base, part] = slot.split('.') as [string, string | undefined];
  if (part === 'owner') return nominalsOf(base, context).flatMap((nominal) => ownersOf(nominal, context));
  if (part === 'round')
    return nominalsOf(base, context).some((nominal) => isRound(nominal, view)) ? roundFirm(context) : [];
  if (base === 'owner') return context.noun ? ownersOf(context.noun, context) : [];
  if (base === 'round') return roundFirm(context);
  if (base === 'topic') return topic(context);
  if (base === 'post') {
    const post = state.post;
    const taken = view
      .inside(clause)
      .some(({ word }) => /(?:posten|stelle|amt|nachfolge|position|chefposten)$/u.test(word));
    return post && taken
      ? [
          {
            ends: [
              {
                ...post.organization,
                via: 'topic',
                mention: anchor(context),
                antecedent: post.organization.antecedent ?? post.organization.mention,
              },
            ],
          },
        ]
      : [];
  }
  if (base === 'project') {
    const found = view.discourse.find(view.sentence.index, 4, ({ kind }) => (kind === 'Facility' ? 2 : 0));
    return found
      ? [
          {
            ends: [
              {
                entity: found.entity,
                mention: anchor(context),
                antecedent: found.span,
                via: 'topic',
                certainty: found.certainty,
              },
            ],
          },
        ]
      : [];
  }
  if (base === 'subclause') {
    const child = view.clauses.find((one) => one.parent === clause && one.type === 'sub');
    return child ? view.arguments(child).subject.map(filler) : [];
  }
  if (base === 'subject' && predicate?.voice === 'passive') {
    return view
      .inside(clause)
      .filter(({ prep, listed }) => (prep === 'von' || prep === 'durch') && !listed)
      .map(filler);
  }
  return nominalsOf(base, context).map(filler);
}

function nominalsOf(base: string, { view, clause, predicate, noun }: SlotContext): Nominal[] {
  if (base === 'subject') return [...view.arguments(clause).subject];
  if (base === 'object')
    return predicate?.voice === 'passive'
      ? [...view.arguments(clause).subject]
      : [...view.arguments(clause).object];
  if (base === 'dative') return [...view.arguments(clause).dative];
  if (base === 'owner') return noun?.owner ? [noun.owner] : [];
  if (base === 'before') {
    if (!noun) return [];
    const before = view.nominals.find((one) => one.to === noun.from && (one.ends.length > 0 || one.owner));
    return before ? [before] : [];
  }
  const list = view.inside(clause).filter(({ prep, listed }) => prep === base && !listed);
  if (noun) return list.filter((nominal) => nominal.from >= noun.to && attached(noun, nominal, view));
  return list.filter(({ owned, hung }) => (!owned || base !== 'von') && !hung);
}

// A phrase behind a noun belongs to it where no other noun with a claim on it stands between.
function attached(noun: Nominal, nominal: Nominal, view: SentenceView): boolean {
  let between = 0;
  for (const one of view.nominals) {
    if (one.from < noun.to || one.to > nominal.from) continue;
    if (one.figure || one.owned === noun || one.name || one.ends.length > 0 || one.prep !== '') continue;
    between++;
  }
  return between <= 1 && nominal.from - noun.to <= 14;
}

/** Whose a phrase is: genitive, "von", possessive, the first part of its compound. */
export function ownersOf(nominal: Nominal, { view, clause }: SlotContext): Filler[] {
  const found: Filler[] = [];
  if (nominal.prefixEntity && nominal.prefix) {
    const { start, end } = nominal.prefix;
    found.push({
      ends: [{ entity: nominal.prefixEntity, mention: { start, end }, via: 'name', certainty: 1 }],
    });
  }
  if (nominal.owner) found.push(filler(nominal.owner));
  if (nominal.determiner?.kind === 'possessive') {
    const token = view.tokens[nominal.prep ? nominal.from + 1 : nominal.from] ?? view.tokens[nominal.from];
    const subjects = view
      .arguments(clause)
      .subject.filter((one) => one !== nominal && one.from < nominal.from)
      .flatMap(endsOf)
      .slice(0, 1);
    if (token) {
      const ends = view.discourse.owner(nominal, clause, subjects, view.sentence.index, token);
      if (ends.length > 0) found.push({ ends });
    }
  }
  return found;
}

/** Whether the phrase speaks of a funding round. */
export function isRound(nominal: Nominal, view: SentenceView): boolean {
  const { rounds } = view.vocabulary.language;
  const noun = nominal.headAt >= 0 ? (view.tokens[nominal.headAt]?.text ?? '') : '';
  return (
    nominal.roundReference === true ||
    (noun !== '' && (rounds.noun.test(noun) || /^(?:series|serie)$/iu.test(noun)))
  );
}

function anchor({ view, predicate, noun }: SlotContext) {
  const at = predicate?.at ?? noun?.headAt ?? 0;
  return view.span(at, at + 1);
}

function roundFirm(context: SlotContext): Filler[] {
  const { state, view } = context;
  const company = state.round?.company;
  if (company) {
    const antecedent = company.antecedent ?? company.mention;
    return [
      {
        ends: [
          { entity: company.entity, mention: anchor(context), antecedent, via: 'topic', certainty: 1.06 },
        ],
      },
    ];
  }
  if (
    !view.vocabulary.language.rounds.noun.test(view.source.text.slice(view.sentence.start, view.sentence.end))
  )
    return [];
  return topic(context);
}

function topic(context: SlotContext): Filler[] {
  const { view } = context;
  const found = view.discourse.topic(
    view.sentence.index,
    ({ kind }) => kind === 'Company' || kind === 'Facility',
  );
  return found
    ? [
        {
          ends: [
            {
              entity: found.entity,
              mention: anchor(context),
              antecedent: found.span,
              via: 'topic',
              certainty: found.certainty,
            },
          ],
        },
      ]
    : [];
}

/** A thing that the text gives no name: "ein KI-Rechenzentrum", "Lithografie-Maschinen". Its id holds its maker's. */
export function thing(nominal: Nominal, maker: End, view: SentenceView): End | undefined {
  const { head, headAt } = nominal;
  if (!head || headAt < 0 || (head.kind !== 'Product' && head.kind !== 'Facility')) return undefined;
  if (nominal.determiner?.kind === 'negative' || (head.plural && nominal.figure)) return undefined;
  const token = view.tokens[headAt];
  if (!token) return undefined;
  const entity = new Entity();
  entity.fixed = head.kind;
  entity.unnamed = true;
  const draft = maker.entity.draft();
  entity.display = token.text.replace(/s$/u, (s) =>
    hasCase(nominal.features, 'g') && !hasCase(nominal.features, 'a') ? '' : s,
  );
  const called = head.kind === 'Facility' ? head.base : entity.display;
  entity.id = `${draft.id ?? entityId(draft.kind, draft.name)}-${entityId(head.kind, called)}`;
  entity.heads.add(head.base);
  return {
    entity,
    mention: { start: token.start, end: token.end },
    via: 'name',
    certainty: !head.plural ? 0.97 : /-/u.test(token.text) ? 0.9 : 0.8,
  };
}
