package okrworkshop.report.ui;

import java.util.List;
import okrworkshop.lint.Advice;
import okrworkshop.lint.Advices;
import okrworkshop.report.WrittenStatements;
import okrworkshop.shared.Language;

/** Typical writing mistakes of the whole workshop, with why they matter. */
final class WritingPart extends Part {
    WritingPart(WrittenStatements written, Advices advices) {
        super("report.writing");
        say(getTranslation("report.writing.hint", written.statements(), written.groups()));
        if (written.mistakes().isEmpty()) {
            say(getTranslation("report.writing.none"));
            return;
        }
        var table = new ReportTable(
                getTranslation("report.writing"),
                List.of(
                        getTranslation("report.writing.mistake"),
                        getTranslation("report.writing.times"),
                        getTranslation("report.writing.groups"),
                        getTranslation("report.writing.why")));
        Language language = Language.of(getLocale());
        for (WrittenStatements.Mistake mistake : written.mistakes()) {
            Advice advice = advices.of(mistake.rule(), language);
            table.row(
                    advice.name(),
                    List.of(
                            ReportTable.number(mistake.statements()),
                            ReportTable.number(mistake.groups()),
                            ReportTable.text(advice.why())));
        }
        add(table);
    }
}
