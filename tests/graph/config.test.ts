// Settings: what is taken where nothing is set, and what is said where something is set wrong.
import assert from 'node:assert/strict';
import { readConfig } from '../../graph/config';
import { InvalidInput } from '../../graph/errors';

describe('readConfig', () => {
  it('needs no variable at all', () => {
    const config = readConfig({});
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3000);
    assert.equal(config.dataDir, 'data');
    assert.equal(config.neo4j, undefined);
  });

  it('takes an empty variable as one that is not set', () => {
    assert.deepEqual(readConfig({ PORT: '', NEO4J_URI: '' }), readConfig({}));
  });

  it('switches to Neo4j when its address is set', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'x' });
    assert.deepEqual(neo4j, {
      uri: 'neo4j+s://db.example:7687',
      user: 'neo4j',
      password: 'x',
      database: 'neo4j',
    });
  });

  const wrong: readonly [name: string, value: string, rule: RegExp][] = [
    ['PORT', 'abc', /whole number from 0 to 65535/],
    ['PORT', '65536', /whole number from 0 to 65535/],
    ['PORT', '-1', /whole number/],
    ['PORT', '3000.5', /whole number/],
    ['HOST', 'two words', /host name/],
    ['NEO4J_URI', 'http://localhost:7474', /neo4j:\/\/localhost:7687/],
    ['NEO4J_URI', 'localhost:7687', /neo4j:\/\/localhost:7687/],
    ['QUERY_TIMEOUT_MS', '0', /whole number from 1/],
    ['ACCEPT_FROM', '1.5', /a number from 0 to 1/],
    ['QUERY_MAX_ROWS', '1e3', /whole number from 1/],
    ['LOG_LEVEL', 'loud', /debug, info/],
  ];
  for (const [name, value, rule] of wrong) {
    it(`names variable, value and rule for ${name}=${value}`, () => {
      assert.throws(
        () => readConfig({ [name]: value }),
        (error: unknown) => {
          assert.ok(error instanceof InvalidInput);
          assert.equal(error.code, 'config');
          assert.ok(error.message.startsWith(`${name} is "${value}"`), error.message);
          assert.match(error.message, rule);
          return true;
        },
      );
    });
  }

  it('does not repeat a password that stands in an address', () => {
    assert.throws(
      () => readConfig({ NEO4J_URI: 'http://neo4j:hush@localhost' }),
      ({ message }: Error) => !message.includes('hush'),
    );
  });
});
