// Cuts a sentence into clauses, each with its verbs and its noun phrases. A relative clause takes the phrase it hangs on
// as one of its own; a main clause goes on behind the clause that interrupts it.
import type { VerbForm } from './inflect';
import type { Phrase } from './phrases';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { isNounForm } from './verb-or-noun';
import { isParticiple, isPassive } from './voice';
import type { WordClass } from './word-class';

export interface Verb {
  readonly at: number;
  readonly lemma: string;
  readonly form: VerbForm['form'];
  readonly passive: boolean;
  readonly tense?: VerbForm['tense'];
}

export interface Clause {
  /** Token indices that belong to it, ascending; a main clause may have gaps. */
  readonly tokens: readonly number[];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
  readonly subordinate: boolean;
  /** Words of the clause in lower case, for cues. */
  readonly text: string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

export class ClauseReader {
  constructor(readonly words: WordClass) {}

  read(sentence: Sentence, phrases: readonly Phrase[]): Clause[] {
    const { tokens } = sentence;
    const pieces = this.#pieces(tokens, phrases);
    const groups: { pieces: Piece[]; subordinate: boolean; relative?: Phrase; inherited?: Phrase }[] = [];
    let main: (typeof groups)[number] | undefined;
    let open: (typeof groups)[number] | undefined;
    let participial: (typeof groups)[number] | undefined;
    for (const piece of pieces) {
      // "…, fondée en 2019 par A *et par B*, …"
      if (participial && this.#goesOn(tokens, piece, phrases)) {
        participial.pieces.push(piece);
        continue;
      }
      if (this.#isParticipial(tokens, piece)) {
        const relative = this.#described(tokens, piece, phrases);
        if (relative) {
          participial = { pieces: [piece], subordinate: true, relative };
          groups.push(participial);
          continue;
        }
      }
      const opener = this.#opener(tokens, piece);
      if (opener) {
        const group: (typeof groups)[number] = { pieces: [piece], subordinate: true };
        const relative = opener === 'relative' ? this.#relative(tokens, piece, phrases) : undefined;
        if (relative) group.relative = relative;
        groups.push(group);
        open = this.#hasFinite(tokens, group.pieces) ? undefined : group;
        continue;
      }
      if (open) {
        open.pieces.push(piece);
        if (this.#hasFinite(tokens, open.pieces)) open = undefined;
        continue;
      }
      if (main && this.#hasFinite(tokens, main.pieces) && this.#hasFinite(tokens, [piece])) {
        const subject = this.#subjectOf(main.pieces, phrases);
        main = {
          pieces: [piece],
          subordinate: false,
          ...(subject && !this.#hasOwnSubject(tokens, piece, phrases) && { inherited: subject }),
        };
        groups.push(main);
      } else if (main) main.pieces.push(piece);
      else {
        main = { pieces: [piece], subordinate: false };
        groups.push(main);
      }
    }
    return groups.map(({ pieces: own, subordinate, relative, inherited }) => {
      const indices = own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k));
      const inside = new Set(indices);
      const mine = phrases.filter((phrase) => inside.has(phrase.to - 1));
      const list = relative && relative.from === relative.to ? this.#agents(mine, own.length) : mine;
      const more = relative ?? inherited;
      return {
        tokens: indices,
        phrases: more ? [more, ...list] : list,
        verbs: this.#verbs(tokens, indices),
        subordinate,
        text: indices.map((k) => (tokens[k] as Token).lower).join(' '),
      };
    });
  }

  // Commas inside a joined list do not cut; brackets, dashes, colons and semicolons do.
  #pieces(tokens: readonly Token[], phrases: readonly Phrase[]): Piece[] {
    const covered = new Set(
      phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
    );
    const pieces: Piece[] = [];
    let from = 0;
    const cut = (at: number, skip: number) => {
      if (at > from) pieces.push({ from, to: at });
      from = at + skip;
    };
    tokens.forEach((token, k) => {
      if (covered.has(k)) return;
      if (/^[,;:()–—-]$/u.test(token.text)) cut(k, 1);
      else if (this.words.grammar.coordinators.has(token.lower) && this.#verbAhead(tokens, k)) cut(k, 1);
    });
    cut(tokens.length, 0);
    return pieces;
  }

