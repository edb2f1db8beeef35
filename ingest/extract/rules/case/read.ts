// Reads a whole document in a language with cases: names, clauses, phrases, references, then facts sentence by sentence.
import type { Source } from '../../../../graph/source';
import { type Figure, findFigures } from '../../figures';
import { joinParticle } from '../../lexicon';
import type { FactDraft, Reading } from '../../reading';
import { type Sentence, sentencesOf } from '../sentences';
import type { Token } from '../tokens';
import { type Clause, ClauseReader } from './clauses';
import { Discourse, mayBeSubject } from './discourse';
import { type Draft, factOf } from './draft';
import { type Entity, EntityIndex, withoutLegalForm } from './entities';
import { features, hasCase, inGenders } from './features';
import { readNouns, readVerbs } from './frames';
import { endsOf, PhraseLinker } from './links';
import { NameEvidence } from './name-evidence';
import { type Name, NameFinder } from './names';
import { type End, type Nominal, NominalReader } from './nominals';
import { readOrigins } from './origins';
import { readBehind, readRelational } from './relational';
import { readRounds } from './rounds';
import { isRound, type PassageState } from './slots';
import type { VerbToken } from './verb-tokens';
import { SentenceView } from './view';
import type { Vocabulary } from './vocabulary';

interface Parsed {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
  readonly clauses: readonly Clause[];
  readonly verbs: readonly (VerbToken | undefined)[];
  readonly nominals: Nominal[];
}

/** Reads one source; synchronous, linear in its length but for bounded windows. */
export function readByCase(source: Source, vocabulary: Vocabulary): Reading {
  const sentences = sentencesOf(source);
  const figures = sentences.map((sentence) => figuresOf(sentence, source));
  const covered = sentences.map((sentence, i) => coveredBy(figures[i] as Figure[], sentence.tokens));
  const evidence = new NameEvidence(
    vocabulary,
    sentences,
    source.text,
    ({ index }) => covered[index] as Set<number>,
  );
  const finder = new NameFinder(vocabulary, source.text, evidence);
  const find = () => sentences.map((sentence, i) => finder.find(sentence, covered[i] as Set<number>));
  teach(evidence, find(), vocabulary);
  const names = find();
  const index = new EntityIndex();
  const entities = new Map<Name, Entity>();
  for (const name of names.flat().sort((a, b) => rank(b) - rank(a) || b.text.length - a.text.length))
    entities.set(name, index.of(name));
  const clauseReader = new ClauseReader(vocabulary, joinParticle);
  const nominalReader = new NominalReader(vocabulary);
  const parsed = sentences.map((sentence, i): Parsed => {
    const own = names[i] as Name[];
    const { clauses, verbs } = clauseReader.read(sentence, inName(own, covered[i] as Set<number>));
    const nominals = nominalReader.read({
      tokens: sentence.tokens,
      names: new Map(own.map((name) => [name.from, name])),
      figures: byToken(figures[i] as Figure[], sentence.tokens),
      verbs,
      relatives: new Set(
        clauses.flatMap(({ relativeAt }) =>
          (relativeAt === undefined ? [] : [relativeAt, relativeAt - 1]).filter(
            (k) => k === relativeAt || isPreposition(sentence.tokens[k], vocabulary),
          ),
        ),
      ),
    });
    return { sentence, figures: figures[i] as Figure[], names: own, clauses, verbs, nominals };
  });
  for (const one of parsed) witness(one, entities, vocabulary);
  return extract(source, parsed, entities, index, vocabulary);
}

/** Names that are sure of themselves first, so that short forms find them. */
const rank = ({ known, text }: Name): number => (known ? 2 : withoutLegalForm(text) === text ? 0 : 1);

const isPreposition = (token: Token | undefined, { language }: Vocabulary): boolean =>
  token !== undefined && language.prepositions[token.lower] !== undefined;

