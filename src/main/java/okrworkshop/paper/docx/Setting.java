package okrworkshop.paper.docx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text has to know of the document around it.
 *
 * @param styles ids of all styles in that document
 * @param numbered headings to which the document would add numbers of its own
 * @param bullets id of the numbering for bullets; empty when the style of bullets brings its own
 * @param prefix of names and ids that nothing else in the document begins with
 * @param firstId from here on numbers of bookmarks and pictures are free
 * @param tagged whether each text says its language, since the document says another one
 */
record Setting(
        Map<Style, String> styles,
        Set<Style> numbered,
        String bullets,
        Area area,
        Measures measures,
        String prefix,
        int firstId,
        boolean tagged) {
    Setting {
        styles = Map.copyOf(styles);
        numbered = Set.copyOf(numbered);
    }

    /** On paper of this product's own. */
    static Setting own(Measures measures) {
        return new Setting(ownStyles(), Set.of(), "", measures.area(), measures, "okr", 1, false);
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
