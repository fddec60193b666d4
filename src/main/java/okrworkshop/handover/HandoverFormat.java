package okrworkshop.handover;

import java.util.Arrays;
import java.util.Optional;

/** A form in which another tool, or somebody's own script, reads a draft OKR. Each has its page in {@code docs/exports}. */
public enum HandoverFormat {
    /** One row for each expectation, objective, key result and task. */
    LONG("okr-long", "csv", HandoverFormat.CSV),
    /** One row for each objective, its key results beside it. */
    WIDE("okr-wide", "csv", HandoverFormat.CSV),
    /** What the batch command of Feishu's own client takes. */
    FEISHU("feishu-batch", "json", HandoverFormat.JSON),
    PEOPLEBOX("peoplebox", "csv", HandoverFormat.CSV),
    BETTERWORKS("betterworks", "csv", HandoverFormat.CSV),
    /** Bodies for the two create calls of puzzle/okr. */
    PUZZLE("puzzle-okr", "json", HandoverFormat.JSON),
    /** Tasks as a plain table, for PingCode, Worktile and others whose columns are chosen while importing. */
    TASKS("tasks", "csv", HandoverFormat.CSV),
    /** Tasks under the names of Jira's fields. */
    JIRA("tasks-jira", "csv", HandoverFormat.CSV),
    /** Due dates and the rhythm of meetings. */
    CALENDAR("calendar", "ics", "text/calendar;charset=UTF-8"),
    /** Everything, with ids and origins. */
    FULL("okr", "json", HandoverFormat.JSON);

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String JSON = "application/json";

    private final String code;
    private final String extension;
    private final String mediaType;

    HandoverFormat(String code, String extension, String mediaType) {
        this.code = code;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Stable name in addresses and file names. */
    public String code() {
        return code;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether {@link HandoverOptions#byteOrderMark} changes it. */
    public boolean table() {
        return mediaType.equals(CSV);
    }

    public static Optional<HandoverFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