function figuresOf({ start, end }: Sentence, source: Source): Figure[] {
  const found = findFigures(
    source.text.slice(start, end),
    source.language,
    source.published ? { published: source.published } : {},
  );
  return found.map((figure) => ({
    ...figure,
    start: figure.start + start,
    end: figure.end + start,
    ...('noun' in figure && { noun: { start: figure.noun.start + start, end: figure.noun.end + start } }),
  })) as Figure[];
}

function coveredBy(figures: readonly Figure[], tokens: readonly Token[]): Set<number> {
  const covered = new Set<number>();
  for (const figure of figures) {
    const to = figure.type === 'quantity' ? figure.noun.start : figure.end;
    tokens.forEach((token, i) => {
      if (token.start >= figure.start && token.end <= to) covered.add(i);
    });
  }
  return covered;
}

function byToken(figures: readonly Figure[], tokens: readonly Token[]): Map<number, Figure> {
  const map = new Map<number, Figure>();
  for (const figure of figures) {
    const to = figure.type === 'quantity' ? figure.noun.start : figure.end;
    tokens.forEach((token, i) => {
      if (token.start >= figure.start && token.end <= to) map.set(i, figure);
    });
  }
  return map;
}

function inName(names: readonly Name[], covered: ReadonlySet<number>): (at: number) => boolean {
  const inside = new Set(covered);
  for (const { from, to } of names) for (let k = from; k < to; k++) inside.add(k);
  return (at) => inside.has(at);
}

// What was found whole once is found everywhere, and in its short forms.
function teach(evidence: NameEvidence, names: readonly (readonly Name[])[], vocabulary: Vocabulary): void {
  for (const name of names.flat()) {
    if (name.known?.kind === 'Person') {
      const family = name.known.name.split(' ').at(-1) as string;
      if (name.text.includes(' ') && family.length > 2) evidence.learn(name.text, [family], true);
    }
    if (name.place || name.known || name.inside) continue;
    const bare = withoutLegalForm(name.text);
    const words = bare.split(' ');
    const minor: string[] = [];
    const person = name.hints.some(([kind, weight]) => kind === 'Person' && weight >= 4);
    const [first, last] = [words[0] as string, words.at(-1) as string];
    if (person && words.length > 1 && last.length > 2) minor.push(last);
    else if (words.length === 1 || !vocabulary.isListed(first)) {
      if (
        first.length > 2 &&
        !vocabulary.head(first) &&
        !/^(?:Deutsche|Märkische|Europäische|Land|Freistaat|Stadt)/u.test(first) &&
        !/(?:ische|ischen|ischer)$/u.test(first) &&
        evidenceWorthy(first, vocabulary)
      )
        minor.push(first);
    }
    evidence.learn(bare, minor, person);
  }
}

const evidenceWorthy = (word: string, vocabulary: Vocabulary): boolean =>
  !vocabulary.language.names.everyday.has(word.toLowerCase()) &&
  !vocabulary.language.names.acronyms.has(word) &&
  !/^(?:Bundes|Kartell|Landes)\p{Ll}+$/u.test(word);

/** Counts what names and the nouns beside them say about their entities. */
function witness(
  { names, nominals, sentence }: Parsed,
  entities: ReadonlyMap<Name, Entity>,
  vocabulary: Vocabulary,
): void {
  for (const name of names) {
    const entity = entities.get(name) as Entity;
    entity.occurrences.push({ start: name.start, end: name.end });
    if (!name.place) entity.names.set(name.text, (entity.names.get(name.text) ?? 0) + 1);
    for (const [kind, weight] of name.hints) entity.vote(kind, weight);
    const before = sentence.tokens[name.from - 1]?.lower ?? '';
    const after = sentence.tokens[name.to]?.lower ?? '';
    if (
      name.text.includes(' ') &&
      name.hints.length === 0 &&
      (vocabulary.language.names.saying.has(before) || vocabulary.language.names.saying.has(after))
    )
      entity.vote('Person', 1.5);
  }
  for (const nominal of nominals) {
    const entity = nominal.name && entities.get(nominal.name);
    if (!entity) continue;
    describe(entity, nominal, vocabulary);
  }
  nominals.forEach((a, i) => {
    // "X aus Rostock", "X (Eindhoven)": known before "die Rostocker" is read.
    const entity = a.name && entities.get(a.name);
    const place = nominals[i + 1]?.name?.place;
    if (
      entity &&
      place &&
      ((nominals[i + 1]?.prep === 'aus' && nominals[i + 1]?.from === a.to) ||
        sentence.tokens[a.to]?.text === '(')
    ) {
      entity.places.add(place.id);
      entity.countries.add(place.iso);
    }
  });
}

