package okrworkshop.takehome.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.ui.JoinPlaces;

/** Opens and closes the pages of all participants. */
final class HomesPanel extends Section {
    private final transient TrainerDesk desk;
    private final Span state = new Span();
    private final Paragraph what = new Paragraph();
    private final Button close = new Button(getTranslation("homes.close"), event -> turn(false));
    private final Button open = new Button(getTranslation("homes.open"), event -> turn(true));
    private final Refused said = new Refused();

    HomesPanel(TrainerDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-homes");
        state.addClassName("okr-badge");
        what.addClassName("okr-muted");
        String place = desk.mailing()
                .link()
                .map(link -> link + "/" + JoinPlaces.home(desk.workshop()))
                .orElseGet(() -> JoinPlaces.home(desk.workshop()));
        add(
                new H2(getTranslation("homes.title")),
                state,
                new Paragraph(getTranslation("homes.intro")),
                new Paragraph(getTranslation("homes.where", place)),
                new Paragraph(until(desk.keeping())),
                close,
                open,
                said,
                what);
    }

    void show() {
        boolean now = desk.open();
        boolean helps = desk.helps();
        state.setText(getTranslation(now ? "homes.state.open" : "homes.state.closed"));
        what.setText(now ? "" : getTranslation("homes.closed.what"));
        what.setVisible(!now);
        close.setVisible(helps && now);
        open.setVisible(helps && !now);
    }

    private void turn(boolean opening) {
        said.trying(() -> desk.turn(opening));
        show();
    }

    private String until(Keeping keeping) {
        if (keeping.until().isPresent()) {
            return getTranslation(
                    "homes.until",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(getLocale())
                            .format(keeping.until().get()));
        }
        return keeping.on() || keeping.days() == 0
                ? getTranslation("homes.until.none")
                : getTranslation("homes.until.days", keeping.days());
    }
}
