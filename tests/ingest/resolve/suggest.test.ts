// Which pairs of entities are suggested as one, which never are, and that the work stays linear.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entity, EntityKind } from '../../../graph/entities';
import { entityId } from '../../../graph/ids';
import { suggestDuplicates } from '../../../ingest/resolve/suggest';

let count = 0;
function entity(kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity {
  const id = kind === 'Product' ? entityId(kind, name) : `e${count++}`;
  return { id, kind, name, aliases: [], ...more };
}

const PAIRS: readonly [reason: string | undefined, a: Entity, b: Entity][] = [
  [
    'same-name',
    entity('Company', 'Müller & Söhne GmbH'),
    entity('Company', 'Mueller und Söhne', { aliases: ['Müller & Söhne'] }),
  ],
  ['same-name', entity('Company', 'Hüttner SE'), entity('Investor', 'HÜTTNER')],
  ['short-form', entity('Company', 'Mistral'), entity('Company', 'Mistral AI SAS')],
  [
    'acronym',
    entity('PublicBody', 'BSI'),
    entity('PublicBody', 'Bundesamt für Sicherheit in der Informationstechnik'),
  ],
  ['initial', entity('Person', 'A. Mensch'), entity('Person', 'Arthur Mensch')],
  ['spelling', entity('Company', 'Aleph Alpha'), entity('Company', 'Alpeh Alpha')],
  ['spelling', entity('Company', 'Schwarz Digits'), entity('Company', 'Schwartz Digits')],
  [
    'same-identifier',
    entity('Company', 'Facebook', { wikidata: 'Q380' }),
    entity('Company', 'Meta Platforms', { wikidata: 'Q380' }),
  ],
  [undefined, entity('Company', 'Orion', { wikidata: 'Q1' }), entity('Company', 'Orion', { wikidata: 'Q2' })],
  [undefined, entity('Product', 'Kauz 2'), entity('Product', 'Kauz 3')],
  ['spelling', entity('Product', 'Nordlicht Eins'), entity('Product', 'Nordlich Eins')],
  [
    undefined,
    entity('FundingRound', 'Serie B', { id: 'orion-round-b' }),
    entity('FundingRound', 'Serie B', { id: 'vega-round-b' }),
  ],
  [
    undefined,
    entity('Facility', 'Rechenzentrum', { id: 'rechenzentrum-1' }),
    entity('Facility', 'Rechenzentrum', { id: 'rechenzentrum-2' }),
  ],
  [undefined, entity('Company', 'Nordlicht'), entity('Product', 'Nordlicht')],
  [undefined, entity('Company', 'Mistral AI'), entity('Company', 'Mistral Solar')],
  [undefined, entity('Person', 'Anna Weber'), entity('Person', 'Hanna Wegner')],
  [undefined, entity('Company', 'SAP'), entity('Company', 'SAS')],
];

describe('suggestDuplicates', () => {
  for (const [reason, a, b] of PAIRS) {
    it(`${reason ? `suggests by ${reason}` : 'does not suggest'}: ${a.name} (${a.kind}) and ${b.name} (${b.kind})`, () => {
      for (const order of [
        [a, b],
        [b, a],
      ]) {
        assert.deepEqual(
          suggestDuplicates(order).map((s) => s.reason),
          reason ? [reason] : [],
        );
      }
    });
  }

  it('never suggests a pair that was judged different, whichever way round it was said', () => {
    const [a, b] = [entity('Company', 'Orion GmbH'), entity('Company', 'Orion AG')];
    assert.equal(suggestDuplicates([a, b]).length, 1);
    assert.deepEqual(suggestDuplicates([a, b], [[a.id, b.id]]), []);
    assert.deepEqual(suggestDuplicates([a, b], [[b.id, a.id]]), []);
  });

  it('gives the same suggestions whatever the order of the entities', () => {
    const names = fc.array(
      fc.constantFrom('Orion AG', 'Orion', 'Orion AI', 'Oryon', 'Orionn', 'Vega', 'Vega GmbH', 'VEGA SE'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, fc.infiniteStream(fc.nat()), (list, random) => {
        const entities = list.map((name, i): Entity => ({ id: `x${i}`, kind: 'Company', name, aliases: [] }));
        const shuffled = entities
          .map((e) => ({ e, key: random.next().value }))
          .sort((p, q) => p.key - q.key)
          .map(({ e }) => e);
        assert.deepEqual(suggestDuplicates(shuffled), suggestDuplicates(entities));
      }),
    );
  });

  it('finds a misspelt name among twenty thousand without comparing all pairs', () => {
    const syllables = ['ka', 'lo', 'mi', 'ru', 'ste', 'nor', 'vel', 'tan', 'gri', 'pos'];
    const name = (i: number) => [4, 3, 2, 1, 0].map((d) => syllables[Math.floor(i / 10 ** d) % 10]).join('');
    const entities = Array.from(
      { length: 20_000 },
      (_, i): Entity => ({ id: `n${i}`, kind: 'Company', name: `${name(i * 4 + 3)} Werke`, aliases: [] }),
    );
    entities.push(
      { id: 'wanted', kind: 'Company', name: 'Xylophonfabrik', aliases: [] },
      { id: 'slip', kind: 'Company', name: 'Xylofonfabrik', aliases: [] },
    );
    const found = suggestDuplicates(entities).filter((s) => s.pair.includes('wanted'));
    assert.deepEqual(
      found.map((s) => [s.reason, s.pair]),
      [['spelling', ['slip', 'wanted']]],
    );
  });
});