function describe(
  entity: Entity,
  { head, word, origins, features: set }: Nominal,
  vocabulary: Vocabulary,
): void {
  if (word && vocabulary.isPersonNoun(word)) {
    entity.vote('Person', 4);
    entity.heads.add(word);
    if (/in$/u.test(word)) entity.female = true;
    else if (/(?:er|or|chef|präsident|minister)$/u.test(word) && (set & inGenders('f')) === 0)
      entity.female ??= false;
  } else if (head) {
    entity.vote(head.kind, 3.2);
    entity.heads.add(head.base);
    if (word !== head.base) entity.heads.add(word);
  }
  for (const { place } of origins) {
    entity.places.add(place.id);
    entity.countries.add(place.iso);
  }
}

function extract(
  source: Source,
  parsed: readonly Parsed[],
  entities: ReadonlyMap<Name, Entity>,
  index: EntityIndex,
  vocabulary: Vocabulary,
): Reading {
  const discourse = new Discourse(vocabulary);
  const state: PassageState = { firms: new Map() };
  const linker = new PhraseLinker(vocabulary);
  const told: [Draft, Sentence][] = [];
  const made = new Set<Entity>();
  let line = -1;
  for (const one of parsed) {
    const { sentence, nominals, clauses, verbs, figures } = one;
    for (const nominal of nominals) nameEnds(nominal, entities, vocabulary);
    insertRelatives(nominals, clauses, sentence.tokens);
    const view = new SentenceView(
      source,
      sentence,
      vocabulary,
      discourse,
      clauses,
      nominals,
      verbs,
      figures,
      (place) => index.place(place),
    );
    if (sentence.line !== line) {
      if (line >= 0) enterSection(view, discourse, state);
      line = sentence.line;
    }
    linker.link(sentence.tokens, nominals, (nominal) => view.clauseOf(nominal), verbs);
    for (const nominal of nominals) explained(nominal, vocabulary);
    resolve(view, discourse, state);
    // A second time: lists of what references stand for.
    linker.link(sentence.tokens, nominals, (nominal) => view.clauseOf(nominal), verbs);
    const drafts = read(view, state);
    debug.sink?.(view, drafts);
    for (const draft of drafts) {
      made.add(draft.subject.entity).add(draft.object.entity);
      remember(draft, state);
      told.push([draft, sentence]);
    }
    discourse.capital =
      drafts.some(({ relation }) => relation === 'RAISED' || relation === 'INVESTED_IN') ||
      (sentence.heading ? false : discourse.capital);
  }
  const all = new Set([...index.all.filter(({ occurrences }) => occurrences.length > 0), ...made]);
  oneThing(made);
  return {
    entities: [...all].map((entity) => entity.draft()),
    facts: distinct(told.map(([draft, sentence]) => factOf(draft, sentence))),
  };
}

// "ein Rechenzentrum" and "das KI-Rechenzentrum" of one builder have one id and go by the fuller name.
function oneThing(made: ReadonlySet<Entity>): void {
  const byId = new Map<string, Entity[]>();
  for (const entity of made)
    if (entity.unnamed && entity.id) byId.set(entity.id, [...(byId.get(entity.id) ?? []), entity]);
  for (const same of byId.values()) {
    const names = same.map(({ display }) => display ?? '').sort((a, b) => b.length - a.length);
    for (const entity of same) {
      entity.display = names[0];
      entity.aliases = [...new Set(names.slice(1))].filter((name) => name !== names[0]);
    }
  }
}

