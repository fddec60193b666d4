package okrworkshop.paper.docx;

import java.util.List;
import okrworkshop.paper.PlainText;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Texts inside a paragraph. */
final class Runs {
    /** From this share of ideographs on, quotes and dashes are those of Chinese. */
    private static final int EVERY = 4;

    private final boolean tagged;

    /** @param tagged whether each text says its language */
    Runs(boolean tagged) {
        this.tagged = tagged;
    }

    void plain(XWPFParagraph paragraph, String text) {
        String clean = PlainText.clean(text);
        if (!clean.isEmpty()) {
            fill(paragraph.createRun(), clean, false);
        }
    }

    void bold(XWPFParagraph paragraph, String text) {
        String clean = PlainText.clean(text);
        if (!clean.isEmpty()) {
            fill(paragraph.createRun(), clean, true);
        }
    }

    /** In a run that stands somewhere else than directly in the paragraph. */
    void plain(XWPFRun run, String text) {
        fill(run, PlainText.clean(text), false);
    }

    /** Lines as line breaks. */
    private void fill(XWPFRun run, String clean, boolean bold) {
        look(run, chinese(clean), bold);
        List<String> lines = clean.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i).replace('\t', ' '));
        }
    }

    /** In the order in which the format wants it. */
    private void look(XWPFRun run, boolean chinese, boolean bold) {
        if (!chinese && !bold && !tagged) {
            return;
        }
        CTRPr look = run.getCTR().addNewRPr();
        if (chinese) {
            look.addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        if (bold) {
            look.addNewB();
            look.addNewBCs();
        }
        if (tagged) {
            CTLanguage language = look.addNewLang();
            language.setVal("en-US");
            language.setEastAsia("zh-CN");
        }
    }

    private static boolean chinese(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs > 0
                && ideographs * EVERY
                        >= text.codePoints().filter(Character::isLetter).count();
    }
}
