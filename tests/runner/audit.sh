#!/usr/bin/env bash
# Fails when a dependency that the product runs with has a known hole of high or critical severity. Where the registry
# gives no advisories (a mirror, no network), a line says so, and nothing is claimed.
set -uo pipefail
cd "$(dirname "$0")/../.."
report="$(npm audit --omit=dev --audit-level=high 2>&1)"
status=$?
if [ $status -eq 0 ]; then echo "Dependencies: no known hole of high severity."; exit 0; fi
if grep -qiE 'audit endpoint|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network' <<<"$report"; then
  echo "Dependencies: not audited, because the registry gives no advisories."
  exit 0
fi
echo "$report"
exit $status
