// Funding rounds: who raised how much, who led, who took part, over neighbouring sentences.
import { ENTITY_KINDS } from '../../../../graph/entities';
import { slug } from '../../../../graph/ids';
import type { Figure } from '../../figures';
import { Cluster } from '../clusters';
import type { Draft } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Token } from '../tokens';
import type { Mark, NounPhrase } from './chunks';
import { factDraft, figuresBetween, isValuation, type SentenceReading } from './context';
import { graver, headingOf, type VerbPhrase } from './verb-phrases';
import type { Outlook } from './words';

/** The round spoken of last, open to those who led it or took part. */
export interface OpenRound {
  readonly company: PhraseEnd;
  readonly cluster: Cluster;
  readonly sentence: number;
  readonly outlook: Outlook;
}

const REACH = 4;
const isFirm = ({ cluster }: PhraseEnd): boolean => ENTITY_KINDS[cluster.kind].family === 'organization';

/** Reads the rounds of a document, sentence by sentence. */
export class RoundReader {
  #open: OpenRound | undefined;

  read(reading: SentenceReading): Draft[] {
    const drafts: Draft[] = [];
    for (const phrase of reading.verbs) drafts.push(...this.#raised(phrase, reading));
    if (drafts.length === 0) drafts.push(...this.#noun(reading));
    const open = this.#open;
    if (open && reading.sentence.index - open.sentence <= REACH) drafts.push(...this.#givers(open, reading));
    return drafts;
  }

  // "X raised €10m", "X closed a $200m Series A", "X secured $5m in seed funding".
  #raised(phrase: VerbPhrase, reading: SentenceReading): Draft[] {
    const { rounds } = reading.position;
    const { verb, object } = phrase;
    const raising = rounds.raising.has(verb.lemma);
    const closing =
      rounds.closing.has(verb.lemma) || (verb.phrasal !== undefined && rounds.closing.has(verb.phrasal));
    if (!raising && !closing) return [];
    const to = phrase.to;
    const money = figuresBetween(reading, verb.at, to).filter(({ type }) => type === 'money');
    const spoken = this.#speaks(reading, verb.at, to);
    const others = object ? rounds.others.has(object.head) : false;
    if (others || (raising ? money.length === 0 && !spoken : !spoken)) return [];
    const subject = verb.passive ? undefined : phrase.subject?.ends.find(isFirm);
    if (!subject || subject.cluster.kind === 'PublicBody') return [];
    const outlook = graver(phrase.outlook, reading.outlook);
    return this.#record(subject, money, verb.at, outlook, reading);
  }

  // "X's €1.7bn Series C", "a $30m round for X".
  #noun(reading: SentenceReading): Draft[] {
    const { rounds } = reading.position;
    for (const [k, chunk] of reading.chunks.entries()) {
      if (chunk.type !== 'noun' || !this.#isRound(chunk, reading)) continue;
      const money = figuresBetween(reading, chunk.from, chunk.to).filter(({ type }) => type === 'money');
      if (money.length === 0) continue;
      const next = reading.chunks[k + 1];
      const company =
        chunk.owner.find(isFirm) ??
        (chunk.attribute && isFirm(chunk.attribute) ? chunk.attribute : undefined) ??
        (next?.type === 'noun' && rounds.beneficiary.has(next.prep) ? next.ends.find(isFirm) : undefined) ??
        headingOf(reading.chunks)?.phrase.ends.find(isFirm);
      if (!company) continue;
      const verb = reading.verbs.find(
        ({ object, subject, complements }) =>
          object === chunk || subject === chunk || complements.includes(chunk),
      );
      const outlook = graver(verb?.outlook ?? 'asserted', reading.outlook);
      return this.#record(company, money, chunk.headAt, outlook, reading);
    }
    return [];
  }

  #record(
    company: PhraseEnd,
    money: readonly Figure[],
    at: number,
    outlook: Outlook,
    reading: SentenceReading,
  ): Draft[] {
    const { sentence, source, position } = reading;
    const amounts = money.filter((figure) => !isValuation(figure, reading));
    const valuations = figuresBetween(reading, 0, sentence.tokens.length).filter(
      (figure) => figure.type === 'money' && isValuation(figure, reading),
    );
    const dates = figuresBetween(reading, 0, sentence.tokens.length).filter(
      (figure) => figure.type === 'date' && figure.aspect === 'on',
    );
    const [amount, valuation, date] = [amounts[0], valuations[0], dates[0]];
    const named = this.#name(reading);
    const year = date?.type === 'date' ? date.value.date.slice(0, 4) : (source.published?.slice(0, 4) ?? '');
    const cluster = new Cluster();
    const draft = company.cluster.draft();
    cluster.fixed = 'FundingRound';
    cluster.id = `${draft.id ?? slug(draft.name)}-round-${slug(named?.label ?? '') || year || 'latest'}`;
    cluster.display = named?.label ?? position.rounds.generic;
    cluster.aliases = [position.rounds.generic];
    const [first, last] = named
      ? [sentence.tokens[named.from] as Token, sentence.tokens[named.to - 1] as Token]
      : [sentence.tokens[at] as Token, sentence.tokens[at] as Token];
    if (outlook !== 'denied') this.#open = { company, cluster, sentence: sentence.index, outlook };
    return factDraft(
      {
        relation: 'RAISED',
        subject: company,
        object: { cluster, mention: { start: first.start, end: last.end }, via: 'name' },
        qualifiers: {
          ...(amount?.type === 'money' && { amount: amount.value }),
          ...(valuation?.type === 'money' && { valuation: valuation.value }),
          ...(date?.type === 'date' && { date: date.value }),
        },
        outlook,
        from: at,
        to: at + 1,
        confidence: amount ? 0.93 : 0.85,
        rule: 'round:raised',
      },
      reading,
    );
  }

  /** "Series B", "seed", "pre-seed": the round's own name in the sentence. */
  #name({ sentence, position }: SentenceReading): { label: string; from: number; to: number } | undefined {
    const { tokens } = sentence;
    const { series, early } = position.rounds;
    for (let k = 0; k < tokens.length; k++) {
      const { lower, text } = tokens[k] as Token;
      const letter = tokens[k + 1]?.text ?? '';
      if (series.has(lower) && /^[A-K]\d?$/u.test(letter))
        return { label: `${text} ${letter}`, from: k, to: k + 2 };
      const joined = /^(\p{L}+)-([A-K])$/u.exec(text);
      if (joined && series.has((joined[1] as string).toLowerCase()))
        return { label: `${joined[1]} ${joined[2]}`, from: k, to: k + 1 };
      if (early.has(lower)) return { label: `${lower} ${position.rounds.round}`, from: k, to: k + 1 };
    }
    return undefined;
  }

