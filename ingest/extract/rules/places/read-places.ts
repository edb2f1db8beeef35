// Where a firm is at home, as a word beside its name tells: "Münchner KI-Firma", "Norway's Tjeld", "la société nantaise",
// "Zeilmaker (Eindhoven)", "aus St. Gallen", "mit Sitz in Veldhoven".

import type { RelationName } from '../../../../graph/relations';
import type { Place } from '../../lexicon';
import type { Span } from '../../reading';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { Entity } from '../names/entity';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd, spanOf } from '../reference/end';
import { placesOf } from '../reference/places-of';
import { complementsOf, complementsSaying } from '../slots/complements-of';
import { clauseOf, type View } from '../view';
import { bearersOf, matesOf } from './bearers';

/** "une PME de Besançon", not "la filiale de Paris" nor "la banque de France". */
const isTown = ({ noun }: Phrase, { ends }: Phrase): boolean =>
  noun?.head?.classes.has('company') === true &&
  noun.relational.length === 0 &&
  ends[0]?.entity.place?.kind === 'City';

/** "die Münchner": the firm, or the people of the town. */
const isPeople = ({ headAt, name }: Phrase): boolean => headAt < 0 && name === undefined;

const OF_PEOPLE = 0.82;

/** How sure it is the firm where they do nothing that the tables know of firms: "Die Bremer fahren weniger Auto". */
const OF_TOWN = 0.6;

const ofPeople = (phrase: Phrase, view: View): number =>
  clauseOf(view, phrase)?.predicates.some(({ lemma }) => view.vocabulary.verbs.has(lemma)) === true
    ? OF_PEOPLE
    : OF_TOWN;

/** The rules by which a word beside the name alone tells of a home. */
const HOMES: ReadonlySet<string> = new Set(['adjective', 'owner', 'from']);

// "the Russian Google": what is called after a firm that all know to be of another country.
const isElsewhere = ({ origin }: Entity, { place }: Entity): boolean =>
  origin !== undefined && place !== undefined && origin !== place.iso;

// "based in London's Kings Cross": a part of the town, where a verb tells of somebody's home.
const isQuarter = (phrase: Phrase, view: View): boolean =>
  view.vocabulary.senses.location.has(phrase.prep) &&
  clauseOf(view, phrase)?.predicates.some(({ lemma }) => view.vocabulary.tells(lemma, 'HEADQUARTERED_IN')) ===
    true;

export class PlaceReader {
  readonly #places = new Map<string, Entity>();

