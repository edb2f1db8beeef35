// Products stand for their makers in what firms do with each other: "Orfea runs on chips from AMD", "uses Nvidia H100 chips".
import type { RelationName } from '../../../../graph/relations';
import type { Source } from '../../../../graph/source';
import { knownName } from '../../lexicon';
import { changed, type Draft } from '../draft';
import { Entity } from '../names/entity';
import { type End, newEnd } from '../reference/end';
import { OF_FIRMS } from '../relation-groups';

/** Relations that a product never stands in itself. */
const OF_MAKERS: ReadonlySet<RelationName> = new Set([...OF_FIRMS, 'INVESTED_IN']);

/** What is told of a product in these relations is told of its maker, where the document or its name says who that is. */
export function byMaker(drafts: readonly Draft[], source: Source): Draft[] {
  const makers = makersIn(drafts);
  const made = (end: End): End =>
    end.entity.kind === 'Product' ? (makerOf(end, makers) ?? namedMaker(end, source) ?? end) : end;
  const firms = new Set(drafts.flatMap(({ from, to }) => [from.entity, to.entity]));
  return drafts
    .filter((draft) => !isCalledAfterOther(draft, firms))
    .map((draft) =>
      OF_MAKERS.has(draft.relation) ? changed(draft, { from: made(draft.from), to: made(draft.to) }) : draft,
    );
}

/** A shorter first word may be anything. */
const SHORTEST = 4;

// "Azure offers Nordalis Large": what is called after a firm of the text has been made by that firm.
function isCalledAfterOther({ relation, from, to }: Draft, firms: ReadonlySet<Entity>): boolean {
  if (relation !== 'BUILDS' || to.entity.kind !== 'Product' || from.entity.kind !== 'Company') return false;
  const [first = '', ...rest] = to.entity.name.split(' ');
  if (rest.length === 0 || first.length < SHORTEST || from.entity.name.split(' ')[0] === first) return false;
  return [...firms].some(({ kind, name }) => kind === 'Company' && name.split(' ')[0] === first);
}

interface Makers {
  readonly products: ReadonlyMap<Entity, End>;
  /** By the name without its number: the maker of "MedScriba 2" made the one before it, too. */
  readonly families: ReadonlyMap<string, End>;
}

function makersIn(drafts: readonly Draft[]): Makers {
  const products = new Map<Entity, End>();
  for (const { relation, from, to, modality } of drafts)
    if (relation === 'BUILDS' && modality === 'asserted' && to.entity.kind === 'Product')
      if (!products.has(to.entity)) products.set(to.entity, from);
  const families = new Map<string, End>();
  for (const [{ name }, maker] of products)
    if (/ \d+$/u.test(name)) families.set(name.replace(/ \d+$/u, ''), maker);
  return { products, families };
}

function makerOf(end: End, { products, families }: Makers): End | undefined {
  const maker = products.get(end.entity) ?? (end.entity.certain ? undefined : families.get(end.entity.name));
  return (
    maker &&
    newEnd(
      maker.entity,
      end.mention,
      end.certainty * maker.certainty * 0.95,
      maker.antecedent ?? maker.mention,
    )
  );
}

// "Nvidia H100": the name opens with the firm's.
function namedMaker({ mention, certainty }: End, { text }: Source): End | undefined {
  const [first = '', ...rest] = text.slice(mention.start, mention.end).split(' ');
  const known = rest.length > 0 ? knownName(first) : undefined;
  if (known?.kind !== 'Company') return undefined;
  const name = { start: mention.start, end: mention.start + first.length };
  return newEnd(Entity.known(known), name, certainty);
}
