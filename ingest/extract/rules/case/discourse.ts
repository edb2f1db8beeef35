// Who has been spoken of: resolves "er", "das Unternehmen", "die Düsseldorfer", relative pronouns and owners left unsaid.
import { ENTITY_KINDS, type EntityKind } from '../../../../graph/entities';
import type { Span } from '../../reading';
import type { Token } from '../tokens';
import type { Clause } from './clauses';
import type { Entity } from './entities';
import { hasCase, inGenders } from './features';
import type { End, Nominal } from './nominals';
import type { Vocabulary } from './vocabulary';

interface Mention {
  readonly entity: Entity;
  readonly span: Span;
  readonly sentence: number;
  readonly subject: boolean;
}

interface Answer {
  readonly entity: Entity;
  readonly span: Span;
  readonly certainty: number;
}

const REACH = 60;

export class Discourse {
  #mentions: Mention[] = [];
  /** Whom a heading or the opening of a bullet names; until the next. */
  section: Answer | undefined;
  /** Several who were spoken of together, for "sie". */
  group: { readonly ends: readonly End[]; readonly sentence: number } | undefined;
  /** The passage is about capital: an amount that somebody gets is an investment. */
  capital = false;
  /** The firm that the text's first sentences are about. */
  main: Answer | undefined;

  constructor(readonly vocabulary: Vocabulary) {}

  note(entity: Entity, span: Span, sentence: number, subject: boolean): void {
    if (entity.family === 'place') return;
    this.#mentions.push({ entity, span, sentence, subject });
    if (this.#mentions.length > 4 * REACH) this.#mentions = this.#mentions.slice(-REACH);
  }

  /** The firm that the passage is about: the last that was a subject, or of the heading. */
  topic(sentence: number, kinds: (entity: Entity) => boolean): Answer | undefined {
    if (this.section && kinds(this.section.entity)) return this.section;
    let score = 0;
    let best: Answer | undefined;
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const one = this.#mentions[i] as Mention;
      if (sentence - one.sentence > 6) break;
      if (!kinds(one.entity)) continue;
      const value =
        (one.subject ? 1.6 : 0.6) +
        Math.min(3, one.entity.occurrences.length / 2) -
        0.45 * (sentence - one.sentence);
      if (value > score + 0.01) {
        score = value;
        best = { entity: one.entity, span: one.span, certainty: one.subject ? 1 : 0.95 };
      }
    }
    return best ?? (this.main && kinds(this.main.entity) ? this.main : undefined);
  }

