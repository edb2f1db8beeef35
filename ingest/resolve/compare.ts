// Whether two entities may be one, and why. Each rule is one row of a table; the first that holds gives the reason.
import { ENTITY_KINDS, type Entity } from '../../graph/entities';
import { entityId } from '../../graph/ids';
import { editDistance } from './edit-distance';
import { isShortForm, type NameForm, nameForm } from './name-form';

export interface Candidate {
  readonly entity: Entity;
  readonly forms: readonly NameForm[];
}

/** Why two entities may be one, in words for people. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'same-identifier': 'the same Wikidata item or LEI',
  'same-name': 'the same name but for legal form, case and accents',
  acronym: 'one is made of the initials of the other',
  'short-form': 'one is the other without a word that many names share',
  initial: 'the same surname and initial',
  spelling: 'one or two letters apart',
};

export type Reason = 'same-identifier' | 'same-name' | 'acronym' | 'short-form' | 'initial' | 'spelling';

interface Rule {
  readonly reason: Reason;
  /** How likely a pair of this kind is one entity, for the order in which they are shown. */
  readonly score: number;
  readonly families: readonly string[] | 'all';
  holds(a: NameForm, b: NameForm): boolean;
}

function eitherWay(holds: (a: NameForm, b: NameForm) => boolean): Rule['holds'] {
  return (a, b) => holds(a, b) || holds(b, a);
}

function isAcronym(short: NameForm, long: NameForm): boolean {
  return short.words.length === 1 && long.initials.length >= 3 && short.joined === long.initials;
}

// "A. Mensch" and "Arthur Mensch"
function isInitial(short: NameForm, long: NameForm): boolean {
  const [first, ...rest] = short.words;
  return (
    first?.length === 1 &&
    rest.length > 0 &&
    long.words[0]?.startsWith(first) === true &&
    rest.join(' ') === long.words.slice(1).join(' ')
  );
}

// Figures tell products and rounds apart: "Kauz 2" is not a misspelt "Kauz 3".
function isMisspelling(a: NameForm, b: NameForm): boolean {
  const shorter = Math.min(a.joined.length, b.joined.length);
  const limit = shorter >= 12 ? 2 : shorter >= 6 ? 1 : 0;
  if (limit === 0 || a.digits !== b.digits) return false;
  return editDistance(a.joined, b.joined, limit) <= limit;
}

const RULES: readonly Rule[] = [
  {
    reason: 'same-name',
    score: 0.95,
    families: 'all',
    holds: (a, b) => a.joined !== '' && a.joined === b.joined,
  },
  { reason: 'acronym', score: 0.8, families: ['organization'], holds: eitherWay(isAcronym) },
  { reason: 'short-form', score: 0.75, families: ['organization'], holds: eitherWay(isShortForm) },
  { reason: 'initial', score: 0.7, families: ['person'], holds: eitherWay(isInitial) },
  { reason: 'spelling', score: 0.6, families: ['person', 'organization', 'thing'], holds: isMisspelling },
];

export interface Match {
  readonly reason: Reason;
  readonly score: number;
  /** The two spellings that the reason is about. */
  readonly names: readonly [string, string];
}

// "Serie B" and "Rechenzentrum" name something only together with whose it is; then the id says so.
function isNamedAlone({ id, kind, name, aliases }: Entity): boolean {
  const { family } = ENTITY_KINDS[kind];
  if (family !== 'event' && family !== 'thing') return true;
  return [name, ...aliases].some((spelling) => entityId(kind, spelling) === id);
}

export function candidate(entity: Entity): Candidate {
  if (!isNamedAlone(entity)) return { entity, forms: [] };
  return {
    entity,
    forms: [entity.name, ...entity.aliases].map(nameForm).filter((form) => form.joined !== ''),
  };
}

function identifiers(a: Entity, b: Entity): 'same' | 'different' | 'unknown' {
  for (const scheme of ['wikidata', 'lei'] as const) {
    const [ia, ib] = [a[scheme], b[scheme]];
    if (ia !== undefined && ib !== undefined) return ia === ib ? 'same' : 'different';
  }
  return 'unknown';
}

/** The strongest reason to think that the two are one entity; undefined where there is none. */
export function compare(a: Candidate, b: Candidate): Match | undefined {
  const { family } = ENTITY_KINDS[a.entity.kind];
  if (family !== ENTITY_KINDS[b.entity.kind].family) return undefined;
  const names: [string, string] = [a.entity.name, b.entity.name];
  const known = identifiers(a.entity, b.entity);
  if (known === 'same') return { reason: 'same-identifier', score: 1, names };
  if (known === 'different') return undefined;
  for (const rule of RULES) {
    if (rule.families !== 'all' && !rule.families.includes(family)) continue;
    for (const fa of a.forms) {
      for (const fb of b.forms) {
        if (rule.holds(fa, fb)) return { reason: rule.reason, score: rule.score, names: [fa.name, fb.name] };
      }
    }
  }
  return undefined;
}