  /** The entity of a place that the text names by an adjective. */
  #entity(place: Place): Entity {
    const known = this.#places.get(place.id) ?? Entity.place(place);
    this.#places.set(place.id, known);
    return known;
  }

  note(entity: Entity): void {
    if (entity.place && !this.#places.has(entity.place.id)) this.#places.set(entity.place.id, entity);
  }

  read(phrase: Phrase, view: View): Draft[] {
    const drafts: Draft[] = [];
    const bearers = bearersOf(phrase, view);
    // "Britain's competition authority": a public body is of its country, not headquartered in it.
    const isBody = bearers.some(({ entity }) => entity.kind === 'PublicBody');
    if (bearers.length > 0) {
      const told = isMany(phrase, view.units) ? [...bearers, ...matesOf(phrase)] : bearers;
      for (const { place, span } of placesOf(phrase).filter(({ place }) => place.kind === 'City' || !isBody))
        drafts.push(
          ...this.#drafts(
            told,
            this.#entity(place),
            span,
            span,
            isPeople(phrase) ? ofPeople(phrase, view) : place.kind === 'City' ? 0.98 : 0.95,
            'adjective',
            view,
          ),
        );
      const owner = phrase.owner?.name?.entity;
      if (owner?.place && !isBody && phrase.owner?.name && phrase.name && !isQuarter(phrase, view))
        drafts.push(
          ...this.#drafts(
            bearers,
            owner,
            spanOf(phrase.owner.name),
            spanOf(phrase.owner.name),
            0.93,
            'owner',
            view,
          ),
        );
    }
    drafts.push(...this.#sites(phrase, view));
    if (phrase.name || bearers.length > 0)
      drafts.push(...this.#behind(phrase, bearers, view), ...this.#bracketed(phrase, bearers, view));
    return drafts;
  }

  // "mit 190 Beschäftigten an den Standorten Köln, Tallinn und Zürich": where the subject of the clause works.
  #sites(phrase: Phrase, view: View): Draft[] {
    if (!phrase.name?.entity.place || phrase.prep === '' || !phrase.noun?.head?.classes.has('office'))
      return [];
    const clause = clauseOf(view, phrase);
    const subject =
      clause?.subject ?? clause?.phrases.find(({ prep, to }) => prep === '' && to <= phrase.from);
    const bearers = (subject?.ends ?? [])
      .filter(({ entity }) => entity.family === 'organization')
      .slice(0, 1);
    return flatMapped(phrase.list, ({ ends }) =>
      flatMapped(ends, ({ entity, mention }) =>
        entity.place
          ? this.#drafts(bearers, entity, mention, mention, 0.95, 'site', view, 'OPERATES_IN')
          : [],
      ),
    );
  }

  #behind(phrase: Phrase, bearers: readonly End[], view: View): Draft[] {
    if (bearers.length === 0) return [];
    const drafts: Draft[] = [];
    const { homes, senses, grammar } = view.vocabulary;
    for (const complement of complementsOf(phrase, [...homes.keys()], view)) {
      const trust = homes.get(complement.prep);
      if (trust === undefined || complement.from !== this.#chainEnd(phrase, complement, view)) continue;
      // "in" belongs to the verb as often as to the name: only an apposition or a heading makes it a home.
      if (senses.location.has(complement.prep) && !phrase.explains) continue;
      // "A's assets after the invasion of B": of what is told further on.
      if (senses.of.has(complement.prep) && complement.from !== phrase.to) continue;
      if (grammar.articles && senses.of.has(complement.prep) && !isTown(phrase, complement)) continue;
      for (const { entity, mention } of flatMapped(complement.list, ({ ends }) => ends)) {
        if (entity.place)
          drafts.push(
            ...this.#drafts(
              bearers,
              entity,
              mention,
              spanOf(view.units[complement.from] as Span),
              trust,
              'from',
              view,
            ),
          );
      }
    }
    return [...drafts, ...this.#inserted(phrase, bearers, view), ...this.#seat(phrase, bearers, view)];
  }

  // "Tollense, of Rostock, sells": between two commas behind the name.
  #inserted(phrase: Phrase, bearers: readonly End[], view: View): Draft[] {
    const { units, vocabulary } = view;
    const next = view.phrases[phrase.index + 1];
    if (!phrase.name || next?.from !== phrase.to + 1 || next.list.length > 1) return [];
    const isInserted = units[phrase.to]?.tag === 'comma' && units[next.to]?.tag === 'comma';
    const trust = vocabulary.homes.get(next.prep);
    if (!isInserted || trust === undefined || vocabulary.senses.location.has(next.prep)) return [];
    return flatMapped(next.ends, ({ entity, mention }) =>
      entity.place?.kind === 'City'
        ? this.#drafts(bearers, entity, mention, spanOf(units[next.from] as Span), trust, 'from', view)
        : [],
    );
  }

  #chainEnd(phrase: Phrase, complement: Phrase, view: View): number {
    const before = view.phrases[complement.index - 1];
    return before && before.index >= phrase.index ? before.to : phrase.to;
  }

  // "mit Sitz in Düsseldorf", "with headquarters in", "dont le siège est à" is left to the verbs.
  #seat(phrase: Phrase, bearers: readonly End[], view: View): Draft[] {
    const next = view.phrases.find(
      ({ from }) => from === phrase.to || (from === phrase.to + 1 && view.units[phrase.to]?.tag === 'comma'),
    );
    if (!next?.noun?.head?.classes.has('seat') || next.prep === '') return [];
    const place = complementsSaying(next, ['of', 'location'], view).find(({ ends }) => ends[0]?.entity.place);
    const end = place?.ends[0];
    return end
      ? this.#drafts(
          bearers,
          end.entity,
          end.mention,
          spanOf(view.units[next.headAt] as Span),
          1,
          'seat',
          view,
        )
      : [];
  }

  // "Zeilmaker Photonics (Eindhoven)", "Tollense, Rostock,".
  #bracketed(phrase: Phrase, bearers: readonly End[], view: View): Draft[] {
    const { units } = view;
    if (units[phrase.to]?.tag !== 'open' || bearers.length === 0) return [];
    const place = units[phrase.to + 1];
    const closes = units[phrase.to + 2];
    if (
      place?.tag !== 'name' ||
      !place.mention?.entity.place ||
      (closes?.tag !== 'close' && closes?.tag !== 'comma')
    )
      return [];
    return this.#drafts(bearers, place.mention.entity, spanOf(place), spanOf(place), 0.93, 'bracket', view);
  }

  #drafts(
    bearers: readonly End[],
    place: Entity,
    mention: Span,
    trigger: Span,
    fit: number,
    rule: string,
    view: View,
    relation: RelationName = 'HEADQUARTERED_IN',
  ): Draft[] {
    const told = HOMES.has(rule) ? bearers.filter(({ entity }) => !isElsewhere(entity, place)) : bearers;
    return told.map((from) => ({
      relation,
      from,
      to: newEnd(place, mention, 1),
      qualifiers: {},
      modality: 'asserted' as const,
      trigger,
      confidence: BASE * fit,
      rule: `place:${rule}`,
      sentence: view.sentence,
    }));
  }
}
