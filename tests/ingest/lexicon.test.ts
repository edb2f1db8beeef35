// The lexicon on tables of words: common or not, compounds, lemmas, given names, places, known names.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isValid } from 'i18n-iso-countries';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { entityId } from '../../graph/ids';
import type { Language } from '../../graph/source';
import {
  COUNTRY_OF,
  findKnownNames,
  findPlace,
  isCommonWord,
  isFirstName,
  isNameParticle,
  joinParticle,
  KNOWN_NAMES,
  knownName,
  lookup,
  mayOpenLongPlace,
  splitCompound,
} from '../../ingest/extract/lexicon';

describe('isCommonWord', () => {
  const common: readonly [Language, string][] = [
    ['de', 'Finanzierungsrunde'],
    ['de', 'Runde'],
    ['de', 'übernimmt'],
    ['de', 'Rechenzentren'],
    ['en', 'funding'],
    ['en', 'acquired'],
    ['en', 'chip-maker'],
    ['fr', 'levée'],
    ['fr', 'actionnaires'],
  ];
  for (const [language, word] of common) {
    it(`knows ${word} (${language})`, () => assert.equal(isCommonWord(word, language), true));
  }
  for (const language of ['de', 'en', 'fr'] as const) {
    it(`does not know names that no dictionary has (${language})`, () => {
      for (const name of ['Nvidia', 'Dravena', 'Bpifrance', ''])
        assert.equal(isCommonWord(name, language), false, name);
    });
  }
  it('finds the first and the last word of the German list', () => {
    assert.equal(isCommonWord("'n Abend", 'de'), true);
    assert.equal(isCommonWord('’s', 'de'), true);
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('de', 'en', 'fr'), (word, language) => {
        isCommonWord(word, language);
        splitCompound(word);
        lookup(word, language);
        findPlace(word, language);
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitCompound', () => {
  const rows: readonly [string, readonly string[] | undefined][] = [
    ['Beschleunigerkarten', ['beschleuniger', 'karten']],
    ['Sensorsparte', ['sensor', 'sparte']],
    ['Drohnenbauer', ['drohnen', 'bauer']],
    ['Technikressort', ['technik', 'ressort']],
    ['Dravena', undefined],
    ['Pellworth', undefined],
    ['Nvidia', undefined],
  ];
  for (const [word, parts] of rows)
    it(`takes ${word} apart`, () => assert.deepEqual(splitCompound(word), parts));
});

describe('lookup', () => {
  const verbs: readonly [Language, string, string][] = [
    ['de', 'übernimmt', 'übernehmen'],
    ['de', 'übernommen', 'übernehmen'],
    ['de', 'eingesammelt', 'einsammeln'],
    ['de', 'einzusteigen', 'einsteigen'],
    ['de', 'beteiligte', 'beteiligen'],
    ['de', 'angeführt', 'anführen'],
    ['de', 'beliefert', 'beliefern'],
    ['de', 'erwarb', 'erwerben'],
    ['de', 'mitgegründet', 'mitgründen'],
    ['de', 'hätte', 'haben'],
    ['en', 'led', 'lead'],
    ['en', 'supplies', 'supply'],
    ['en', 'merged', 'merge'],
    ['en', 'planning', 'plan'],
    ['en', 'bought', 'buy'],
    ['fr', 'lève', 'lever'],
    ['fr', 'racheté', 'racheter'],
    ['fr', 'acquiert', 'acquérir'],
    ['fr', 'détenue', 'détenir'],
    ['fr', 'fournira', 'fournir'],
    ['fr', 'étudierait', 'étudier'],
    ['fr', 'souscrit', 'souscrire'],
  ];
  for (const [language, form, lemma] of verbs) {
    it(`reads ${form} as ${lemma} (${language})`, () => {
      const lemmas = lookup(form, language)
        .filter(({ pos }) => pos === 'verb')
        .map((reading) => reading.lemma);
      assert.ok(lemmas.includes(lemma), lemmas.join(', '));
    });
  }
  it('tells participles from finite forms and shows the particle', () => {
    const [reading] = lookup('eingestiegen', 'de');
    assert.deepEqual(reading, { lemma: 'einsteigen', pos: 'verb', form: 'past-participle', particle: 'ein' });
  });
  it('finds the singular of German nouns', () => {
    for (const [form, lemma] of [
      ['Firmen', 'Firma'],
      ['Anteile', 'Anteil'],
      ['Häuser', 'Haus'],
    ] as const) {
      assert.ok(
        lookup(form, 'de').some((reading) => reading.pos === 'noun' && reading.lemma === lemma),
        form,
      );
    }
  });
});

describe('joinParticle', () => {
  const rows: readonly [string, string, string | undefined][] = [
    ['stieg', 'ein', 'einsteigen'],
    ['nimmt', 'auf', 'aufnehmen'],
    ['führte', 'an', 'anführen'],
    ['gibt', 'bekannt', 'bekanntgeben'],
    ['steigt', 'Berlin', undefined],
  ];
  for (const [finite, particle, verb] of rows) {
    it(`joins ${finite} … ${particle}`, () => assert.equal(joinParticle(finite, particle), verb));
  }
});

describe('given names', () => {
  it('knows names of many regions and double names', () => {
    for (const name of [
      'Arthur',
      'Friedemann',
      'Élodie',
      'Mechthild',
      'Jensen',
      'Jean-Baptiste',
      'Anna-Maria',
      'Oleksandr',
    ]) {
      assert.equal(isFirstName(name), true, name);
    }
  });
  it('does not take other words for names', () => {
    for (const word of ['Runde', 'Unternehmen', 'arthur', 'Nvidia'])
      assert.equal(isFirstName(word), false, word);
  });
  it('knows the particles between names', () => {
    for (const particle of ['von', 'van', 'de', 'bin']) assert.equal(isNameParticle(particle), true);
    assert.equal(isNameParticle('und'), false);
  });
});

describe('findPlace', () => {
  const rows: readonly [Language, string, string | undefined, ('name' | 'demonym')?, string?][] = [
    ['de', 'München', 'munich-city', 'name'],
    ['de', 'Münchner', 'munich-city', 'demonym'],
    ['de', 'Dresdnern', 'dresden-city', 'demonym'],
    ['de', 'Pariser', 'paris-city', 'demonym'],
    ['de', 'Zürcher', 'zurich-city', 'demonym'],
    ['de', 'Jenaer', 'jena-city', 'demonym'],
    ['de', 'Breslau', 'wroclaw-city', 'name'],
    ['de', 'Velten', 'velten-city', 'name'],
    ['de', 'niederländischen', 'netherlands-country', 'demonym'],
    ['de', 'Niederländern', 'netherlands-country', 'demonym'],
    ['de', 'US-', 'united-states-country', 'name'],
    ['de', 'Bayern', 'germany-country', 'name', 'Bavaria'],
    ['de', 'Kalifornien', 'united-states-country', 'name', 'California'],
    ['de', 'St. Gallen', 'st-gallen-city', 'name'],
    ['de', 'Partner', undefined],
    ['de', 'Sender', undefined],
    ['de', 'Europa', undefined],
    ['de', 'EU', undefined],
    ['en', 'Munich-based', 'munich-city', 'name'],
    ['en', 'Dutch', 'netherlands-country', 'demonym'],
    ['en', 'Parisian', 'paris-city', 'demonym'],
    ['en', 'Cologne', 'cologne-city', 'name'],
    ['en', 'OSLO', 'oslo-city', 'name'],
    ['en', 'UK', 'united-kingdom-country', 'name'],
    ['fr', 'nantaise', 'nantes-city', 'demonym'],
    ['fr', 'parisiennes', 'paris-city', 'demonym'],
    ['fr', 'Londres', 'london-city', 'name'],
    ['fr', 'néerlandaise', 'netherlands-country', 'demonym'],
    ['fr', 'Allemagne', 'germany-country', 'name'],
  ];
  for (const [language, words, id, via, region] of rows) {
    it(`reads "${words}" (${language})`, () => {
      const found = findPlace(words, language);
      assert.equal(found?.place.id, id);
      assert.equal(found?.via, via);
      assert.equal(found?.region, region);
    });
  }
  it('gives every place the id of its English name', () => {
    for (const words of ['München', 'Deutschland', 'Breslau', 'Veldhoven']) {
      const place = findPlace(words, 'de')?.place;
      assert.equal(place?.id, place && entityId(place.kind, place.name));
    }
  });
  it('marks names that are also words', () => {
    assert.equal(findPlace('Reading', 'en')?.ambiguous, true);
    assert.equal(findPlace('Nice', 'en')?.ambiguous, true);
    assert.equal(findPlace('Berlin', 'en')?.ambiguous, false);
  });

  it('is asked for several words only where a place of several may begin', () => {
    for (const place of ['New York', 'St. Gallen', 'NEW YORK', 'Palo Alto']) {
      const [first = ''] = place.split(' ');
      assert.ok(mayOpenLongPlace(first.replace('.', '')), place);
    }
    for (const word of ['Zeilmaker', 'Unternehmen', 'investors']) assert.ok(!mayOpenLongPlace(word), word);
  });
});

describe('the registry of known names', () => {
  it('has unique ids, valid kinds, and no spelling twice', () => {
    const ids = new Set<string>();
    const spellings = new Map<string, string>();
    for (const { id, kind, name, aliases, ambiguous } of KNOWN_NAMES) {
      assert.ok(!ids.has(id), `two entries with the id ${id}`);
      ids.add(id);
      assert.ok(ENTITY_KIND_NAMES.includes(kind));
      for (const spelling of [name, ...aliases]) {
        assert.ok(
          spelling && !spellings.has(spelling),
          `"${spelling}": ${name} and ${spellings.get(spelling)}`,
        );
        spellings.set(spelling, name);
      }
      for (const spelling of ambiguous) assert.ok(spelling === name || aliases.includes(spelling));
    }
  });
  it('calls firms of the registry by countries that exist', () => {
    for (const [name, country] of COUNTRY_OF) {
      assert.ok(knownName(name), `"${name}" is not in the registry`);
      assert.ok(isValid(country), `"${country}" of ${name} is no country`);
    }
    assert.equal(knownName('ASML')?.country, 'NL');
  });
  it('holds what a reader of European AI news expects', () => {
    for (const name of [
      'Mistral AI',
      'ASML',
      'Bpifrance',
      'a16z',
      'Meta Platforms',
      'Schwarz-Gruppe',
      'CNIL',
      'BSI',
      'Kyutai',
      'H Company',
      'EU-Kommission',
    ]) {
      assert.ok(knownName(name), name);
    }
  });
  it('finds the longest name at word boundaries', () => {
    const text = 'ASMLs Chef lobt Mistral AI; DST Global und Google DeepMind, Googles Tochter, zögern.';
    const found = findKnownNames(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, ['Mistral AI', 'DST Global', 'Google DeepMind']);
  });
  it('marks spellings that are also words', () => {
    const [mention] = findKnownNames('The Meta building');
    assert.equal(mention?.ambiguous, true);
  });
  it('never gives spans that overlap or lie outside the text', () => {
    const words = fc.array(
      fc.constantFrom('Google', 'DeepMind', 'Meta', 'Platforms', 'ASML', ' ', '-', '.', 'é', '\u00a0'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findKnownNames(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
