// People and what they do where: "CEO von X, Y", "X-Chef Y", "Y, chief executive of X", "der frühere X-Manager Y", "founder".
import { ENTITY_KINDS } from '../../../graph/entities';
import type { Qualifiers } from '../../../graph/qualifiers';
import type { Cluster } from './clusters';
import { type Draft, fits } from './facts';
import type { Phrase, PhraseEnd } from './phrases';
import { placeCluster, type SentenceContext, silentEnd } from './read-clause';
import type { Token } from './tokens';

export interface RoleContext extends SentenceContext {
  readonly phrases: readonly Phrase[];
  /** The organisation the text is about at this point, for a role without one. */
  readonly current: PhraseEnd | undefined;
  /** Cluster of a name that stands inside a compound: "Mistral-Chef". */
  readonly named: (name: string) => Cluster | undefined;
}

const isOrg = (phrase: Phrase) =>
  phrase.ends.some((end) => ENTITY_KINDS[end.cluster.kind].family === 'organization');
const isPerson = (phrase: Phrase) => phrase.ends.some((end) => end.cluster.kind === 'Person');

/** Facts of every role noun of a sentence. */
export function readRoles(context: RoleContext): Draft[] {
  const { sentence, words } = context;
  const drafts: Draft[] = [];
  sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const parts = token.text.split('-');
    const noun = parts.at(-1) as string;
    const founder = words.isFounder(noun);
    const role = words.isRole(noun);
    if (!founder && !role) return;
    const span = roleSpan(context, at);
    drafts.push(
      ...readRole(context, at, span, founder, parts.length > 1 ? parts.slice(0, -1).join('-') : undefined),
    );
  });
  return [...drafts, ...readOwners(context)];
}

// "Yuri Milners DST Global": somebody's firm.
function readOwners({ phrases, modality }: RoleContext): Draft[] {
  return phrases.flatMap((phrase, k) => {
    const next = phrases[k + 1];
    const [person, firm] = [phrase.ends[0], next?.ends[0]];
    if (
      !phrase.genitive ||
      !person ||
      !firm ||
      !next ||
      next.from !== phrase.to ||
      !fits('HOLDS_ROLE', person, firm)
    )
      return [];
    if (ENTITY_KINDS[firm.cluster.kind].family !== 'organization') return [];
    return {
      relation: 'HOLDS_ROLE' as const,
      subject: person,
      object: firm,
      qualifiers: {},
      modality,
      trigger: person.mention,
      confidence: 0.8,
      rule: 'owner',
    };
  });
}

/** "chief technology officer", "directrice financière", "Vorsitzender der Geschäftsführung": tokens `[from, to)`. */
function roleSpan({ sentence, words }: RoleContext, at: number): { from: number; to: number } {
  const { tokens } = sentence;
  let from = at;
  while (from > 0 && ROLE_PART.test((tokens[from - 1] as Token).lower)) from--;
  let to = at + 1;
  while (
    to < tokens.length &&
    (ROLE_PART.test((tokens[to] as Token).lower) ||
      (words.isRole((tokens[to] as Token).text) && words.grammar.language !== 'de') ||
      /^(?:exécuti|général|financi|techniqu|scientifiqu|adjoint|délégué)/u.test((tokens[to] as Token).lower))
  )
    to++;
  return { from, to };
}
const ROLE_PART =
  /^(?:chief|executive|technology|technical|operating|financial|commercial|scientific|managing|vice|senior|deputy|general|co|wissenschaftliche[rn]?|technische[rn]?|kaufmännische[rn]?|stellvertretende[rn]?)$/u;

