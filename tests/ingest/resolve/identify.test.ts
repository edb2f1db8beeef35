// Which entities of a reading take a registered identity before anything is written, and which never do.
import assert from 'node:assert/strict';
import type { EntityKind } from '../../../graph/entities';
import { entityId } from '../../../graph/ids';
import { identify } from '../../../ingest/resolve/identify';

const of = (kind: EntityKind, name: string, more = {}) => {
  const [entity] = identify({ entities: [{ kind, name, aliases: [], ...more }], facts: [] }, 'de').entities;
  assert.ok(entity);
  return entity;
};

describe('identify', () => {
  it('knows a name by any spelling of the registry, and keeps the one that was written', () => {
    const full = of('Company', 'ASML');
    assert.ok(full.id);
    for (const alias of full.aliases) {
      const known = of('Company', alias);
      assert.deepEqual([known.id, known.name], [full.id, full.name], alias);
      assert.ok(known.aliases.includes(alias));
    }
  });

  it('gives places their own id whatever the language, but no region the id of its country', () => {
    assert.equal(of('City', 'München').id, entityId('City', 'Munich'));
    assert.equal(of('Country', 'Frankreich').id, entityId('Country', 'France'));
    assert.equal(of('Country', 'Bayern').id, undefined);
    assert.equal(of('Country', 'französisch').id, undefined);
  });

  it('takes the stronger kind of its family, and no other family', () => {
    assert.equal(of('Company', 'Bpifrance').kind, 'Investor');
    assert.equal(of('Product', 'ASML').id, undefined);
    assert.equal(of('Person', 'Paris').id, undefined);
  });

  it('leaves alone what nobody knows, what has an id, and external ids', () => {
    assert.deepEqual(of('Company', 'Orbita Werke'), { kind: 'Company', name: 'Orbita Werke', aliases: [] });
    assert.equal(of('Company', 'ASML', { id: 'other' }).id, 'other');
    assert.equal(of('Company', 'ASML', { wikidata: 'Q297879' }).wikidata, 'Q297879');
  });

  it('makes both ends of a fact the entity that the list has', () => {
    const entity = { kind: 'Company', name: 'ASML Holding', aliases: [] } as const;
    const end = { entity, mention: { start: 0, end: 4 } };
    const reading = identify({ entities: [entity], facts: [{ subject: end, object: end }] as never }, 'de');
    assert.equal(reading.facts[0]?.subject.entity, reading.entities[0]);
    assert.equal(reading.facts[0]?.object.entity, reading.entities[0]);
  });
});
