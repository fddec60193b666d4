package okrworkshop.paper.docx;

import java.util.List;

/**
 * The table of contents as Word makes it, with all entries there already. Their page numbers are left to Word, which writes
 * them when the table is updated: a document that asked for it by itself would greet its readers with a question.
 */
final class ContentsXml {
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static final int DEEPEST = 2;

    /** A longer list would not fit below the cover's facts; it keeps to the sections. */
    private static final int LONGEST = 30;

    private final Setting setting;
    private final Runs runs;

    ContentsXml(Setting setting, Runs runs) {
        this.setting = setting;
        this.runs = runs;
    }

    /**
     * @param properties of the paragraph that holds the title
     * @return nothing when there is no heading
     */
    String of(String title, String properties, List<Headings.Marked> headings) {
        int deepest = upTo(DEEPEST, headings).size() <= LONGEST ? DEEPEST : 1;
        List<Headings.Marked> listed = upTo(deepest, headings);
        if (listed.isEmpty()) {
            return "";
        }
        var xml = new StringBuilder("<w:sdt><w:sdtPr><w:docPartObj>")
                .append("<w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
                .append("</w:docPartObj></w:sdtPr><w:sdtContent>");
        if (!title.isBlank()) {
            xml.append("<w:p>").append(properties).append(runs.plain(title)).append("</w:p>");
        }
        for (int i = 0; i < listed.size(); i++) {
            Headings.Marked entry = listed.get(i);
            Style style = entry.heading().level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2;
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                    .append(Xml.attribute(setting.style(style)))
                    .append("\"/></w:pPr>")
                    .append(i == 0 ? begin(deepest) : "")
                    .append("<w:hyperlink w:anchor=\"")
                    .append(entry.bookmark())
                    .append("\" w:history=\"1\">")
                    .append(runs.plain(entry.heading().text().replace('\n', ' ')))
                    .append("</w:hyperlink>")
                    .append(i == listed.size() - 1 ? END : "")
                    .append("</w:p>");
        }
        return xml.append("</w:sdtContent></w:sdt>").toString();
    }

    private static List<Headings.Marked> upTo(int level, List<Headings.Marked> headings) {
        return headings.stream().filter(each -> each.heading().level() <= level).toList();
    }

    private static String begin(int deepest) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-"
                + deepest + "\" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }
}
