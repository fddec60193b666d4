package okrworkshop.paper.docx;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlAnySimpleType;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How much room a template leaves for text. */
final class Sections {
    private static final int LEAST = 2_000;
    private static final int COLUMN_GAP = 720;
    private static final int INCH = 1_440;

    private Sections() {}

    /**
     * @param place paragraph of the body in which the text will stand
     * @return the area inside the margins of its section
     */
    static Area around(XmlObject place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, each -> each.flatMap(Tree::next))
                .flatMap(each -> each.flatMap(Sections::section).stream())
                .findFirst()
                .map(Sections::area)
                .orElseGet(() -> new Area(Measures.A4_WIDTH - 2 * INCH, Measures.A4_HEIGHT - 2 * INCH));
    }

    /** A section ends with a paragraph that says how it looks, the last one with the body. */
    private static Optional<CTSectPr> section(XmlObject element) {
        return switch (element) {
            case CTSectPr last -> Optional.of(last);
            case CTP paragraph
            when endsSection(paragraph) -> Optional.of(paragraph.getPPr().getSectPr());
            default -> Optional.empty();
        };
    }

    static boolean endsSection(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
    }

    private static Area area(CTSectPr section) {
        int width = Measures.A4_WIDTH;
        int height = Measures.A4_HEIGHT;
        if (section.isSetPgSz()) {
            CTPageSz size = section.getPgSz();
            width = twips(size.xgetW(), width);
            height = twips(size.xgetH(), height);
        }
        if (section.isSetPgMar()) {
            CTPageMar margins = section.getPgMar();
            width -=
                    twips(margins.xgetLeft(), INCH) + twips(margins.xgetRight(), INCH) + twips(margins.xgetGutter(), 0);
            height -= twips(margins.xgetTop(), INCH) + twips(margins.xgetBottom(), INCH);
        } else {
            width -= 2 * INCH;
            height -= 2 * INCH;
        }
        return new Area(Math.max(LEAST, column(section, width)), Math.max(LEAST, height));
    }

    private static int column(CTSectPr section, int width) {
        if (!section.isSetCols()) {
            return width;
        }
        CTColumns columns = section.getCols();
        int count = Math.max(1, twips(columns.xgetNum(), 1));
        return (width - (count - 1) * twips(columns.xgetSpace(), COLUMN_GAP)) / count;
    }

    /** Some programs write lengths with a unit, or nonsense. */
    private static int twips(@Nullable XmlAnySimpleType length, int otherwise) {
        return Optional.ofNullable(length)
                .map(XmlAnySimpleType::getStringValue)
                .filter(text -> text.matches("-?\\d{1,6}"))
                .map(text -> Math.abs(Integer.parseInt(text)))
                .orElse(otherwise);
    }
}
