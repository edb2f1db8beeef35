// Where an organisation is at home: "das Münchner Start-up X", "der US-Konzern Y", "Z aus Rostock", "A (Eindhoven)".
import { type Draft, fits } from './draft';
import type { End, Nominal } from './nominals';
import type { SentenceView } from './view';

export function readOrigins(view: SentenceView): Draft[] {
  return view.nominals.flatMap((nominal, i) => [
    ...adjectives(nominal, view),
    ...behind(nominal, view.nominals[i + 1], view),
    ...located(nominal, view.nominals[i + 1], view),
  ]);
}

const make = (
  subject: End,
  object: End,
  trigger: { start: number; end: number },
  rule: string,
  confidence: number,
): Draft[] =>
  fits('HEADQUARTERED_IN', subject, object)
    ? [
        {
          relation: 'HEADQUARTERED_IN',
          subject,
          object,
          qualifiers: {},
          modality: 'asserted',
          trigger,
          confidence,
          rule,
        },
      ]
    : [];

function adjectives(nominal: Nominal, view: SentenceView): Draft[] {
  const { origins, people, name, explains } = nominal;
  // "die Kölner Rechtstechniker von X": the people are the firm's, and so is their place.
  const theirs =
    !name &&
    !explains &&
    nominal.owner?.prep === 'von' &&
    nominal.headAt >= 0 &&
    nominal.head &&
    /^(?:Company|Person)$/u.test(nominal.head.kind);
  if (people && nominal.ends[0]?.via === 'description' && nominal.ends[0].certainty < 1) {
    const [end] = nominal.ends;
    return origins
      .filter(({ place }) => place.kind === 'City')
      .flatMap(({ place, token }) =>
        make(
          end,
          {
            entity: view.placeEntity(place),
            mention: { start: token.start, end: token.end },
            via: 'name',
            certainty: 1,
          },
          { start: token.start, end: token.end },
          'origin:people',
          0.92,
        ),
      );
  }
  const referred =
    !name &&
    !explains &&
    nominal.ends[0]?.via === 'description' &&
    nominal.ends[0].certainty >= 0.95 &&
    origins.some(({ place }) => place.kind === 'City');
  if (origins.length === 0 || people || !(name || explains || theirs || referred)) return [];
  const ends = theirs ? (nominal.owner?.ends ?? []) : nominal.ends;
  return origins.flatMap(({ place, token }) => {
    const object: End = {
      entity: view.placeEntity(place),
      mention: { start: token.start, end: token.end },
      via: 'name',
      certainty: 1,
    };
    return ends
      .filter(({ entity }) => entity.family === 'organization' && entity.kind !== 'PublicBody')
      .flatMap((subject) => make(subject, object, object.mention, 'origin:adjective', 0.93));
  });
}

// "Tollense Capital aus Rostock", "Bergamin AG (St. Gallen)"
function behind(a: Nominal, b: Nominal | undefined, view: SentenceView): Draft[] {
  const place = b?.name?.place;
  if (!b || !place || !a.name || a.name.place) return [];
  const [organization] = a.ends;
  if (organization?.entity.family !== 'organization') return [];
  const bracketed =
    b.from === a.to + 1 && view.tokens[a.to]?.text === '(' && /^[),]$/u.test(view.tokens[b.to]?.text ?? '');
  const from = b.prep === 'aus' && b.from === a.to;
  if (!bracketed && !from) return [];
  const object = b.ends[0];
  return object
    ? make(organization, object, view.span(from ? b.from : b.to - 1, b.to), 'origin:behind', 0.92)
    : [];
}

// "Veldhoven, Niederlande"
function located(a: Nominal, b: Nominal | undefined, view: SentenceView): Draft[] {
  const [city, country] = [a.ends[0], b?.ends[0]];
  if (!b || !city || !country || a.name?.place?.kind !== 'City' || b.name?.place?.kind !== 'Country')
    return [];
  if (
    b.from !== a.to + 1 ||
    b.prep !== '' ||
    b.listed ||
    a.list ||
    !/^[,(]$/u.test(view.tokens[a.to]?.text ?? '')
  )
    return [];
  if (a.name.place.iso !== b.name.place.iso) return [];
  return [
    {
      relation: 'LOCATED_IN',
      subject: city,
      object: country,
      qualifiers: {},
      modality: 'asserted',
      trigger: country.mention,
      confidence: 0.9,
      rule: 'origin:located',
    },
  ];
}
