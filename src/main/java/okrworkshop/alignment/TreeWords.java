package okrworkshop.alignment;

/**
 * What the alignment tree says besides what people wrote, in one language.
 *
 * @param title of the picture
 * @param superior heading of the left side
 * @param groups heading of the right side
 * @param nobody beside an entry that nobody serves
 * @param unbound above objectives that serve nothing of it
 * @param gone behind an entry that was taken out
 * @param empty instead of a picture
 * @param colon between a group and its objectives
 */
public record TreeWords(
        String title,
        String superior,
        String groups,
        String nobody,
        String unbound,
        String gone,
        String empty,
        String colon) {}
