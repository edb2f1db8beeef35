// The schema file is for people who set up a database by hand; it must say what the store itself defines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FILE } from '../../cypher';
import { SCHEMA_STATEMENTS } from '../../graph/schema';

describe('cypher/schema.cypher', () => {
  it('is what graph/schema.ts derives from the registries', () => {
    const text = readFileSync(join(__dirname, '..', '..', 'cypher', SCHEMA_FILE), 'utf8');
    const statements = text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'))
      .map((line) => line.replace(/;$/, ''));
    assert.deepEqual(statements, SCHEMA_STATEMENTS);
  });
});