  #speaks({ sentence, position }: SentenceReading, from: number, to: number): boolean {
    const { nouns, series, early } = position.rounds;
    for (let k = from; k < to; k++) {
      const lower = sentence.tokens[k]?.lower ?? '';
      if (
        nouns.has(lower) ||
        series.has(lower) ||
        early.has(lower) ||
        series.has(lower.split('-')[0] as string)
      )
        return true;
    }
    return false;
  }

  #isRound(chunk: NounPhrase, reading: SentenceReading): boolean {
    return (
      !chunk.named &&
      (reading.position.rounds.nouns.has(chunk.head) || this.#speaks(reading, chunk.from, chunk.to))
    );
  }

  // "led by A", "A led the round", "with participation from B and C", "B and C also took part".
  #givers(open: OpenRound, reading: SentenceReading): Draft[] {
    const { rounds, agent } = reading.position;
    const drafts: Draft[] = [];
    const give = (
      ends: readonly PhraseEnd[],
      role: 'lead' | 'participant' | undefined,
      at: number,
      outlook: Outlook,
    ) => {
      for (const giver of ends) {
        if (giver.cluster === open.company.cluster) continue;
        drafts.push(
          ...factDraft(
            {
              relation: 'INVESTED_IN',
              subject: giver,
              object: this.#companyIn(open, reading, at),
              qualifiers: role ? { role: { text: role } } : {},
              outlook: graver(graver(outlook, open.outlook), reading.outlook),
              from: at,
              to: at + 1,
              confidence: 0.92,
              rule: `round:${role ?? 'giver'}`,
            },
            reading,
          ),
        );
      }
    };
    const own = open.sentence === reading.sentence.index;
    for (const phrase of reading.verbs) {
      const { verb, object, subject, complements } = phrase;
      const about = object ? this.#isRound(object, reading) : false;
      if (rounds.leading.has(verb.lemma)) {
        const by = complements.find(({ prep }) => prep === agent)?.ends ?? [];
        if (verb.passive) {
          const led =
            subject === undefined ||
            this.#isRound(subject, reading) ||
            (own && subject.ends.length === 0) ||
            (own && subject.ends.some(({ cluster }) => cluster === open.company.cluster));
          if (led && by.length > 0) give(by, 'lead', verb.at, phrase.outlook);
        } else if (about || (!object && complements.length === 0))
          give(subject?.ends ?? [], 'lead', verb.at, phrase.outlook);
      }
      // "The round also included A and B"
      if (reading.position.listing.has(verb.lemma) && subject && this.#isRound(subject, reading))
        give(object?.ends ?? [], 'participant', verb.at, phrase.outlook);
      const joins = rounds.joining.has(verb.phrasal ?? verb.lemma) || rounds.joining.has(verb.lemma);
      const intoRound =
        about ||
        complements.some((one) => this.#isRound(one, reading)) ||
        !object ||
        rounds.parts.has(object.head);
      if (
        joins &&
        intoRound &&
        !verb.passive &&
        (object?.ends.length ?? 0) === 0 &&
        this.#onlyRound(complements, reading)
      )
        give(subject?.ends ?? [], 'participant', verb.at, phrase.outlook);
    }
    // "Lead: A. Also in: B, C."
    const colon = reading.chunks.findIndex((chunk) => chunk.type === 'mark' && (chunk as Mark).text === ':');
    const before = reading.chunks[colon - 1];
    if (colon > 0 && colon < 3 && before) {
      const word = reading.sentence.tokens[before.to - 1]?.lower ?? '';
      const role = rounds.leadHeads.has(word)
        ? 'lead'
        : rounds.joinHeads.has(word)
          ? 'participant'
          : undefined;
      if (role)
        for (const chunk of reading.chunks.slice(colon + 1))
          if (chunk.type === 'noun') give(chunk.ends, role, before.from, 'asserted');
    }
    reading.chunks.forEach((chunk, k) => {
      if (chunk.type !== 'noun') return;
      const next = reading.chunks[k + 1];
      if (rounds.participation.has(chunk.head) && next?.type === 'noun' && rounds.from.has(next.prep))
        give(next.ends, 'participant', chunk.headAt, 'asserted');
      // "from investors including A", "alongside existing investors B and C"
      const giving = own || reading.verbs.some(({ verb }) => rounds.leading.has(verb.lemma));
      if (giving && rounds.givers.has(chunk.head) && chunk.owner.length === 0) {
        const examples = chunk.named
          ? chunk
          : next?.type === 'noun' && reading.position.examples.has(next.prep)
            ? next
            : undefined;
        if (examples) give(examples.ends, 'participant', chunk.headAt, 'asserted');
      }
      // "€3m from X": whoever money comes from, in the sentence of the round itself.
      if (own && rounds.from.has(chunk.prep) && chunk.ends.length > 0 && this.#fromMoney(k, reading))
        give(chunk.ends, undefined, chunk.from, 'asserted');
    });
    return drafts;
  }

  #onlyRound(complements: readonly NounPhrase[], reading: SentenceReading): boolean {
    return complements.every((one) => one.ends.length === 0 || this.#isRound(one, reading));
  }

  #fromMoney(k: number, reading: SentenceReading): boolean {
    const before = reading.chunks[k - 1];
    if (before?.type !== 'noun') return false;
    return (
      this.#isRound(before, reading) ||
      reading.position.rounds.givers.has(before.head) ||
      figuresBetween(reading, before.from, before.to).some(({ type }) => type === 'money')
    );
  }

  /** The company as this sentence has it; in a later one the words of the round stand for it. */
  #companyIn(open: OpenRound, { sentence, chunks }: SentenceReading, at: number): PhraseEnd {
    const { company } = open;
    if (open.sentence === sentence.index) return company;
    for (const chunk of chunks) {
      if (chunk.type !== 'noun') continue;
      const here = [...chunk.ends, ...chunk.owner].find(({ cluster }) => cluster === company.cluster);
      if (here) return here;
    }
    const { start, end } = sentence.tokens[at] as Token;
    return {
      cluster: company.cluster,
      mention: { start, end },
      antecedent: company.antecedent ?? company.mention,
      via: 'description',
    };
  }
}
