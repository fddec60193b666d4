package okrworkshop.lint;

/** How much a finding weighs. */
public enum Severity {
    /** Holds up the gate of the draft; may be waived with a reason. */
    ERROR,
    /** Shown and counted. */
    WARN,
    /** A coach's hint. */
    INFO
}
