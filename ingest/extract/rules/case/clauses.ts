// Cuts a sentence into clauses: main, subordinate, relative, infinitive. A clause that another interrupts goes on
// behind it. Works on tokens alone; phrases are read afterwards and fall into the clause their last word is in.
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { PARTICLES, type VerbToken, verbTokens } from './verb-tokens';
import type { Vocabulary } from './vocabulary';

export interface Clause {
  readonly type: 'main' | 'sub' | 'relative' | 'infinitive';
  /** Token indices, ascending. */
  readonly tokens: number[];
  readonly parent?: Clause;
  /** "dass", "ob", "wonach"; '' for none. */
  readonly opener: string;
  /** Where the relative pronoun stands. */
  readonly relativeAt?: number;
  /** A clause whose subject this one shares: "… übernimmt X und *baut* Y". */
  shares?: Clause;
  predicates: Predicate[];
  finiteAt: number;
}

export interface Predicate {
  readonly lemma: string;
  readonly at: number;
  readonly voice: 'active' | 'passive';
  readonly modal?: string;
  readonly future?: boolean;
  readonly past?: boolean;
  readonly plural?: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** A coordinator stands before it. */
  readonly joined: boolean;
  readonly bracket: boolean;
}

const BREAK = /^[,;:–—()]$/u;

export class ClauseReader {
  constructor(
    readonly vocabulary: Vocabulary,
    readonly joinParticle: (finite: string, particle: string) => string | undefined,
  ) {}

  read(
    sentence: Sentence,
    named: (at: number) => boolean,
  ): { clauses: Clause[]; verbs: (VerbToken | undefined)[] } {
    const { tokens } = sentence;
    const verbs = verbTokens(tokens, this.vocabulary, named);
    const pieces = this.#pieces(tokens, verbs, named);
    const clauses: Clause[] = [];
    const fresh = (type: Clause['type'], opener: string, parent?: Clause, relativeAt?: number): Clause => {
      const clause: Clause = {
        type,
        tokens: [],
        opener,
        predicates: [],
        finiteAt: -1,
        ...(parent && { parent }),
        ...(relativeAt !== undefined && { relativeAt }),
      };
      clauses.push(clause);
      return clause;
    };
    let main = fresh('main', '');
    let open: Clause | undefined;
    let last: Clause = main;
    const add = (clause: Clause, { from, to }: Piece) => {
      for (let k = from; k < to; k++) clause.tokens.push(k);
      last = clause;
    };
    const finite = ({ from, to }: Piece) => this.#finiteIn(verbs, from, to);
    const has = (clause: Clause) => clause.tokens.some((k) => verbs[k]?.finite);
    for (const piece of pieces) {
      const opening = this.#opener(
        tokens,
        verbs,
        piece,
        open !== undefined,
        this.#zuLater(tokens, verbs, pieces, pieces.indexOf(piece)),
      );
      if (opening) {
        // What hangs on an open clause hangs in it; else on the clause that went before.
        const host = open ?? (has(last) || last.type === 'main' ? last : main);
        const clause = fresh(opening.type, opening.word, host, opening.relativeAt);
        add(clause, piece);
        if (opening.type !== 'infinitive' && finite(piece) < 0) open = clause;
        else if (opening.type === 'infinitive' && !this.#zuIn(tokens, verbs, piece)) open = clause;
        else if (open === host) open = host;
        continue;
      }
      if (open) {
        add(open, piece);
        if (finite(piece) >= 0 || (open.type === 'infinitive' && this.#zuIn(tokens, verbs, piece)))
          open = undefined;
        continue;
      }
      const at = finite(piece);
      if (at < 0) {
        const zu = this.#zuIn(tokens, verbs, piece);
        if (zu && has(last)) add(fresh('infinitive', 'zu', last), piece);
        else
          add(
            piece.joined || piece.bracket || last.type === 'infinitive'
              ? last
              : has(last) && last.type !== 'main'
                ? main
                : last,
            piece,
          );
        continue;
      }
      const verbLast = at >= piece.to - 2 && at > piece.from + 1;
      if (piece.joined && last.type !== 'main' && last.type !== 'infinitive' && verbLast) {
        const more = fresh(last.type, last.opener, last.parent, last.relativeAt);
        more.shares = last;
        add(more, piece);
        continue;
      }
      if (!has(main)) {
        add(main, piece);
        continue;
      }
      const before = main;
      main = fresh('main', '', undefined);
      if (piece.joined && at - piece.from <= 1) main.shares = before;
      add(main, piece);
    }
    const read = clauses.filter(({ tokens: own }) => own.length > 0);
    for (const clause of read) this.#predicates(clause, tokens, verbs);
    return { clauses: read, verbs };
  }

  #finiteIn(verbs: readonly (VerbToken | undefined)[], from: number, to: number): number {
    for (let k = from; k < to; k++) if (verbs[k]?.finite && !(verbs[k]?.zu && !verbs[k]?.auxiliary)) return k;
    return -1;
  }

  #pieces(
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    named: (at: number) => boolean,
  ): Piece[] {
    const { coordinators } = this.vocabulary.language;
    const pieces: Piece[] = [];
    let from = 0;
    let joined = false;
    let bracket = false;
    const cut = (at: number, next: number, nextJoined: boolean) => {
      if (at > from) pieces.push({ from, to: at, joined, bracket });
      from = next;
      joined = nextJoined;
    };
    tokens.forEach((token, k) => {
      if (named(k)) return;
      if (BREAK.test(token.text)) {
        cut(k, k + 1, false);
        if (token.text === '(') bracket = true;
        if (token.text === ')') bracket = false;
      } else if (coordinators.has(token.lower) && k > from) {
        const end = this.#breakBehind(tokens, k + 1, named);
        if (
          this.#finiteIn(verbs, from, k) >= 0 &&
          this.#finiteIn(verbs, k + 1, end) >= 0 &&
          !this.#completes(verbs, from, k, end)
        )
          cut(k, k + 1, true);
      } else if (coordinators.has(token.lower) && k === from) {
        joined = true;
        from = k + 1;
      }
    });
    cut(tokens.length, tokens.length, false);
    return pieces;
  }

