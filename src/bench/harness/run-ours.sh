#!/bin/bash
# The server under test, with limits raised for one board of 305 people and a generator that never pauses; docs/performance.md names them.
PEER=ours; PORT=18120; . "$(dirname "$0")/lib/lib.sh"
LIMITS="-Dokr.realtime.frames-per-second=100000 -Dokr.realtime.frame-burst=100000 -Dokr.workshops.largest-group=400 -Dokr.documents.cards=100000"
PROGRAM=${OKR_PROGRAM:-$JAVA_HOME/bin/java -jar $B/../../../target/okr-workshop.jar} # as the launcher starts it
JAVA=${PROGRAM%% *}
fresh() { rm -rf $B/data/ours; }
start_servers() {
  mkdir -p $B/data/ours/workshops; cp -r $B/../template/. $B/data/ours/workshops
  bg $RUN/$PEER.log $JAVA -Xms128m -Xmx2g -Xlog:gc,safepoint:file=$RUN/$PEER.gc.log:uptime $BENCH_JAVA_OPTS $LIMITS -Dserver.address=127.0.0.1 \
    ${PROGRAM#* } start --port $PORT --data $B/data/ours --lang en
}
export BOARD_ADAPTER=$B/../board-adapter.mjs
main "$@"
