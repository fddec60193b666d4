package okrworkshop.paper.docx;

import java.util.Optional;
import java.util.stream.Stream;

/** The styles that a book needs. Word knows them by name; ids are this product's own, templates have others. */
enum Style {
    NORMAL("Normal", "Normal"),
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    LIST_BULLET("ListBullet", "List Bullet"),
    REMARK("Remark", "Remark"),
    FACTS("Facts", "Facts"),
    PICTURE("Picture", "Picture"),
    TABLE_TEXT("TableText", "Table Text"),
    TABLE_HEADING("TableHeading", "Table Heading"),
    CONTENTS_HEADING("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer"),
    PLAIN_TABLE("TableNormal", "Normal Table"),
    TABLE_GRID("TableGrid", "Table Grid");

    private final String id;
    private final String title;

    Style(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    /** As Word names it inside the file, in any language of its menus. */
    String title() {
        return title;
    }

    static Optional<Style> byId(String id) {
        return Stream.of(values()).filter(style -> style.id.equals(id)).findFirst();
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }
}
