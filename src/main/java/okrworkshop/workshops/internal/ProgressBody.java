package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.workshops.GroupProgress;

/** The {@code progress} event of one group. {@code ProgressEvent} in {@code wire.ts} is the same. */
record ProgressBody(String step, List<GroupProgress.GateState> done) {}