function nameEnds(nominal: Nominal, entities: ReadonlyMap<Name, Entity>, vocabulary: Vocabulary): void {
  const { name, prefix } = nominal;
  if (prefix) {
    const entity = entities.get(prefix);
    if (entity) nominal.prefixEntity = entity;
  }
  const entity = name && entities.get(name);
  if (!entity || !name) return;
  void vocabulary;
  nominal.ends = [{ entity, mention: { start: name.start, end: name.end }, via: 'name', certainty: 1 }];
}

// A heading that is a name alone, and a bullet that opens with one, say whom what follows is about.
function enterSection(view: SentenceView, discourse: Discourse, state: PassageState): void {
  const { sentence, tokens, nominals } = view;
  const first = nominals[0];
  const end = first?.ends[0];
  const organization = end?.entity.family === 'organization';
  const alone = sentence.heading && first !== undefined && first.from === 0 && first.to === tokens.length;
  const colon =
    first !== undefined &&
    first.from === 0 &&
    tokens.slice(first.to, first.to + 5).some((token) => token.text === ':');
  if (organization && end && (alone || colon)) {
    discourse.section = { entity: end.entity, span: end.mention, certainty: 1.04 };
    if (state.round?.company.entity !== end.entity) state.round = undefined as never;
  } else if (sentence.heading) {
    discourse.section = undefined;
  } else if (colon || (tokens[0]?.kind === 'mark' && discourse.section)) discourse.section = undefined;
}

function insertRelatives(nominals: Nominal[], clauses: readonly Clause[], tokens: readonly Token[]): void {
  // "aus Luleå, *wo* Isbre seine Zentrale hat": in that place.
  for (const { opener, type, tokens: own } of clauses) {
    const at = own[0];
    if (type !== 'sub' || opener !== 'wo' || at === undefined || tokens[at - 1]?.text !== ',') continue;
    const before = [...nominals].reverse().find(({ to }) => to <= at);
    if (!before?.name?.place || before.to !== at - 1) continue;
    const end = before.ends[0] as End;
    const token = tokens[at] as Token;
    const nominal: Nominal = {
      from: at,
      to: at + 1,
      prep: 'in',
      features: features('dm df dn'),
      headAt: -1,
      word: 'wo',
      adjectives: [],
      origins: [],
      relative: true,
      ends: [
        {
          entity: end.entity,
          mention: { start: token.start, end: token.end },
          antecedent: end.mention,
          via: 'apposition',
          certainty: 1,
        },
      ],
    };
    nominals.splice(nominals.indexOf(before) + 1, 0, nominal);
  }
  for (const { relativeAt, type } of clauses) {
    if (type !== 'relative' || relativeAt === undefined) continue;
    const token = tokens[relativeAt] as Token;
    const pairs = RELATIVE_PAIRS[token.lower];
    if (!pairs || nominals.some(({ from, to }) => from <= relativeAt && to > relativeAt)) continue;
    const genitive = /^(?:dessen|deren)$/u.test(token.lower);
    const prep = tokens[relativeAt - 1];
    const governed = prep && prep.text !== ',' && prep.kind === 'word' ? prep.lower : '';
    const nominal: Nominal = {
      from: relativeAt,
      to: relativeAt + 1,
      prep: governed === 'im' ? 'in' : governed,
      features: features(pairs),
      headAt: -1,
      word: token.lower,
      adjectives: [],
      origins: [],
      pronoun: { pairs, refers: 'any', number: 'any', ...(genitive && { genitive: true }) },
      relative: true,
      ends: [],
    };
    const at = nominals.findIndex(({ from }) => from > relativeAt);
    if (at < 0) nominals.push(nominal);
    else nominals.splice(at, 0, nominal);
  }
}

const RELATIVE_PAIRS: Readonly<Record<string, string>> = {
  der: 'nm df',
  die: 'nf af np ap',
  das: 'nn an',
  den: 'am',
  dem: 'dm dn',
  dessen: 'gm gn',
  deren: 'gf gp',
  denen: 'dp',
  welcher: 'nm df',
  welche: 'nf af np ap',
  welches: 'nn an',
  welchem: 'dm dn',
};

