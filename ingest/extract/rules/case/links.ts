// How the phrases of a sentence hang together: owners, lists, explanations behind a comma, examples behind "wie".
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { Token } from '../tokens';
import type { Clause } from './clauses';
import { hasCase } from './features';
import type { End, Nominal } from './nominals';
import { PARTICLES, type VerbToken } from './verb-tokens';
import type { Vocabulary } from './vocabulary';

const MARK = /^[,(–—]$/u;
const CLOSE = /^[,;:.!?()–—]$/u;
const EXAMPLES = /^(?:wie|darunter|etwa|namentlich|beispielsweise|allen|voran)$/u;
const familyOf = (kind: EntityKind): string => ENTITY_KINDS[kind].family;

export class PhraseLinker {
  constructor(readonly vocabulary: Vocabulary) {}

  link(
    tokens: readonly Token[],
    nominals: readonly Nominal[],
    clauseOf: (nominal: Nominal) => Clause | undefined,
    verbs: readonly (VerbToken | undefined)[],
  ): void {
    this.#owners(tokens, nominals);
    this.#lists(tokens, nominals, clauseOf);
    this.#explanations(tokens, nominals, verbs);
    this.#examples(tokens, nominals);
    // What stands behind an explanation belongs to it: "X, bis Freitag Technikchef *bei Y*".
    nominals.forEach((a, i) => {
      const b = nominals[i + 1];
      if (b && b.from === a.to && b.prep !== '' && a.explains && a.explains.to < a.from) b.hung = a;
    });
  }

  #owners(tokens: readonly Token[], nominals: readonly Nominal[]): void {
    nominals.forEach((b, i) => {
      const a = nominals[i - 1];
      if (!a || a.figure?.type === 'date') return;
      const gap = tokens.slice(a.to, b.from);
      if (gap.some((token) => !/^[„“”"«»‚‘]$/u.test(token.text))) return;
      const noun = a.headAt >= 0 || a.people;
      if (
        b.prep === '' &&
        noun &&
        !a.name &&
        hasCase(b.features, 'g') &&
        (b.determiner || b.people || (b.adjectives.length > 0 && b.headAt >= 0)) &&
        !b.pronoun
      )
        own(a, b);
      else if (b.prep === 'von' && (noun || a.name) && !b.figure && !a.pronoun) {
        if (noun) own(a, b);
      } else if (
        b.prep === '' &&
        !b.determiner &&
        (b.headAt >= 0 || (b.name && a.name?.hints.some(([kind]) => kind === 'Person'))) &&
        (a.name?.genitive || a.pronoun?.genitive)
      )
        own(b, a);
    });
  }

  #lists(
    tokens: readonly Token[],
    nominals: readonly Nominal[],
    clauseOf: (nominal: Nominal) => Clause | undefined,
  ): void {
    let i = 0;
    while (i < nominals.length) {
      const first = nominals[i] as Nominal;
      const members = [first];
      let complete = 0;
      let at = this.#endOf(nominals, i);
      while (at.next < nominals.length) {
        const b = nominals[at.next] as Nominal;
        const joint = this.#joint(tokens, at.to, b.from);
        if (!joint || !this.#alike(first, b, clauseOf)) break;
        members.push(b);
        if (joint === 'coordinator') complete = members.length;
        at = this.#endOf(nominals, at.next);
      }
      if (complete > 1) {
        first.list = members.slice(0, complete);
        for (const member of members.slice(1, complete)) member.listed = first;
      }
      i += complete > 1 ? 1 : 1;
      while (i < nominals.length && (nominals[i] as Nominal).listed) i++;
    }
  }

  // A member with what hangs on it: "Tollense Capital *aus Rostock*", "Partner *der Kanzlei*".
  #endOf(nominals: readonly Nominal[], i: number): { to: number; next: number } {
    let next = i + 1;
    let to = (nominals[i] as Nominal).to;
    while (next < nominals.length) {
      const b = nominals[next] as Nominal;
      const a = nominals[next - 1] as Nominal;
      const hung = b.from === a.to && (a.owner === b || (/^(?:aus|in|bei)$/u.test(b.prep) && b.name?.place));
      if (!hung) break;
      to = b.to;
      next++;
    }
    return { to, next };
  }

  #joint(tokens: readonly Token[], from: number, to: number): 'comma' | 'coordinator' | undefined {
    if (to <= from || to - from > 4) return undefined;
    const between = tokens.slice(from, to);
    const { coordinators } = this.vocabulary.language;
    let coordinated = false;
    for (const token of between) {
      if (coordinators.has(token.lower) && !/^(?:aber|denn|doch)$/u.test(token.lower)) coordinated = true;
      else if (!/^[,“”"»«]$/u.test(token.text) && token.lower !== 'auch') return undefined;
    }
    return coordinated ? 'coordinator' : 'comma';
  }

  #alike(a: Nominal, b: Nominal, clauseOf: (nominal: Nominal) => Clause | undefined): boolean {
    if (a.pronoun?.genitive || b.pronoun?.genitive || a.figure?.type === 'date' || b.figure?.type === 'date')
      return false;
    if (b.prep !== '' && b.prep !== a.prep) return false;
    if (clauseOf(a) !== clauseOf(b)) return false;
    const [x, y] = [a.ends[0], b.ends[0]];
    if (x && y) {
      const [p, q] = [x.entity.family, y.entity.family];
      const actors = new Set(['person', 'organization']);
      return p === q || (actors.has(p) && actors.has(q)) || a.prep !== '';
    }
    // "er und seine Mitbegründer"
    if (x) return x.entity.family === 'person' && b.headAt >= 0 && this.vocabulary.isPersonNoun(b.word);
    if (y) return false;
    return a.headAt >= 0 && b.headAt >= 0;
  }

  // "X, eine Tochter der Y, hält", "Der CEO von Mistral, Arthur Mensch, sagte", "Rauchfuß her, das Familienunternehmen"
  #explanations(
    tokens: readonly Token[],
    nominals: readonly Nominal[],
    verbs: readonly (VerbToken | undefined)[],
  ): void {
    nominals.forEach((b, i) => {
      let mark = b.from - 1;
      let first = i;
      // "…, bis Freitag Technikchef bei X": a date may stand between.
      if (nominals[i - 1]?.figure?.type === 'date' && nominals[i - 1]?.to === b.from) {
        first = i - 1;
        mark = (nominals[first] as Nominal).from - 1;
      }
      while (
        mark > 0 &&
        /^(?:derzeit|zugleich|selbst|zuletzt|früher|einst|ehemals|früherer|seinerzeit|ein)$/u.test(
          tokens[mark]?.lower ?? '',
        ) &&
        !verbs[mark]
      )
        mark--;
      if (mark < 1 || !MARK.test(tokens[mark]?.text ?? '') || b.listed || b.prep) return;
      if (this.#finiteBehind(tokens, verbs, b.from)) return;
      const a = [...nominals.slice(0, first)].reverse().find((one) => one.to <= mark);
      if (!a || this.#barrier(tokens, a.to, mark)) return;
      const group = this.#familyOf(b);
      if (!group) return;
      // A name explains the nameless description before the comma; a description explains the name.
      for (let one: Nominal | undefined = a; one; one = this.#outer(one, nominals)) {
        const target: Nominal = one.listed ?? one;
        if (
          b.ends.length > 0 &&
          (b.name || b.explains) &&
          target.ends.length === 0 &&
          target.headAt >= 0 &&
          this.#familyOf(target) === group &&
          !target.name
        ) {
          target.explains = b;
          target.ends = described(target, b, tokens);
          return;
        }
        if (
          !b.name &&
          b.headAt >= 0 &&
          target.ends.length > 0 &&
          target.ends[0]?.entity.family === group &&
          (target.name || target.pronoun || target.explains)
        ) {
          b.explains = target;
          b.ends = described(b, target, tokens);
          return;
        }
      }
    });
  }

  /** The phrase that this one hangs on: its owner's owned, or the phrase right before its preposition. */
  #outer(one: Nominal, nominals: readonly Nominal[]): Nominal | undefined {
    if (one.owned) return one.owned;
    if (!one.prep) return undefined;
    const at = nominals.indexOf(one);
    const before = nominals[at - 1];
    return before && before.to === one.from ? before : undefined;
  }

  #familyOf(nominal: Nominal): string | undefined {
    const end = nominal.ends[0];
    if (end) return end.entity.family;
    if (nominal.headAt < 0) return undefined;
    if (this.vocabulary.isPersonNoun(nominal.word)) return 'person';
    if (nominal.head) return familyOf(nominal.head.kind);
    const related = this.vocabulary.relational(nominal.word)[0];
    if (related) return related.noun.kinds?.includes('Person') ? 'person' : 'organization';
    return undefined;
  }

  #barrier(tokens: readonly Token[], from: number, mark: number): boolean {
    // At most a separated particle or a verb at the clause's end stands between.
    return mark - from > 1 || (mark - from === 1 && !PARTICLES.has(tokens[from]?.lower ?? ''));
  }

  #finiteBehind(tokens: readonly Token[], verbs: readonly (VerbToken | undefined)[], from: number): boolean {
    for (let k = from; k < tokens.length; k++) {
      if (CLOSE.test(tokens[k]?.text ?? '')) return false;
      if (verbs[k]?.finite) return true;
    }
    return false;
  }

  // "Investoren wie A und B", "mehreren Geldgebern aufgenommen hatte, darunter A und B"
  #examples(tokens: readonly Token[], nominals: readonly Nominal[]): void {
    nominals.forEach((b, i) => {
      if (b.ends.length === 0 || b.listed) return;
      let k = b.from - 1;
      while (
        k > 0 &&
        /^(?:auch|vor|allem|unter|anderem|von|sind|die|:)$/u.test(tokens[k]?.lower ?? '') &&
        !EXAMPLES.test(tokens[k]?.lower ?? '')
      )
        k--;
      const word = tokens[k]?.lower ?? '';
      if (!EXAMPLES.test(word)) return;
      const group = this.#familyOf(b);
      for (let n = i - 1; n >= Math.max(0, i - 4); n--) {
        const a = nominals[n] as Nominal;
        if (a.to > k) continue;
        if (word === 'wie' && a.to !== k && !(tokens[a.to]?.text === ',' && a.to === k - 1)) break;
        const same =
          this.#familyOf(a) === group ||
          (group === 'person' && this.#familyOf(a) === 'organization' && word !== 'wie');
        if (a.ends.length === 0 && a.headAt >= 0 && same) {
          a.explains = b;
          a.ends = described(a, b, tokens);
          break;
        }
        if (word === 'wie') break;
      }
    });
  }
}

function own(a: Nominal, b: Nominal): void {
  a.owner = b;
  b.owned = a;
}

/** Ends of a description taken from the phrase that names them. */
function described(description: Nominal, named: Nominal, tokens: readonly Token[]): End[] {
  const all = named.list ? named.list.flatMap(({ ends }) => ends) : named.ends;
  const start = (tokens[Math.max(description.headAt, description.from)] as Token).start;
  const end = (tokens[description.to - 1] as Token).end;
  return all.map((one) => ({
    entity: one.entity,
    mention: { start, end },
    antecedent: one.antecedent ?? one.mention,
    via: 'apposition' as const,
    certainty: one.certainty,
  }));
}

/** Everyone whom a phrase stands for: itself, or all members of its list. */
export const endsOf = (nominal: Nominal): readonly End[] =>
  nominal.list ? nominal.list.flatMap(({ ends }) => ends) : nominal.ends;
