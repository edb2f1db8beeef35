import assert from 'node:assert/strict';
import type { EntityKind } from '../../../graph/entities';
import type { Language } from '../../../graph/source';
import { entityOf, isDescription, nameIn } from '../../../ingest/extract/llm/entity';

const of = (kind: EntityKind, name: string, language: Language = 'de') =>
  entityOf({ kind, name, mention: name }, language);

describe('the words for an entity', () => {
  const references: [Language, string][] = [
    ['de', 'das Unternehmen'],
    ['de', 'der Chip-Ausrüster'],
    ['de', 'Sie'],
    ['de', 'die niederländische Firma'],
    ['en', 'the start-up'],
    ['en', 'the Norwegian group'],
    ['en', 'its'],
    ['fr', 'la jeune pousse'],
    ['fr', 'l’entreprise française'],
  ];
  for (const [language, words] of references) {
    it(`may refer back: ${words}`, () => assert.equal(isDescription(words, language), true));
  }

  const names: [Language, string][] = [
    ['de', 'Quellwind Ventures'],
    ['de', 'Haldorsys'],
    ['de', 'Nvidia'],
    ['en', 'the Haldorsys board'],
    ['fr', 'Mistral AI'],
    ['en', 'OpenAI'],
    ['en', ''],
    ['en', 'the company that has been the talk of the town'],
  ];
  for (const [language, words] of names) {
    it(`do not refer back: "${words}"`, () => assert.equal(isDescription(words, language), false));
  }

  it('hold a short form, a possessive, or the adjective of a place', () => {
    const company = of('Company', 'Nordal Systems');
    assert.equal(nameIn('Nordals', company, 'de'), 'Nordal');
    assert.equal(nameIn('NORDAL SYSTEMS', company, 'de'), 'NORDAL SYSTEMS');
    assert.equal(nameIn('Mensch', of('Person', 'Arthur Mensch'), 'fr'), 'Mensch');
    assert.equal(nameIn('Pariser', of('City', 'Paris'), 'de'), 'Pariser');
    assert.equal(nameIn('Dutch', of('Country', 'Netherlands', 'en'), 'en'), 'Dutch');
  });

  it('do not hold another name, a word of every name, or another place', () => {
    assert.equal(nameIn('Betamax', of('Company', 'Nordal Systems'), 'de'), undefined);
    assert.equal(nameIn('Bank', of('Investor', 'Oberon Bank'), 'de'), undefined);
    assert.equal(nameIn('Londoner', of('City', 'Paris'), 'de'), undefined);
  });

  it('lead to the registered identity of what is known, within its family', () => {
    assert.equal(of('Company', 'Nvidia').id, 'nvidia');
    assert.equal(of('Country', 'Niederlande').id, of('Country', 'Pays-Bas', 'fr').id);
    assert.equal(of('Product', 'Nvidia').id, undefined);
  });
});
