#!/bin/bash
# Once: fetches the npm peers as their locks pin them and builds the floors and the Spring baseline, all git-ignored.
# install.sh [floor-c|node|hocus|spring ...]; without names everything. Needs cc, npm, Maven, JAVA_HOME = a JDK >= 21.
set -e; cd "$(dirname "$0")"; mkdir -p run data results
# SQLite is native code, built for one version of Node: remember the first Node here that can load it.
hocus_node() {
  local n; for n in $(type -ap node); do
    (cd peers/hocus && "$n" -e 'new (require("better-sqlite3"))(":memory:")') 2>/dev/null && { echo "$n" > peers/hocus/node; return; }
  done; echo "no Node here can load SQLite" >&2; return 1
}
for part in ${@:-generator floor-c node yjs hocus spring}; do case $part in
  generator) npm ci --no-audit --no-fund --loglevel=error;;
  floor-c) cc -O2 -o servers/floor-c/floor servers/floor-c/floor.c;;
  node) npm ci --prefix servers/floor-node --no-audit --no-fund --loglevel=error;;
  yjs) npm ci --prefix peers/yjs --no-audit --no-fund --loglevel=error;;
  hocus) npm ci --prefix peers/hocus --no-audit --no-fund --loglevel=error; hocus_node;;
  spring) ${MAVEN:-mvn} -B -q -f servers/spring/pom.xml -DskipTests package;;
  *) echo "unknown part $part" >&2; exit 2;;
esac; done
