// The audit of dependencies fails on what it found, and only on that.
import assert from 'node:assert/strict';
import { verdictOn } from './audit';

const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const hole = (name: string, severity: string) => ({ [name]: { name, severity, range: '<1.2.3' } });

describe('the audit of dependencies', () => {
  it('fails on a severe hole and names it, whatever words stand in the report', () => {
    const { failed, lines } = verdictOn(
      report({ ...hole('network-endpoint', 'critical'), ...hole('b', 'low') }),
    );
    assert.equal(failed, true);
    assert.deepEqual(lines.slice(1), ['  network-endpoint <1.2.3: critical']);
  });

  it('passes where there is none of high severity, and counts the others', () => {
    assert.deepEqual(verdictOn(report({})), {
      failed: false,
      lines: ['Dependencies: audited, no known hole of high severity.'],
    });
    assert.match(verdictOn(report(hole('b', 'moderate'))).lines[0] ?? '', /, 1 of lower severity/);
  });

  it('says that nothing was audited where the registry gives no advisories', () => {
    for (const printed of [
      '{"message": "405 Method Not Allowed"}',
      '{"error": {"code": "ENOTFOUND"}}',
      '',
      'no JSON',
    ]) {
      const { failed, lines } = verdictOn(printed);
      assert.equal(failed, false);
      assert.match(lines[0] ?? '', /NOT audited/);
    }
  });
});
