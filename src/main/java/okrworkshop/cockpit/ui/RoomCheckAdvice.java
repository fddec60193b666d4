package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;

/** What keeps phones away, the usual causes first, each with what to do about it. */
final class RoomCheckAdvice extends Section {
    private static final List<String> CAUSES =
            List.of("wifi", "mobile-data", "firewall", "isolation", "address", "https", "hotspot");

    private final Details first;
    private final String port;
    private boolean unfolded;

    /** @param port of the server */
    RoomCheckAdvice(int port) {
        this.port = String.valueOf(port);
        addClassNames("okr-sheet", "okr-room-check-advice");
        add(new H2(getTranslation("room-check.3")), new Paragraph(getTranslation("room-check.3.text")));
        List<Details> causes = CAUSES.stream().map(this::cause).toList();
        causes.forEach(this::add);
        first = causes.getFirst();
    }

    /** @param needed whether nobody came: then the first one opens by itself, once */
    void show(boolean needed) {
        getElement().setAttribute("data-needed", needed);
        if (needed && !unfolded) {
            unfolded = true;
            first.setOpened(true);
        }
    }

    private Details cause(String cause) {
        var what = new Div(new Paragraph(getTranslation("check." + cause + ".do")));
        if (cause.equals("firewall")) {
            what.add(new Paragraph(getTranslation("check.firewall." + machine(), port)));
            List.of("windows", "macos", "linux").stream()
                    .filter(other -> !other.equals(machine()))
                    .forEach(other -> {
                        var line = new Paragraph(getTranslation("check.firewall." + other, port));
                        line.addClassName("okr-muted");
                        what.add(line);
                    });
        }
        return new Details(getTranslation("check." + cause), what);
    }

    /** The system of the machine that the server runs on. */
    private static String machine() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return "windows";
        }
        return name.contains("mac") ? "macos" : "linux";
    }
}
