package okrworkshop.workshops.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.workshops.Keeping;

/** What is kept of somebody who joins, who sees it, until when, and how to have one's name removed. */
public final class PrivacyNotice extends Section {
    public PrivacyNotice(Keeping keeping) {
        addClassName("okr-privacy");
        var title = new Paragraph(getTranslation("privacy.title"));
        title.addClassName("okr-strong");
        var facts = new UnorderedList(
                new ListItem(getTranslation("privacy.kept")),
                new ListItem(getTranslation("privacy.seen")),
                new ListItem(until(keeping)),
                new ListItem(getTranslation("privacy.forget")));
        add(title, facts);
        if (!keeping.contact().isEmpty()) {
            add(new Paragraph(getTranslation("privacy.contact", keeping.contact())));
        }
    }

    private String until(Keeping keeping) {
        if (keeping.until().isPresent()) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(getLocale())
                    .format(keeping.until().get());
            return getTranslation("privacy.until", day);
        }
        return keeping.on() || keeping.days() == 0
                ? getTranslation("privacy.no-end")
                : getTranslation("privacy.days", keeping.days());
    }
}