  // "… und *übernimmt*", "… and *has*": a verb soon behind the coordinator opens a clause.
  #verbAhead(tokens: readonly Token[], k: number): boolean {
    for (let i = k + 1; i < Math.min(tokens.length, k + 4); i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'mark') return false;
      if (this.#isFinite(token) && !isNounForm(tokens, i, this.words)) return true;
      if (this.words.grammar.order === 'case' && token.capital && i > k + 1) return false;
    }
    return false;
  }

  #isFinite(token: Token): boolean {
    if (token.kind !== 'word') return false;
    const { auxiliaries, order } = this.words.grammar;
    const { lower } = token;
    if (
      auxiliaries.modal.has(lower) ||
      auxiliaries.perfect.has(lower) ||
      auxiliaries.copula.has(lower) ||
      auxiliaries.passive.has(lower)
    )
      return true;
    if (token.capital && order === 'case') return false;
    return this.words.verbs.get(lower)?.some(({ form }) => form === 'finite') ?? false;
  }

  #hasFinite(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
    return pieces.some(({ from, to }) =>
      tokens
        .slice(from, to)
        .some((token, k) => this.#isFinite(token) && !isNounForm(tokens, from + k, this.words)),
    );
  }

  #opener(tokens: readonly Token[], { from, to }: Piece): 'relative' | 'subordinator' | undefined {
    if (from === 0 && !this.words.grammar.subordinators.has(tokens[0]?.lower ?? '')) return undefined;
    const { relatives, subordinators, prepositions } = this.words.grammar;
    const first = tokens[from];
    const second = tokens[from + 1];
    if (!first) return undefined;
    if (subordinators.has(first.lower)) return 'subordinator';
    const isRelative =
      relatives.has(first.lower) ||
      (prepositions[first.lower] !== undefined && second && from + 1 < to && relatives.has(second.lower));
    if (!isRelative || tokens[from - 1]?.text !== ',') return undefined;
    if (this.words.grammar.order === 'position') return 'relative';
    // Verb last: "…, die das Unternehmen leitet"; an apposition ("die Tochter von X") has no verb at its end.
    const last = tokens[to - 1];
    return last &&
      (this.#isFinite(last) ||
        this.#isFinite(tokens[to - 2] ?? last) ||
        this.words.verbs.has(last.lower) ||
        /(?:t|te|ten|en)$/u.test(last.lower)) &&
      !last.capital
      ? 'relative'
      : undefined;
  }

  #relative(tokens: readonly Token[], { from }: Piece, phrases: readonly Phrase[]): Phrase | undefined {
    const { prepositions, order } = this.words.grammar;
    const before = [...phrases].reverse().find((phrase) => phrase.to <= from && phrase.prep !== '#');
    if (!before) return undefined;
    const withPrep = prepositions[tokens[from]?.lower ?? ''];
    const word = tokens[withPrep === undefined ? from : from + 1]?.lower ?? '';
    const cases: Record<string, string> =
      order === 'case'
        ? { der: 'nd', die: 'na', das: 'na', dem: 'd', den: 'a', dessen: 'g', deren: 'g', denen: 'd' }
        : {
            qui: 'n',
            que: 'a',
            "qu'": 'a',
            dont: 'g',
            whose: 'g',
            which: 'na',
            who: 'n',
            that: 'n',
            whom: 'a',
          };
    const last = before.ends.at(-1);
    if (!last) return undefined;
    const plural = before.ends.length > 1 && /^(?:die|denen|deren|which|who|qui|that|que)$/u.test(word);
    return {
      from: withPrep === undefined ? from : from,
      to: withPrep === undefined ? from + 1 : from + 2,
      prep: withPrep ?? '',
      cases: cases[word] ?? 'n',
      ends: plural ? before.ends : [last],
      head: '',
      origins: [],
      genitive: (cases[word] ?? '') === 'g',
      possessive: (cases[word] ?? '') === 'g',
    };
  }

  // "Fondée en 2019 par A", "rachetée depuis": a participle without auxiliary opens the piece, and no verb follows.
  #isParticipial(tokens: readonly Token[], { from, to }: Piece): boolean {
    if (this.words.grammar.order !== 'position') return false;
    let k = from;
    while (
      k < to &&
      k - from < 2 &&
      /ment$|^(?:déjà|aussi|également|notamment|tout|juste)$/u.test(tokens[k]?.lower ?? '')
    )
      k++;
    const forms = this.words.verbs.get(tokens[k]?.lower ?? '') ?? [];
    return (
      forms.some(({ form }) => form === 'participle') &&
      !forms.some(({ form }) => form === 'finite') &&
      !this.#hasFinite(tokens, [{ from, to }])
    );
  }

  #goesOn(tokens: readonly Token[], { from, to }: Piece, phrases: readonly Phrase[]): boolean {
    const { coordinators, prepositions, agent } = this.words.grammar;
    const first = tokens[from]?.lower ?? '';
    const second = coordinators.has(first) ? (tokens[from + 1]?.lower ?? '') : first;
    if (agent === undefined || this.#hasFinite(tokens, [{ from, to }])) return false;
    // "…, et Eiso Kant," alone goes on with the list of doers.
    const start = coordinators.has(first) ? from + 1 : from;
    const alone = phrases.some(
      (phrase) =>
        phrase.from === start &&
        phrase.to === to &&
        phrase.prep === '' &&
        phrase.ends.every(({ cluster, via }) => cluster.kind === 'Person' && via === 'name'),
    );
    return alone || prepositions[second] === agent;
  }

  // "par A, ancienne chercheuse, et par B": both are the doers of one participle.
  #agents(list: Phrase[], pieces: number): Phrase[] {
    const { agent, order } = this.words.grammar;
    if (pieces < 2 || order !== 'position' || agent === undefined) return list;
    const doers = list.filter(
      ({ prep, ends, from }, k) =>
        (prep === agent || (prep === '' && k > 0 && from > (list[0]?.to ?? 0))) && ends[0]?.via === 'name',
    );
    const [head] = doers.filter(({ prep }) => prep === agent);
    if (!head || doers.length < 2) return list;
    const rest = list.filter((phrase) => !doers.includes(phrase));
    return [...rest, { ...head, ends: doers.flatMap(({ ends }) => ends) }];
  }

  /** Whom an opening or interposed participle describes, as a phrase at its place. */
  #described(tokens: readonly Token[], { from, to }: Piece, phrases: readonly Phrase[]): Phrase | undefined {
    const usable = phrases.filter(({ prep, possessive }) => prep !== '#' && !possessive);
    const said = new Set(
      usable
        .filter((phrase) => phrase.from >= from && phrase.to <= to)
        .flatMap(({ ends }) => ends.map(({ cluster }) => cluster)),
    );
    const free = (phrase: Phrase) =>
      phrase.prep === '' && !phrase.ends.some(({ cluster }) => said.has(cluster));
    let found: Phrase | undefined;
    if (from === 0)
      found = usable.find(
        (phrase) => phrase.from > to && free(phrase) && tokens[phrase.from - 1]?.text === ',',
      );
    else {
      const before = [...usable].reverse().find((phrase) => phrase.to < from && phrase.to >= from - 6);
      found = before;
      // "Lumio, filiale d'Iliad, fondée en": the owner in an apposition is not meant.
      if (before && before.prep === this.words.grammar.genitive) {
        const comma = tokens.slice(0, before.from).findLastIndex(({ text }) => text === ',');
        const apposed = comma > 0 && !this.#hasFinite(tokens, [{ from: comma, to: before.from }]);
        if (apposed)
          found = [...usable].reverse().find((phrase) => phrase.to <= comma && free(phrase)) ?? before;
      }
    }
    return (
      found && {
        ...found,
        from,
        to: from,
        prep: '',
        cases: 'na',
        ends: found.ends,
        head: '',
        origins: [],
        genitive: false,
        possessive: false,
      }
    );
  }

  #subjectOf(pieces: readonly Piece[], phrases: readonly Phrase[]): Phrase | undefined {
    const inside = (phrase: Phrase) => pieces.some(({ from, to }) => phrase.from >= from && phrase.to <= to);
    return phrases.find(
      (phrase) => inside(phrase) && phrase.prep === '' && phrase.cases.includes('n') && !phrase.genitive,
    );
  }

  #hasOwnSubject(tokens: readonly Token[], { from, to }: Piece, phrases: readonly Phrase[]): boolean {
    const first = tokens[from];
    // An infinitive with "zu" has no subject of its own.
    if (this.words.grammar.order === 'case' && tokens[to - 2]?.lower === 'zu') return false;
    if (first && this.#isFinite(first)) {
      return phrases.some(
        (phrase) =>
          phrase.from >= from &&
          phrase.to <= to &&
          phrase.prep === '' &&
          phrase.cases.startsWith('n') &&
          this.words.grammar.order === 'case' &&
          phrase.cases !== 'nadg' &&
          phrase.cases !== 'na',
      );
    }
    return phrases.some(
      (phrase) =>
        phrase.from >= from &&
        phrase.to <= to &&
        phrase.prep === '' &&
        phrase.cases.includes('n') &&
        !phrase.genitive,
    );
  }

  #verbs(tokens: readonly Token[], indices: readonly number[]): Verb[] {
    const { auxiliaries, order, language } = this.words.grammar;
    const lowers = indices.map((k) => (tokens[k] as Token).lower);
    const verbs: Verb[] = [];
    for (const k of indices) {
      const token = tokens[k] as Token;
      if (token.kind !== 'word' || (token.capital && k > 0 && order === 'case')) continue;
      const forms = this.words.verbs.get(token.lower);
      if (!forms || isNounForm(tokens, k, this.words)) continue;
      const seen = new Set<string>();
      const alike =
        order === 'position' &&
        forms.some(({ form }) => form === 'participle') &&
        forms.some(({ form }) => form === 'finite');
      const wanted = alike && isParticiple(tokens, k, this.words.grammar) ? 'participle' : 'finite';
      const usable = forms.filter(
        ({ particle, form }) =>
          (!particle || this.#particleThere(tokens, indices, k, particle)) && (!alike || form === wanted),
      );
      const separated = usable.filter(({ particle }) => particle);
      for (const { lemma, form, tense } of separated.length > 0 ? separated : usable) {
        if (seen.has(lemma)) continue;
        let passive = false;
        if (form === 'participle') {
          const hasPassive = lowers.some((word) => auxiliaries.passive.has(word));
          const hasPerfect = lowers.some((word) => auxiliaries.perfect.has(word));
          // English and French: "founded by", "fondée par" alone is a passive; "has founded" is not.
          if (order === 'position') passive = isPassive(tokens, k, lemma, this.words.grammar);
          else passive = hasPassive || !hasPerfect;
          if (
            form === 'participle' &&
            language === 'en' &&
            forms.some((one) => one.lemma === lemma && one.form === 'finite')
          ) {
            // "raised" may be the past tense: it is, unless an auxiliary or "by" says otherwise.
            const by = tokens[k + 1]?.lower === 'by' || tokens[k + 2]?.lower === 'by';
            if (!hasPassive && !hasPerfect && !by) passive = false;
          }
        } else if (
          form === 'finite' &&
          forms.some((one) => one.lemma === lemma && one.form === 'participle')
        ) {
          const by =
            language === 'en' &&
            (tokens[k + 1]?.lower === 'by' || lowers.some((word) => auxiliaries.passive.has(word)));
          if (language === 'en')
            passive =
              (by || lowers.some((word) => auxiliaries.passive.has(word))) &&
              !this.#perfectActive(tokens, indices, k);
          else if (lowers.some((word) => auxiliaries.passive.has(word)) && language === 'de') passive = true;
        }
        seen.add(lemma);
        verbs.push({ at: k, lemma, form, passive, ...(tense && { tense }) });
      }
    }
    return verbs;
  }

  // "has raised", "a levé": the auxiliary directly before, without "been" or "été".
  #perfectActive(tokens: readonly Token[], indices: readonly number[], k: number): boolean {
    const { auxiliaries } = this.words.grammar;
    for (let i = indices.indexOf(k) - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
      const lower = tokens[indices[i] as number]?.lower ?? '';
      if (/^(?:been|being|été|is|was|are|were|be|est|sont|fut|était)$/u.test(lower)) return false;
      if (auxiliaries.perfect.has(lower)) return true;
    }
    return false;
  }

  #particleThere(tokens: readonly Token[], indices: readonly number[], k: number, particle: string): boolean {
    if (this.words.grammar.order === 'position')
      return tokens[k + 1]?.lower === particle || tokens[k + 2]?.lower === particle;
    const last = indices.filter((i) => i > k).reverse();
    return last
      .slice(0, 40)
      .some(
        (i) =>
          tokens[i]?.lower === particle &&
          (i === last[0] ||
            /^[,.;:!?–—()”“"«»]$/u.test(tokens[i + 1]?.text ?? '.') ||
            this.words.grammar.coordinators.has(tokens[i + 1]?.lower ?? '') ||
            tokens[i + 1] === undefined),
      );
  }
}
