#!/usr/bin/env bash
# Installs what the tests need beyond npm, from Debian's packages: a Chromium for the browser tests, and a Java with
# Maven for the real Neo4j. Does nothing for what is already there. Needs root; elsewhere install the three yourself.
set -euo pipefail
wanted=()
command -v chromium >/dev/null || command -v google-chrome >/dev/null || wanted+=(chromium)
command -v java >/dev/null || wanted+=(default-jre-headless)
command -v mvn >/dev/null || wanted+=(maven)
if [ ${#wanted[@]} -eq 0 ]; then
  echo "Chromium, Java and Maven are here."
  exit 0
fi
echo "Installing ${wanted[*]} from Debian's packages."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
