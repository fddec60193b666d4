package okrworkshop.gallery;

/**
 * An objective or a key result as it hangs on the wall.
 *
 * @param card id in the group's document
 * @param objective whether it is an objective; key results follow theirs
 * @param label as on the board, {@code O1} or {@code KR1.2}; empty for a key result without an objective
 * @param text may be empty for an objective of which only the key results are written
 * @param facts how it is measured and until when, in figures; empty for objectives
 */
public record Statement(String card, boolean objective, String label, String text, String facts) {}