function explained(nominal: Nominal, vocabulary: Vocabulary): void {
  if (nominal.explains) for (const { entity } of nominal.ends) describe(entity, nominal, vocabulary);
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Finds out whom each phrase stands for, left to right. */
function resolve(view: SentenceView, discourse: Discourse, state: PassageState): void {
  const { nominals, tokens, sentence } = view;
  const inThis = new Set<Entity>();
  const subjects = new Set(view.clauses.map((clause) => view.inside(clause).find(mayBeSubject)));
  nominals.forEach((nominal, i) => {
    if (nominal.ends.length === 0) {
      const theirs =
        nominal.owner?.prep === 'von' &&
        nominal.head?.plural &&
        nominal.head.kind === 'Company' &&
        nominal.determiner?.kind === 'definite'
          ? nominal.owner.ends
          : [];
      if (theirs.length > 0)
        nominal.ends = theirs.map((end) => ({ ...end, via: 'apposition' as const, certainty: 0.96 }));
      else if (nominal.relative) nominal.ends = antecedent(nominal, nominals, i, view);
      else if (nominal.pronoun) {
        const token = tokens[nominal.to - 1] as Token;
        const verb = view.clauseOf(nominal)?.predicates[0];
        // "hieß es", "gibt es", "geht es": nobody is meant.
        if (
          nominal.word === 'es' &&
          /^(?:heißen|geben|gehen|handeln|sein|kommen|fehlen|gelingen|erzählen|brauchen|gelten|dauern|ist|werden|wird)$/u.test(
            verb?.lemma ?? 'ist',
          ) &&
          !view.clauseOf(nominal)?.predicates.some(({ lemma }) => lemma === 'erhalten')
        )
          return;
        const plural = verb?.plural === true && nominal.prep === '' && hasCase(nominal.features, 'n');
        nominal.ends = discourse.pronoun(nominal, sentence.index, plural, token);
      } else if (
        !nominal.explains &&
        referring(nominal) &&
        (nominal.head || nominal.people) &&
        !(nominal.owner && nominal.head && nominal.head.kind !== 'Person')
      ) {
        const span = view.span(nominal.headAt >= 0 ? nominal.headAt : nominal.to - 1, nominal.to);
        const firm =
          nominal.determiner?.kind === 'possessive' ? firmOfSomebody(nominals, i, state) : undefined;
        if (firm)
          nominal.ends = [
            {
              entity: firm.entity,
              mention: span,
              antecedent: firm.antecedent ?? firm.mention,
              via: 'description',
              certainty: 1,
            },
          ];
        else nominal.ends = discourse.description(nominal, sentence.index, span, inThis, NOBODY);
      }
    }
    if (nominal.list && nominal.ends.length > 0)
      discourse.group = { ends: endsOf(nominal), sentence: sentence.index };
    for (const end of endsOf(nominal)) {
      if (nominal.pronoun?.genitive) continue;
      inThis.add(end.entity);
      discourse.note(end.entity, end.antecedent ?? end.mention, sentence.index, subjects.has(nominal));
      if (!discourse.main && end.entity.kind === 'Company' && !sentence.heading)
        discourse.main = { entity: end.entity, span: end.antecedent ?? end.mention, certainty: 0.9 };
    }
  });
}

// "X-Erfinder Arne, der *seine Firma* startete": the firm of the person before.
function firmOfSomebody(nominals: readonly Nominal[], i: number, { firms }: PassageState): End | undefined {
  for (let k = i - 1; k >= 0; k--) {
    const one = nominals[k] as Nominal;
    const person = one.ends.find(({ entity }) => entity.kind === 'Person');
    if (!person) continue;
    if (one.prefixEntity && one.prefix)
      return {
        entity: one.prefixEntity,
        mention: { start: one.prefix.start, end: one.prefix.end },
        via: 'name',
        certainty: 1,
      };
    const firm = firms.get(person.entity);
    if (firm) return firm;
  }
  return undefined;
}

// "das Unternehmen", "die Düsseldorfer"; "seine Firma" is the one spoken of.
const referring = ({ determiner, head }: Nominal): boolean =>
  determiner?.kind === 'definite' ||
  (determiner?.kind === 'possessive' &&
    head !== undefined &&
    /^(?:unternehmen|firma|haus|start-up|startup|konzern|arbeitgeber)$/u.test(head.base));

// The phrase that a relative clause hangs on: the nearest that agrees, else the one that this belongs to.
function antecedent(relative: Nominal, nominals: readonly Nominal[], i: number, view: SentenceView): End[] {
  const genders = genderOf(relative.features);
  let best: Nominal | undefined;
  for (let k = i - 1, steps = 0; k >= 0 && steps < 4; k--, steps++) {
    const one = nominals[k] as Nominal;
    if (
      one.relative ||
      one.figure?.type === 'date' ||
      one.figure?.type === 'money' ||
      one.figure?.type === 'share'
    )
      continue;
    const target = one.listed ?? one;
    const agrees =
      (genderOf(one.features) & genders) !== 0 ||
      (target.list !== undefined && (genders & inGenders('p')) !== 0);
    if (!agrees) continue;
    best = one;
    break;
  }
  if (!best) return [];
  if (isRound(best, view)) relative.roundReference = true;
  const group = best.listed ?? best;
  const many =
    group.list !== undefined &&
    hasCase(relative.features & inGenders('p'), 'n') &&
    view.clauseOf(relative)?.predicates[0]?.plural === true;
  const ends = many ? endsOf(group) : best.ends;
  const token = view.tokens[relative.from] as Token;
  if (
    /^(?:die|deren)$/u.test(relative.word) &&
    !many &&
    ends.length === 1 &&
    ends[0]?.entity.family === 'person'
  )
    (ends[0] as End).entity.female = true;
  return ends.map((end) => ({
    entity: end.entity,
    mention: { start: token.start, end: token.end },
    antecedent: end.antecedent ?? end.mention,
    via: 'apposition' as const,
    certainty: end.certainty,
  }));
}

function genderOf(set: number): number {
  let genders = 0;
  for (const gender of 'mfnp') if ((set & inGenders(gender)) !== 0) genders |= inGenders(gender);
  return genders;
}

function read(view: SentenceView, state: PassageState): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of view.clauses) drafts.push(...readRounds(view, clause, state));
  for (const clause of view.clauses) drafts.push(...readVerbs(view, clause, state));
  for (const draft of drafts) remember(draft, state);
  for (const nominal of view.nominals)
    drafts.push(...readRelational(view, nominal, state), ...readNouns(view, nominal, state));
  drafts.push(...readOrigins(view), ...readBehind(view));
  return drafts;
}