function readRole(
  context: RoleContext,
  at: number,
  span: { from: number; to: number },
  founder: boolean,
  prefix: string | undefined,
): Draft[] {
  const { sentence, words, phrases, text } = context;
  const { tokens } = sentence;
  const { grammar } = words;
  const person = personOf(context, span);
  if (!person) return [];
  const organization = prefix
    ? insideCompound(context, at, prefix)
    : organizationOf(context, span, person.phrase);
  const end =
    organization ??
    stateOf(context, person.phrase, at) ??
    (person.close ? (spokenOf(context, span) ?? silentOrganization(context, at)) : undefined);
  if (!end || end.cluster === person.end.cluster) return [];
  const [first, last] = [tokens[span.from] as Token, tokens[span.to - 1] as Token];
  const trigger = { start: first.start, end: last.end };
  const former = isFormer(context, span, prefix);
  const roleText = prefix
    ? ((tokens[at] as Token).text.split('-').at(-1) as string)
    : text.slice(first.start, last.end);
  const title = roleText.charAt(0).toUpperCase() === roleText.charAt(0) ? roleText : roleText;
  const base = organization ? 0.92 : end.via === 'silent' ? 0.7 : 0.86;
  const make = (relation: Draft['relation'], qualifiers: Qualifiers, confidence: number): Draft[] =>
    fits(relation, person.end, end)
      ? [
          {
            relation,
            subject: person.end,
            object: end,
            qualifiers,
            modality: context.modality === 'planned' ? 'asserted' : context.modality,
            trigger,
            confidence,
            rule: `role:${grammar.language}`,
          },
        ]
      : [];
  void phrases;
  if (founder) return make('FOUNDED', {}, base);
  if (former) return make('FORMERLY_AT', { role: { text: title } }, base);
  return make('HOLDS_ROLE', { role: { text: title } }, base);
}

/** "der französische Präsident": the state behind the adjective. */
function stateOf({ words, sentence }: RoleContext, { origins }: Phrase, at: number): PhraseEnd | undefined {
  const origin = origins.find(({ place }) => place.kind === 'Country');
  if (!origin || !words.grammar.stateRoles.has((sentence.tokens[at] as Token).lower)) return undefined;
  const { token, place } = origin;
  return {
    cluster: placeCluster(place, { sentence }),
    mention: { start: token.start, end: token.end },
    via: 'name',
  };
}

/** "Geschäftsführerin X" in a text about one firm; those who stand for a state are nobody's managers. */
function silentOrganization({ current, words, sentence }: RoleContext, at: number): PhraseEnd | undefined {
  const token = sentence.tokens[at] as Token;
  return current && !words.grammar.stateRoles.has(token.lower) ? silentEnd(current, token) : undefined;
}

/** An organisation whose role the sentence has named before: "der CEO von X …, er und seine Mitbegründer". */
function spokenOf({ phrases, words, sentence }: RoleContext, span: { from: number }): PhraseEnd | undefined {
  const phrase = phrases.find(
    (one) => one.to <= span.from && isOrg(one) && words.isRole(sentence.tokens[one.from - 1]?.text ?? ''),
  );
  return phrase?.ends.find((end) => ENTITY_KINDS[end.cluster.kind].family === 'organization');
}

function isFormer(
  { sentence, words }: RoleContext,
  span: { from: number; to: number },
  prefix: string | undefined,
): boolean {
  const former = new Set(words.grammar.former.split(/\s+/));
  if (prefix && /^ex(?:-|$)/iu.test(prefix)) return true;
  for (let k = Math.max(0, span.from - 3); k < span.from; k++) {
    const token = sentence.tokens[k] as Token;
    if (former.has(token.lower)) return true;
  }
  return /^(?:ex)-/iu.test(sentence.tokens[span.from]?.text ?? '');
}

function insideCompound(context: RoleContext, at: number, prefix: string): PhraseEnd | undefined {
  const name = prefix.replace(/^ex-/iu, '');
  const cluster = context.named(name);
  if (!cluster || ENTITY_KINDS[cluster.kind].family !== 'organization') return undefined;
  const token = context.sentence.tokens[at] as Token;
  const offset = token.text.indexOf(name);
  return {
    cluster,
    mention: { start: token.start + offset, end: token.start + offset + name.length },
    via: 'name',
  };
}

