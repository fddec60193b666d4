package okrworkshop.paper.docx;

import java.util.List;
import okrworkshop.paper.PlainText;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts text into a paragraph, its lines as line breaks. */
final class DocxText {
    private DocxText() {}

    static XWPFRun add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = PlainText.clean(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i).replace('\t', ' '), i);
        }
        return run;
    }
}