function remember({ relation, subject, object, qualifiers, modality }: Draft, state: PassageState): void {
  if ((relation === 'HOLDS_ROLE' || relation === 'FOUNDED') && modality === 'asserted')
    state.firms.set(subject.entity, object);
  if (relation === 'FORMERLY_AT' && qualifiers.role)
    state.post = { organization: object, role: qualifiers.role.text };
}

/** Of several readings of one fact in one sentence the surest, with the figures of all; a denial wins. */
function distinct(facts: readonly FactDraft[]): FactDraft[] {
  const kept = new Map<string, FactDraft>();
  const idOf = ({ id, name, kind }: FactDraft['subject']['entity']) => id ?? `${kind} ${name}`;
  for (const fact of facts) {
    const key = JSON.stringify([
      fact.relation,
      idOf(fact.subject.entity),
      idOf(fact.object.entity),
      fact.quote.start,
    ]);
    const old = kept.get(key);
    if (!old) kept.set(key, fact);
    else if (old.modality === 'denied' || fact.modality === 'denied')
      kept.set(key, old.modality === 'denied' ? old : fact);
    else {
      const [best, other] = fact.confidence > old.confidence ? [fact, old] : [old, fact];
      kept.set(key, { ...best, qualifiers: { ...other.qualifiers, ...best.qualifiers } });
    }
  }
  return [...kept.values()];
}

/** For the debugger of rules: what was understood of each sentence. */
export const debug: { sink?: (view: SentenceView, drafts: readonly Draft[]) => void } = {};