/** Who holds the role: right behind it, before a comma, or the subject of "ist" and "wird". */
function personOf(
  { sentence, phrases, words }: RoleContext,
  span: { from: number; to: number },
): { phrase: Phrase; end: PhraseEnd; close: boolean } | undefined {
  const { tokens } = sentence;
  const people = phrases.filter((phrase) => isPerson(phrase) && phrase.prep !== '#');
  const pick = (phrase: Phrase | undefined, close: boolean) => {
    const end = phrase?.ends.find((one) => one.cluster.kind === 'Person');
    return phrase && end ? { phrase, end, close } : undefined;
  };
  // "CEO Arthur Mensch", "Gründer und Chef X"
  const behind =
    people.find((phrase) => phrase.to > span.to && phrase.from <= span.to && phrase.prep === '') ??
    people.find((phrase) => phrase.from <= span.from && phrase.to > span.to);
  if (behind) return pick(behind, true);
  // "Der CEO von Mistral, Arthur Mensch,"
  const next = people.find(
    (phrase) =>
      phrase.from > span.to &&
      phrase.from - span.to <= 9 &&
      tokens[phrase.from - 1]?.text === ',' &&
      phrase.prep === '',
  );
  const org = phrases.find((phrase) => isOrg(phrase) && phrase.from >= span.to && phrase.from - span.to <= 3);
  if (next && org && org.to <= next.from) return pick(next, true);
  // "Arthur Mensch, CEO von Mistral" / "X, who is chief executive"
  const before = [...people]
    .reverse()
    .find(
      (phrase) =>
        phrase.to <= span.from &&
        span.from - phrase.to <= 6 &&
        /^[,(–]$/u.test(tokens[phrase.to]?.text ?? ''),
    );
  if (
    before &&
    !phrases.some((phrase) => phrase.from > before.to && phrase.to <= span.from && isPerson(phrase))
  )
    return pick(before, true);
  // "er und seine Mitbegründer"
  const fellow = people.find(
    (phrase) =>
      phrase.to === span.from - 2 &&
      words.grammar.coordinators.has(tokens[span.from - 2]?.lower ?? '') &&
      words.grammar.pronouns[tokens[span.from - 1]?.lower ?? '']?.possessive,
  );
  if (fellow) return pick(fellow, true);
  // "X ist CEO", "Y wird Vorstandschef", "steht als Geschäftsführer vor"
  const copula = tokens.findIndex(
    (token) =>
      words.grammar.auxiliaries.copula.has(token.lower) || words.grammar.auxiliaries.passive.has(token.lower),
  );
  const as = /^(?:als|as|comme)$/u.test(tokens[span.from - 1]?.lower ?? '');
  if (copula >= 0 || as) {
    const subject =
      [...people]
        .reverse()
        .find((phrase) => phrase.to <= span.from && phrase.prep === '' && phrase.cases.includes('n')) ??
      people.find((phrase) => phrase.from >= span.to && phrase.prep === '' && phrase.cases.includes('n'));
    const near = copula >= 0 ? Math.abs(copula - span.from) <= 4 || as : true;
    if (subject && near) return pick(subject, as || Math.abs(span.from - subject.to) <= 4);
  }
  return undefined;
}

/** Where: "of X" behind the role, "X's" before it, or the name before it ("Nvidia chief executive"). */
function organizationOf(
  { phrases, sentence }: RoleContext,
  span: { from: number; to: number },
  person: Phrase,
): PhraseEnd | undefined {
  const { tokens } = sentence;
  const usable = phrases.filter((phrase) => phrase !== person && isOrg(phrase) && phrase.prep !== '#');
  const take = (phrase: Phrase | undefined) =>
    phrase?.ends.find((end) => ENTITY_KINDS[end.cluster.kind].family === 'organization');
  const behind = usable.find(
    (phrase) =>
      phrase.from >= span.to &&
      phrase.from - span.to <= 3 &&
      (/^(?:von|bei|of|at|de|chez|beim|for|in)$/u.test(phrase.prep) ||
        (phrase.prep === '' && phrase.cases.includes('g') && phrase.cases !== 'nadg')),
  );
  const barrier =
    behind && tokens.slice(span.to, behind.from).some((token) => token.kind === 'mark' && token.text !== '“');
  if (behind && !barrier) return take(behind);
  const before = [...usable]
    .reverse()
    .find(
      (phrase) =>
        phrase.to <= span.from &&
        span.from - phrase.to <= (phrase.genitive || phrase.possessive ? 5 : 1) &&
        (phrase.genitive || phrase.possessive || sentence.tokens[phrase.to]?.text !== ','),
    );
  if (before && (before.genitive || before.possessive || span.from - before.to <= 1)) return take(before);
  const after = usable.find(
    (phrase) =>
      phrase.from >= person.to &&
      phrase.from - person.to <= 1 &&
      /^(?:von|bei|of|at|de|chez)$/u.test(phrase.prep),
  );
  return take(after);
}
