// Whether a dependency that the product runs with has a known hole of high or critical severity: then it fails and names
// it. Where the registry gives no advisories (a mirror, no network) a line says so, and nothing is claimed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SEVERE = ['high', 'critical'];

export interface Verdict {
  readonly failed: boolean;
  readonly lines: readonly string[];
}

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name: string; readonly severity: string; readonly range: string }>
  >;
}

function parse(printed: string): Report {
  try {
    return JSON.parse(printed) as Report;
  } catch {
    return { message: printed.trim() || 'npm printed nothing' };
  }
}

/** @param printed what `npm audit --json` printed on standard output */
export function verdictOn(printed: string): Verdict {
  const { vulnerabilities, auditReportVersion, message, error } = parse(printed);
  if (!vulnerabilities || auditReportVersion === undefined) {
    const why = (message ?? error?.summary ?? error?.code ?? 'no reason given').split('\n')[0];
    return {
      failed: false,
      lines: [`Dependencies: NOT audited, the registry gives no advisories (${why}).`],
    };
  }
  const found = Object.values(vulnerabilities);
  const severe = found.filter(({ severity }) => SEVERE.includes(severity));
  if (severe.length === 0) {
    const lesser = found.length > 0 ? `, ${found.length} of lower severity` : '';
    return { failed: false, lines: [`Dependencies: audited, no known hole of high severity${lesser}.`] };
  }
  return {
    failed: true,
    lines: [
      'Dependencies with known holes of high severity; see npm audit:',
      ...severe.map(({ name, range, severity }) => `  ${name} ${range}: ${severity}`),
    ],
  };
}

if (require.main === module) {
  const { stdout, error } = spawnSync('npm', ['audit', '--json', '--omit=dev'], {
    cwd: join(__dirname, '..', '..'),
    encoding: 'utf8',
    timeout: 120_000,
  });
  const { failed, lines } = verdictOn(error ? error.message : stdout);
  console.log(lines.join('\n'));
  process.exitCode = failed ? 1 : 0;
}
