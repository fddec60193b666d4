package okrworkshop.paper.docx;

import java.util.List;
import okrworkshop.paper.PlainText;

/** Texts inside a paragraph. */
final class Runs {
    private static final String LANGUAGES = "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>";

    /** From this share of ideographs on, quotes and dashes are those of Chinese. */
    private static final int EVERY = 4;

    private final boolean tagged;

    /** @param tagged whether each text says its language */
    Runs(boolean tagged) {
        this.tagged = tagged;
    }

    String plain(String text) {
        return run(text, "");
    }

    String bold(String text) {
        return run(text, "<w:b/><w:bCs/>");
    }

    /** Lines as line breaks, nothing for nothing. */
    private String run(String text, String look) {
        String clean = PlainText.clean(text);
        if (clean.isEmpty()) {
            return "";
        }
        String properties =
                (chinese(clean) ? "<w:rFonts w:hint=\"eastAsia\"/>" : "") + look + (tagged ? LANGUAGES : "");
        var run = new StringBuilder("<w:r>");
        if (!properties.isEmpty()) {
            run.append("<w:rPr>").append(properties).append("</w:rPr>");
        }
        List<String> lines = clean.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.append("<w:br/>");
            }
            run.append("<w:t xml:space=\"preserve\">")
                    .append(Xml.text(lines.get(i).replace('\t', ' ')))
                    .append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }

    private static boolean chinese(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs > 0
                && ideographs * EVERY
                        >= text.codePoints().filter(Character::isLetter).count();
    }
}
