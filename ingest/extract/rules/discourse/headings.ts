// The firm that a line or a paragraph is about before it tells anything: of a short heading, of a label, of the one name.

import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Heading } from '../records/records';
import type { Unit } from '../units/unit';
import type { About } from './about';

const LONGEST_HEADING = 5;
/** How much of a text is about a firm that may head what follows by a whole sentence. */
const MAINLY = 0.7;

/** The one firm that the first sentence of a paragraph names: "Quant à X, …", "Le cas de X est plus subtil". */
export function onlyFirm(phrases: readonly Phrase[]): Entity | undefined {
  const firms = new Set(
    flatMapped(phrases, ({ name }) =>
      name?.entity.family === 'organization' && name.entity.kind !== 'PublicBody' ? [name.entity] : [],
    ),
  );
  const [firm] = firms;
  if (!firm || firms.size > 1) return undefined;
  // "Das Unternehmen kündigt an, dass es mit X …" speaks of two.
  const first = phrases.findIndex(({ name }) => name?.entity === firm);
  return phrases.slice(0, first).some(isKnownFirm) ? undefined : firm;
}

const isKnownFirm = ({ name, explains, determiner, noun }: Phrase): boolean =>
  !name &&
  !explains &&
  (determiner === 'definite' || determiner === 'demonstrative') &&
  noun?.head?.classes.has('company') === true;

/** The one firm that a short heading names: "Zeilmaker", "About Isbre Compute". */
export function firmOf(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  about: About,
): Heading | undefined {
  const firms = new Map<Entity, Heading>();
  for (const { name } of phrases) if (name?.entity.family === 'organization') firms.set(name.entity, name);
  const words = (phrases.at(-1)?.to ?? 0) - (phrases[0]?.from ?? 0);
  const [firm] = firms.values();
  if (!firm || firms.size > 1 || words > LONGEST_HEADING) return undefined;
  // "Genesys évincé" tells something of a firm that the text is not about.
  return units.some(({ tag }) => tag === 'verb') && about.shareOf(firm.entity) < MAINLY ? undefined : firm;
}

/** "Auditor: Mazars" opens nothing. */
export const isEntry = (units: readonly Unit[]): boolean =>
  units.some(({ lower }, at) => lower === ':' && at > 0 && at < units.length - 1);

/** The firm at the head of a line: "Vantelo: …", "Vantelo (Prague, voice agents): …", "Vantelo (Prague), €12m …". */
export function labelOf(units: readonly Unit[]): Entity | undefined {
  const [first] = units;
  // "WELT: Herr Locher, …": a medium asks, and the line is not about it.
  if (first?.mention?.entity.family !== 'organization' || first.mention.entity.medium) return undefined;
  let at = 1;
  if (units[at]?.tag === 'open') while (at < units.length && units[at - 1]?.tag !== 'close') at++;
  const mark = units[at];
  const isDeal = (mark?.tag === 'comma' || mark?.tag === 'stop') && units[at + 1]?.figure?.type === 'money';
  return mark?.lower === ':' || isDeal ? first.mention.entity : undefined;
}
