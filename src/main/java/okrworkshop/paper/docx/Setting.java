package okrworkshop.paper.docx;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text has to know of the document around it.
 *
 * @param styles ids of all styles in that document
 * @param numbered headings to which the document would add numbers of its own
 * @param bullets id of the numbering for bullets, unless the style of bullets brings its own
 * @param prefix with which no name of a bookmark begins yet
 * @param lastBookmark behind this number those of bookmarks are free
 * @param tagged whether each text says its language, since the document says another one
 */
record Setting(
        Map<Style, String> styles,
        Set<Style> numbered,
        Optional<BigInteger> bullets,
        Area area,
        Measures measures,
        String prefix,
        int lastBookmark,
        boolean tagged) {
    Setting {
        styles = Map.copyOf(styles);
        numbered = Set.copyOf(numbered);
    }

    /** On paper of this product's own. */
    static Setting own(Measures measures) {
        return new Setting(ownStyles(), Set.of(), Optional.empty(), measures.area(), measures, "okr", 0, false);
    }

    private static Map<Style, String> ownStyles() {
        return Stream.of(Style.values())
                .collect(Collectors.toMap(
                        style -> style, Style::id, (one, other) -> one, () -> new EnumMap<>(Style.class)));
    }

    String style(Style style) {
        return styles.getOrDefault(style, style.id());
    }
}
