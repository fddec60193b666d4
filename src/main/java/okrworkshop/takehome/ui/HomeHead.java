package okrworkshop.takehome.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.workshops.Keeping;

/** Whose page this is, of when, and until when it is there. */
final class HomeHead extends Div {
    HomeHead(HomeDesk desk, String here) {
        addClassName("okr-title");
        var over = new Paragraph(getTranslation("home.title"));
        over.addClassName("okr-overline");
        var until = new Paragraph(until(desk.keeping()));
        until.addClassName("okr-strong");
        add(
                over,
                new H1(desk.workshop().title()),
                new Paragraph(getTranslation("home.who", desk.seat().name(), desk.group())),
                until,
                new Paragraph(getTranslation(desk.over() ? "home.final" : "home.draft")));
        if (!desk.over()) {
            var reload = new Anchor(here, getTranslation("home.reload"));
            reload.setRouterIgnore(true);
            reload.addClassName("okr-button-quiet");
            add(reload);
        }
    }

    private String until(Keeping keeping) {
        if (keeping.until().isPresent()) {
            return getTranslation(
                    "home.kept-until",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(getLocale())
                            .format(keeping.until().get()));
        }
        return keeping.on() || keeping.days() == 0
                ? getTranslation("home.kept-on")
                : getTranslation("home.kept-days", keeping.days());
    }
}
