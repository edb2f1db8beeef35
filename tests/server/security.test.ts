// Under which names a server may be addressed.
import assert from 'node:assert/strict';
import { isLoopback, namesOf } from '../../server/security';

describe('namesOf', () => {
  it('allows only names of this machine on a loopback address', () => {
    assert.deepEqual(namesOf('127.0.0.1'), ['localhost', '127.0.0.1', '[::1]']);
    assert.deepEqual(namesOf('127.0.0.2'), ['localhost', '127.0.0.1', '[::1]', '127.0.0.2']);
    assert.deepEqual(namesOf('::1'), ['localhost', '127.0.0.1', '[::1]']);
  });

  it('allows any name where other machines can reach it', () => {
    assert.equal(namesOf('0.0.0.0'), undefined);
    assert.equal(namesOf('192.168.1.5'), undefined);
    assert.equal(namesOf('127.example.org'), undefined);
  });

  it('knows loopback addresses', () => {
    assert.ok(['localhost', '127.0.0.1', '127.9.9.9', '::1'].every(isLoopback));
    assert.ok(!['0.0.0.0', '::', '10.0.0.1', 'localhost.example.org'].some(isLoopback));
  });
});