  // "wurde an X und Y übergeben": the participle behind "und" belongs to the auxiliary before it.
  #completes(verbs: readonly (VerbToken | undefined)[], from: number, joint: number, end: number): boolean {
    let auxiliary = false;
    for (let k = from; k < joint; k++) {
      const verb = verbs[k];
      if (!verb) continue;
      if (verb.auxiliary && verb.finite) auxiliary = true;
      else return false;
    }
    if (!auxiliary) return false;
    const behind = verbs.slice(joint + 1, end).filter((verb) => verb !== undefined);
    return (
      behind.length === 1 && behind[0]?.auxiliary === false && (behind[0].participle || behind[0].infinitive)
    );
  }

  #breakBehind(tokens: readonly Token[], k: number, named: (at: number) => boolean): number {
    let end = k;
    while (end < tokens.length && (named(end) || !BREAK.test((tokens[end] as Token).text))) end++;
    return end;
  }

  #opener(
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    { from, to, bracket }: Piece,
    unfinished: boolean,
    zuLater: boolean,
  ): { type: 'sub' | 'relative' | 'infinitive'; word: string; relativeAt?: number } | undefined {
    const { subordinators, relatives, prepositions, adverbs } = this.vocabulary.language;
    let at = from;
    while (
      at < to - 1 &&
      (/^[„“"«»‚]$/u.test((tokens[at] as Token).text) ||
        (adverbs.has((tokens[at] as Token).lower) && subordinators.has(tokens[at + 1]?.lower ?? '')))
    )
      at++;
    const first = tokens[at] as Token;
    const finite = this.#lastFinite(verbs, at, to);
    const verbLast = finite >= 0 && this.#isLast(tokens, verbs, finite, to);
    if (
      /^(?:um|ohne|anstatt|statt)$/u.test(first.lower) &&
      (this.#zuIn(tokens, verbs, { from: at, to }) || (finite < 0 && from > 0 && zuLater))
    )
      return { type: 'infinitive', word: first.lower };
    if (subordinators.has(first.lower) && !(prepositions[first.lower] && !verbLast)) {
      if (/^(?:dass|daß|ob|weil|nachdem|obwohl|wonach|wenn)$/u.test(first.lower))
        return { type: 'sub', word: first.lower };
      if (
        verbLast ||
        (finite < 0 && from > 0 && !/^(?:wie|als|da|wo|um|damit|statt|ohne|während)$/u.test(first.lower))
      )
        return { type: 'sub', word: first.lower };
      return undefined;
    }
    if (from === 0 || bracket || tokens[from - 1]?.text !== ',') return undefined;
    const second = tokens[at + 1];
    const withPreposition =
      prepositions[first.lower] !== undefined && second && relatives[second.lower] !== undefined;
    const relativeAt = withPreposition ? at + 1 : at;
    if (!withPreposition && relatives[first.lower] === undefined) return undefined;
    // "Firmen in Europa, den USA und anderswo … anbieten": the clause is not over yet.
    if (unfinished && tokens[relativeAt + 1]?.capital) return undefined;
    if (finite >= 0) return verbLast ? { type: 'relative', word: first.lower, relativeAt } : undefined;
    // Interrupted: "der, so heißt es, …"; an apposition goes on with a noun or adjective.
    const next = tokens[relativeAt + 1];
    const broken =
      next !== undefined && !next.capital && !/(?:e|en|er|es|em)$/u.test(next.lower) && relativeAt + 1 < to;
    return broken && to < tokens.length ? { type: 'relative', word: first.lower, relativeAt } : undefined;
  }

  /** Whether one of the next pieces closes an infinitive clause that opens here. */
  #zuLater(
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    pieces: readonly Piece[],
    at: number,
  ): boolean {
    for (const piece of pieces.slice(at + 1, at + 4)) {
      if (this.#zuIn(tokens, verbs, piece)) return true;
      if (this.#finiteIn(verbs, piece.from, piece.to) >= 0) return false;
    }
    return false;
  }

  #lastFinite(verbs: readonly (VerbToken | undefined)[], from: number, to: number): number {
    for (let k = to - 1; k >= from; k--) if (verbs[k]?.finite) return k;
    return -1;
  }

  // Behind the finite verb of a subordinate clause stand at most a phrase or two, never its only noun phrases.
  #isLast(
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    at: number,
    to: number,
  ): boolean {
    for (let k = at + 1; k < to; k++) {
      const token = tokens[k] as Token;
      if (verbs[k] || token.kind === 'mark') continue;
      if (PARTICLES.has(token.lower) && k === to - 1) return false;
      return to - at <= 2;
    }
    return true;
  }

  #zuIn(
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    { from, to }: Pick<Piece, 'from' | 'to'>,
  ): boolean {
    for (let k = from; k < to; k++) {
      const verb = verbs[k];
      if (verb?.zu || (tokens[k]?.lower === 'zu' && verbs[k + 1]?.infinitive && k + 1 < to)) return true;
    }
    return false;
  }

  #predicates(clause: Clause, tokens: readonly Token[], verbs: readonly (VerbToken | undefined)[]): void {
    const { auxiliaries } = this.vocabulary.language;
    const own = clause.tokens.filter((k) => verbs[k]);
    const finites = own.filter((k) => verbs[k]?.finite && !verbs[k]?.zu);
    const verbLast = clause.type !== 'main';
    const helping = finites.find((k) => verbs[k]?.auxiliary);
    const finite = helping ?? (verbLast ? finites.at(-1) : finites[0]) ?? -1;
    clause.finiteAt = finite;
    const lower = (k: number) => tokens[k]?.lower ?? '';
    const words = own.map(lower);
    const passive = words.some((word) => auxiliaries.passive.has(word));
    const perfect = words.some((word) => auxiliaries.perfect.has(word));
    const copula = words.some((word) => auxiliaries.copula.has(word));
    const modal = words.find((word) => auxiliaries.modal.has(word));
    const plural = finite >= 0 && verbs[finite]?.plural === true;
    const past = finite >= 0 && (verbs[finite]?.past === true || perfect);
    const put = (lemma: string, at: number, voice: Predicate['voice'], future = false) =>
      clause.predicates.push({
        lemma,
        at,
        voice,
        plural,
        past,
        ...(modal && { modal }),
        ...(future && { future }),
      });
    for (const k of own) {
      const verb = verbs[k] as VerbToken;
      if (verb.auxiliary && k === finite && this.#lexical(own, verbs, k)) continue;
      const { lemmas } = verb;
      if (k === finite && !verb.auxiliary && !(helping !== undefined && helping !== k)) {
        const particle = this.#particle(clause, tokens, verbs, k);
        if (particle) {
          const joined = this.joinParticle(lower(k), particle);
          const guess = [...lemmas.finite.map((lemma) => particle + lemma), ...(joined ? [joined] : [])];
          for (const lemma of new Set(guess)) put(lemma, k, 'active');
        } else for (const lemma of lemmas.finite) put(lemma, k, 'active');
        continue;
      }
      if (
        lemmas.participle.length > 0 &&
        (helping !== undefined || clause.type === 'infinitive' || (finite < 0 && k === own[0]))
      ) {
        const turned =
          passive && !(perfect && !words.includes('worden'))
            ? 'passive'
            : copula && !perfect
              ? 'passive'
              : finite < 0
                ? 'passive'
                : 'active';
        for (const lemma of lemmas.participle)
          put(lemma, k, copula && !passive && auxiliaries.moving.has(lemma) ? 'active' : turned);
        continue;
      }
      if (
        lemmas.infinitive.length > 0 &&
        (helping !== undefined || verb.zu || tokens[k - 1]?.lower === 'zu' || clause.type === 'infinitive')
      )
        for (const lemma of lemmas.infinitive) put(lemma, k, 'active', passive && !modal);
    }
    if (clause.predicates.length === 0 && finite >= 0)
      put(
        auxiliaries.copula.has(lower(finite))
          ? 'sein'
          : auxiliaries.passive.has(lower(finite))
            ? 'werden'
            : auxiliaries.perfect.has(lower(finite))
              ? 'haben'
              : lower(finite),
        finite,
        'active',
      );
  }

  #lexical(own: readonly number[], verbs: readonly (VerbToken | undefined)[], finite: number): boolean {
    return own.some((k) => k !== finite && verbs[k] && !verbs[k]?.auxiliary);
  }

  // The separated part of a finite verb stands at the end of its clause or before a mark.
  #particle(
    clause: Clause,
    tokens: readonly Token[],
    verbs: readonly (VerbToken | undefined)[],
    finite: number,
  ): string | undefined {
    if (clause.type !== 'main') return undefined;
    for (let i = clause.tokens.length - 1; i >= 0; i--) {
      const k = clause.tokens[i] as number;
      if (k <= finite) return undefined;
      const token = tokens[k] as Token;
      if (token.kind === 'mark' || verbs[k]) continue;
      const next = tokens[k + 1];
      const ends =
        !next ||
        next.kind === 'mark' ||
        this.vocabulary.language.coordinators.has(next.lower) ||
        next.lower === 'als';
      if (PARTICLES.has(token.lower) && ends) return token.lower;
    }
    return undefined;
  }
}
