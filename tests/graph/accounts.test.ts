// Several accounts of one entity, made one.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinAccounts } from '../../graph/accounts';
import { countryCode } from '../../graph/countries';
import type { Entity } from '../../graph/entities';

const word = fc.constantFrom('Ab', 'AB', 'Abc', 'Abd', 'X');
const account: fc.Arbitrary<Entity> = fc.record(
  {
    id: fc.constant('e'),
    kind: fc.constantFrom('Company', 'Investor', 'PublicBody'),
    name: word,
    aliases: fc.array(word, { maxLength: 3 }),
    wikidata: fc.constantFrom('Q1', 'Q2'),
  },
  { requiredKeys: ['id', 'kind', 'name', 'aliases'] },
);

describe('the accounts of an entity', () => {
  it('make the same entity in any order, however often each is told', () => {
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (accounts, random) => {
          const shuffled = [...accounts, ...accounts]
            .map((item) => ({ item, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
          assert.deepEqual(joinAccounts('e', shuffled), joinAccounts('e', accounts));
        },
      ),
    );
  });

  it('are none when nobody speaks of it', () => assert.equal(joinAccounts('e', []), undefined));
});

describe('the code of a country', () => {
  it('is found by its name in the languages read, and by none of another thing', () => {
    assert.deepEqual(
      [['France'], ['Deutschland'], ['États-Unis'], ['nowhere', 'Netherlands'], ['United States']].map(
        countryCode,
      ),
      ['FR', 'DE', 'US', 'NL', 'US'],
    );
    assert.equal(countryCode(['Atlantis']), null);
  });
});