  /** The likeliest entity before this point; `suits` gives 0 for one that cannot be meant. */
  find(sentence: number, reach: number, suits: (entity: Entity) => number): Answer | undefined {
    const scores = new Map<Entity, { score: number; span: Span }>();
    const from = Math.max(0, this.#mentions.length - REACH);
    for (let i = this.#mentions.length - 1; i >= from; i--) {
      const one = this.#mentions[i] as Mention;
      const distance = sentence - one.sentence;
      if (distance > reach) break;
      const value = suits(one.entity);
      if (value <= 0) continue;
      const order = (i - this.#mentions.length) * 0.02;
      const score =
        value -
        0.55 * distance +
        (one.subject ? 0.9 : 0) +
        1.8 * Math.min(1, one.entity.occurrences.length / 6) +
        order;
      const old = scores.get(one.entity);
      if (!old || score > old.score) scores.set(one.entity, { score, span: old?.span ?? one.span });
    }
    const ranked = [...scores].sort(([, a], [, b]) => b.score - a.score);
    const [best, second] = ranked;
    if (!best) return undefined;
    const gap = best[1].score - (second?.[1].score ?? Number.NEGATIVE_INFINITY);
    return { entity: best[0], span: best[1].span, certainty: gap > 0.6 ? 1 : gap > 0.25 ? 0.95 : 0.88 };
  }

  pronoun(nominal: Nominal, sentence: number, plural: boolean, token: Token): End[] {
    const { pronoun } = nominal;
    if (!pronoun) return [];
    if (plural && (pronoun.number === 'p' || pronoun.number === 'any') && !pronoun.genitive) {
      const group = this.group;
      if (!group || sentence - group.sentence > 1) return [];
      const mention = { start: token.start, end: token.end };
      return group.ends.map((end) => ({
        entity: end.entity,
        mention,
        antecedent: end.antecedent ?? end.mention,
        via: 'pronoun' as const,
        certainty: 0.97,
      }));
    }
    if (nominal.word === 'dies') {
      // "Dies führt eine Runde an": what the sentence before told its subject to have done.
      const before = [...this.#mentions]
        .reverse()
        .find((one) => one.subject && sentence - one.sentence === 1 && one.entity.family === 'organization');
      return before
        ? [
            this.#end(
              { entity: before.entity, span: before.span, certainty: 0.93 },
              { start: token.start, end: token.end },
              'pronoun',
            ),
          ]
        : [];
    }
    const feminine = (nominal.features & inGenders('f')) !== 0 && (nominal.features & inGenders('mn')) === 0;
    const answer = this.find(sentence, 2, (entity) => {
      const { family } = entity;
      if (family !== 'person' && family !== 'organization') return 0;
      if (family === 'person') {
        if (pronoun.refers === 'thing') return 0;
        if (entity.female !== undefined && (feminine || nominal.word === 'sie') !== entity.female) return 0;
        return 3;
      }
      if (pronoun.refers === 'person')
        return [...entity.heads].some((head) => this.#gender(head, 'm')) ? 1.4 : 0.4;
      if (nominal.word === 'sie')
        return [...entity.heads].some((head) => this.#gender(head, 'f')) ? 2.6 : 0.9;
      return pronoun.refers === 'thing' ? 3 : 2.4;
    });
    return answer ? [this.#end(answer, { start: token.start, end: token.end }, 'pronoun')] : [];
  }

  #gender(head: string, gender: string): boolean {
    const agrees = this.vocabulary.head(head)?.agrees ?? 0;
    return (agrees & inGenders(gender)) !== 0;
  }

  /** "das Unternehmen", "der Chip-Ausrüster", "die Düsseldorfer", "das Vorhaben" */
  description(
    nominal: Nominal,
    sentence: number,
    span: Span,
    inThis: ReadonlySet<Entity>,
    taken: ReadonlySet<Entity>,
  ): End[] {
    const { head, people, origins } = nominal;
    const kind: EntityKind | undefined = people ? 'Company' : head?.kind;
    if (!kind) return [];
    const group = ENTITY_KINDS[kind].family;
    if (group === 'place') return [];
    const city = origins.find(({ place }) => place.kind === 'City');
    if (group === 'thing' && (head?.plural || nominal.figure)) return [];
    const answer = this.find(sentence, group === 'person' ? 3 : group === 'thing' ? 16 : 8, (entity) => {
      if (entity.family !== group || taken.has(entity)) return 0;
      if (group === 'thing' && entity.kind !== kind) return 0;
      let fit = 2;
      const base = head?.base ?? '';
      const same =
        base !== '' &&
        [...entity.heads].some((one) => one === base || one.endsWith(base) || nominal.word.endsWith(one));
      if (same) fit += GENERIC.test(base) ? (VAGUE.test(base) ? 0.4 : 2.5) : 4;
      else if (group === 'thing') {
        if (!PROJECT.test(base)) return 0;
      } else if (head && !GENERIC.test(base) && !people) {
        if (entity.heads.size > 0) return 0;
        fit -= 1;
      }
      if (entity.kind !== kind && !(GENERIC.test(base) && entity.kind !== 'PublicBody') && !people)
        fit -= 1.5;
      for (const { place } of origins) {
        if (
          entity.places.has(place.id) ||
          (people && place.kind === 'Country' && entity.countries.has(place.iso))
        )
          fit += 3;
        else if (people) return 0;
        else if (place.kind === 'City') {
          // "das Pariser Start-up" may be the French one whose town nobody has named yet.
          if ([...entity.places].some((id) => id.endsWith('-city'))) return 0;
          fit += entity.countries.has(place.iso) ? 1.5 : -0.5;
        }
      }
      if (inThis.has(entity)) fit -= 0.6;
      return fit;
    });
    if (!answer && people && city) {
      // "die Düsseldorfer" before anybody has said so: the one that the passage is about, if it has no other home.
      const topic = this.topic(sentence, (entity) => entity.kind === 'Company' && entity.places.size === 0);
      if (!topic) return [];
      topic.entity.places.add(city.place.id);
      return [this.#end({ ...topic, certainty: 0.93 }, span, 'description')];
    }
    if (!answer) return [];
    const ambiguous = people || city ? 1 : answer.certainty;
    return [this.#end({ ...answer, certainty: ambiguous }, span, 'description')];
  }

  owner(
    nominal: Nominal,
    clause: Clause | undefined,
    subjects: readonly End[],
    sentence: number,
    token: Token,
  ): End[] {
    const kind = nominal.determiner?.owner;
    if (!kind || kind === 'unser') return [];
    const span = { start: token.start, end: token.end };
    void clause;
    const subject = subjects.find(({ entity }) => kind === 'ihr' || entity.female !== true);
    if (subject)
      return [
        { ...subject, mention: span, antecedent: subject.antecedent ?? subject.mention, via: 'pronoun' },
      ];
    const answer = this.find(sentence, 2, (entity) => {
      if (entity.family === 'organization') return 2.5;
      return entity.family === 'person' && (kind === 'ihr') === (entity.female ?? kind === 'ihr') ? 2.2 : 0;
    });
    return answer ? [this.#end(answer, span, 'pronoun')] : [];
  }

  #end({ entity, span, certainty }: Answer, mention: Span, via: End['via']): End {
    return { entity, mention, antecedent: span, via, certainty };
  }
}

const PROJECT = /^(?:projekt|vorhaben|anlage|zentrum|bau)$/u;
const VAGUE = /^(?:unternehmen|firma|gesellschaft|haus|betrieb|anbieter)$/u;
const GENERIC =
  /^(?:unternehmen|firma|konzern|start-up|startup|gesellschaft|gruppe|haus|anbieter|jungunternehmen|betrieb)$/u;

/** Whether a phrase may be the subject of its clause. */
export const mayBeSubject = (nominal: Nominal): boolean =>
  nominal.prep === '' &&
  hasCase(nominal.features, 'n') &&
  !nominal.owned &&
  !nominal.name?.genitive &&
  !nominal.pronoun?.genitive &&
  nominal.figure?.type !== 'date';
