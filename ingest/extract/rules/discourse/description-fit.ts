// How well a description suits somebody: "the Norwegian group", "das Start-up", "le fonds".
import type { Place } from '../../lexicon';
import type { HeadClass } from '../frames';
import { mayMake } from '../kinds/trade';
import type { Entity, Family } from '../names/entity';
import { wordsOfName } from '../names/words-of-name';
import { NEVER } from './salience';

export interface Wanted {
  readonly families: readonly Family[];
  readonly classes: ReadonlySet<HeadClass>;
  readonly lemma?: string;
  /** What stands before the noun in its compound. */
  readonly field: string;
  /** What is made, by a noun for a maker. */
  readonly trade?: string;
  readonly generic: boolean;
  readonly places: readonly Place[];
  readonly other: ReadonlySet<Entity>;
  /** The sentence tells who founded or leads it or where it sits, as texts do of a firm that they have just named. */
  readonly introduced?: boolean;
}

/**
 * What speaks for whom the text has called so: by any noun for firms, by one that says more, by the same compound, by
 * a noun for any firm that is a word of the name.
 */
const FIT = { plain: 0.8, described: 2.5, field: 1.5, called: 0.8 };

/** What suits no better cannot be meant. */
const LEAST = -2.5;

/** How well the description suits the entity; NEVER where it cannot be meant. */
export function fitOf(
  { families, classes, lemma, field, trade, generic, places, other }: Wanted,
  entity: Entity,
): number {
  if (other.has(entity) || !families.includes(entity.family)) return NEVER;
  // "the drone maker" is not the one that the text has called a battery maker.
  if (trade && entity.trades.size > 0 && ![...entity.trades].some((made) => mayMake(made, trade)))
    return NEVER;
  let fit = 0;
  const called = lemma !== undefined && isCalled(entity, lemma);
  const described = lemma !== undefined && entity.descriptions.has(lemma);
  // "die Sparte": a part that is sold is not the firm that sells it, unless the text has called it so.
  if (classes.has('unit') && !classes.has('company') && !described && !called) return NEVER;
  if (described) fit += isPlain(classes) ? FIT.plain : FIT.described;
  else if (called) fit += generic ? FIT.called : FIT.described;
  else if (!generic) fit -= 0.8;
  if (field && entity.fields.has(field)) fit += FIT.field;
  if (!described) fit -= misfit(classes, entity);
  const wantsInvestor = classes.has('investor') && !classes.has('company');
  // "das Unternehmen" is no university, even where the registry keeps it among the firms.
  if (classes.has('company') && !classes.has('body') && isResearch(entity)) fit -= 3;
  const wantsBody = classes.has('body') && !classes.has('company');
  if (
    wantsInvestor !== (entity.kind === 'Investor') &&
    !called &&
    entity.certain &&
    entity.family === 'organization'
  )
    fit -= wantsInvestor ? 3 : 1.5;
  if (wantsBody !== (entity.kind === 'PublicBody') && !called && entity.family === 'organization') fit -= 3;
  // "the London university" is no start-up from London.
  if (wantsBody && !called && !described && isFirm(entity)) return NEVER;
  // "das Kartellamt" is no other authority.
  if (wantsBody && !generic && !described && !isCalledAfter(entity, lemma)) return NEVER;
  // "das Verteidigungsministerium" is no authority of another field.
  if (wantsBody && field && !described && !called && !entity.fields.has(field)) fit -= 3;
  if (classes.has('facility') && entity.kind !== 'Facility' && entity.certain && entity.family === 'thing')
    fit -= 2;
  for (const place of places) {
    if (entity.homes.has(place.id)) fit += 2.5;
    // The firm from Heidelberg is not the one from Neckarsulm.
    else if (place.kind === 'City' && entity.inTown) return NEVER;
    // A firm from France may be the one from Paris, a firm from the Netherlands is not.
    else if (entity.countries.has(place.iso)) fit += isKnownSo(classes, entity) ? 3.5 : 1.2;
    else if (entity.countries.size > 0) fit -= 2.4;
  }
  return fit > LEAST ? fit : NEVER;
}

/** "the American group": one that everybody knows for large and American, whoever else is told of. */
const isKnownSo = (classes: ReadonlySet<HeadClass>, { sizes }: Entity): boolean =>
  (classes.has('large') || classes.has('group')) && sizes.has('large') && !sizes.has('small');

/** "die Norweger" where the text has put the firm in another country: somebody who has no name here. */
export const hasHomeElsewhere = (places: readonly Place[], { homes, countries }: Entity): boolean =>
  countries.size > 0 && places.some(({ id, iso }) => !homes.has(id) && !countries.has(iso));

/** "the foundation", "die Stiftung": the one whose name has the word among others. */
function isCalled({ spellings }: Entity, lemma: string): boolean {
  for (const spelling of spellings.keys()) {
    const words = wordsOfName(spelling);
    if (words.length > 1 && words.includes(lemma)) return true;
  }
  return false;
}

/** "das Kartellamt": the Bundeskartellamt. */
const isCalledAfter = ({ spellings }: Entity, lemma: string | undefined): boolean =>
  lemma !== undefined &&
  [...spellings.keys()].some((spelling) => wordsOfName(spelling).some((word) => word.endsWith(lemma)));

/** "Unternehmen", "Firma": what any firm may be called. */
const isPlain = (classes: ReadonlySet<HeadClass>): boolean =>
  classes.has('firm') && !classes.has('large') && !classes.has('small');

/** "der Konzern" is not the one that the text has called a start-up. */
function misfit(classes: ReadonlySet<HeadClass>, { sizes }: Entity): number {
  if (!classes.has('large') && !classes.has('small')) return 0;
  const other = (['large', 'small'] as const).find((size) => !classes.has(size) && sizes.has(size));
  const own = (['large', 'small'] as const).some((size) => classes.has(size) && !sizes.has(size));
  return own && other ? 2 : 0;
}

const isFirm = (entity: Entity): boolean => entity.kind === 'Company' && entity.weight('Company') >= 1;

/** Kept among the firms of the registry, and named as a public body. */
export const isResearch = (entity: Entity): boolean =>
  entity.kind === 'Company' && entity.weight('PublicBody') >= 1;
