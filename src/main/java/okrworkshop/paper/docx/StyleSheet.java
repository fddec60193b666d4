package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a template, to which those are added that a book needs and the template lacks. For one thread. */
final class StyleSheet {
    /** Headers and footers are the template's own affair. */
    private static final Set<Style> NOT_NEEDED = Set.of(Style.HEADER, Style.FOOTER);

    private final XWPFStyles styles;
    private final CTStyles ours;
    private final Map<Style, String> ids = new EnumMap<>(Style.class);

    private StyleSheet(XWPFStyles styles, CTStyles ours) {
        this.styles = styles;
        this.ours = ours;
        for (Style style : Style.values()) {
            own(style).ifPresent(found -> ids.put(style, found.getStyleId()));
        }
    }

    static StyleSheet of(XWPFDocument document, Measures measures, Area area) {
        CTStyles ours = Resources.styles(measures, area);
        if (document.getStyles() == null) {
            document.createStyles().setStyles((CTStyles) ours.copy());
        }
        return new StyleSheet(document.getStyles(), ours);
    }

    private Optional<XWPFStyle> own(Style style) {
        Optional<XWPFStyle> named = ofType(style).stream()
                .filter(each -> style.title().equalsIgnoreCase(each.getName()))
                .findFirst();
        return style == Style.NORMAL || style == Style.PLAIN_TABLE
                ? named.or(() -> ofType(style).stream()
                        .filter(each -> each.getCTStyle().isSetDefault() && isOn(each))
                        .findFirst())
                : named;
    }

    private static boolean isOn(XWPFStyle style) {
        return Set.of("1", "true", "on")
                .contains(style.getCTStyle().xgetDefault().getStringValue());
    }

    private List<XWPFStyle> ofType(Style style) {
        STStyleType.Enum type =
                style == Style.TABLE_GRID || style == Style.PLAIN_TABLE ? STStyleType.TABLE : STStyleType.PARAGRAPH;
        return styles.getStyles().stream()
                .filter(each -> type(each.getCTStyle()).equals(type))
                .toList();
    }

    private static STStyleType.Enum type(CTStyle style) {
        return style.isSetType() ? style.getType() : STStyleType.PARAGRAPH;
    }

    /**
     * Adds what is missing.
     *
     * @return the ids of all styles that a book needs
     */
    Map<Style, String> complete() {
        List<CTStyle> missing = new ArrayList<>();
        for (CTStyle each : ours.getStyleArray()) {
            Style.byId(each.getStyleId())
                    .filter(style -> !ids.containsKey(style) && !NOT_NEEDED.contains(style))
                    .ifPresent(style -> {
                        ids.put(style, free(style.id()));
                        missing.add((CTStyle) each.copy());
                    });
        }
        missing.forEach(this::add);
        return Map.copyOf(ids);
    }

    private String free(String id) {
        return styles.styleExist(id) ? free("Okr" + id) : id;
    }

    /** Styles name each other by ids that are this product's own. */
    private void add(CTStyle style) {
        style.setStyleId(id(style.getStyleId()));
        if (style.isSetBasedOn()) {
            relate(style.getBasedOn());
        }
        if (style.isSetNext()) {
            relate(style.getNext());
        }
        boolean first = styles.getStyles().stream()
                .noneMatch(each -> type(each.getCTStyle()).equals(type(style)));
        if (!first && style.isSetDefault()) {
            style.unsetDefault();
        }
        if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
            style.getPPr().unsetNumPr();
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private void relate(CTString name) {
        name.setVal(id(name.getVal()));
    }

    private String id(String ours) {
        return Style.byId(ours).map(style -> ids.getOrDefault(style, ours)).orElse(ours);
    }

    /** Whether the style or one on which it is based brings a numbering or bullets. */
    boolean numbered(Style style) {
        Set<String> seen = new HashSet<>();
        Optional<XWPFStyle> each = Optional.ofNullable(styles.getStyle(ids.getOrDefault(style, style.id())));
        while (each.isPresent() && seen.add(each.get().getStyleId())) {
            CTStyle known = each.get().getCTStyle();
            CTPPrGeneral look = known.getPPr();
            if (look != null && look.isSetNumPr()) {
                return true;
            }
            each = known.isSetBasedOn()
                    ? Optional.ofNullable(styles.getStyle(known.getBasedOn().getVal()))
                    : Optional.empty();
        }
        return false;
    }
}
