package okrworkshop.handover;

/**
 * How a file is to be written.
 *
 * @param byteOrderMark whether tables begin with the mark by which Excel knows UTF-8
 * @param weights whether objectives, and the key results of each objective, get equal weights that add up to 1; a workshop asks
 *     for none
 */
public record HandoverOptions(boolean byteOrderMark, boolean weights) {
    /** Without the mark, without weights. */
    public static final HandoverOptions PLAIN = new HandoverOptions(false, false);
}
