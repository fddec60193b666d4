package okrworkshop.report.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import okrworkshop.shared.Language;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Workshop;

/** Texts of the workshop's method and of moments, in the reader's language. */
record ReportWords(Workshop workshop, Locale locale) {
    String step(String id) {
        return workshop.template().step(id).map(this::step).orElse(id);
    }

    /** Its number and title. */
    String step(StepTemplate step) {
        return (step.number() + " " + text("steps." + step.id() + ".title")).strip();
    }

    String condition(String step, String id) {
        return text("steps." + step + ".done." + id);
    }

    String method() {
        return text("title");
    }

    String checklist(String id) {
        return text("checklists." + id + ".title");
    }

    String item(String checklist, String id) {
        return text("checklists." + checklist + ".items." + id);
    }

    String dimension(String checklist, String id) {
        return text("checklists." + checklist + ".dimensions." + id);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** Whole minutes, rounded. */
    static long minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }

    private String text(String path) {
        return workshop.template().messages().text(Language.of(locale), path);
    }
}
