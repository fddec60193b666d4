package okrworkshop.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import okrworkshop.report.Asked;
import okrworkshop.shared.Language;

/** What people answered before class, or at the end. */
final class AskedPart extends Part {
    private static final int WHOLE = 100;

    /** @param when {@code before} or {@code after} */
    AskedPart(String when, List<Asked> questions) {
        super("report.asked." + when);
        Language language = Language.of(getLocale());
        questions.forEach(question -> add(question(question, language)));
    }

    private Div question(Asked asked, Language language) {
        String text = asked.text().in(language);
        var part = new Div(new H3(text));
        part.addClassName("okr-report-asked");
        part.add(ReportTable.text(getTranslation("report.asked.people", asked.people()), "okr-muted"));
        if (asked.hidden()) {
            part.add(ReportTable.text(getTranslation("report.asked.too-few"), "okr-muted"));
        } else if (!asked.sums().isEmpty()) {
            part.add(sums(asked, text, language));
        }
        asked.mean()
                .ifPresent(mean -> part.add(ReportTable.text(
                        getTranslation("report.asked.mean", String.format(Locale.ROOT, "%.1f", mean)), "okr-muted")));
        if (!asked.hidden() && !asked.texts().isEmpty()) {
            var texts = new UnorderedList();
            texts.addClassName("okr-report-texts");
            asked.texts().forEach(said -> texts.add(new ListItem(said)));
            part.add(texts);
        }
        return part;
    }

    private ReportTable sums(Asked asked, String text, Language language) {
        var table = new ReportTable(
                text, List.of(getTranslation("report.asked.answer"), getTranslation("report.fact.people"), "%", ""));
        int people = Math.max(1, asked.people());
        asked.sums()
                .forEach(sum -> table.row(
                        sum.answer().in(language),
                        List.of(
                                ReportTable.number(sum.people()),
                                ReportTable.number(Math.round((double) WHOLE * sum.people() / people)),
                                Drawing.share(sum.people(), people))));
        return table;
    }
}
