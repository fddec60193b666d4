package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Groups of this step whose time is not the room's, in one quiet line. */
final class ProjectedExtra extends Paragraph {
    private static final int MOST = 6;

    ProjectedExtra(Workshop workshop) {
        addClassName("okr-projected-extra");
        Locale room = workshop.language().locale();
        List<Group> timed = workshop.groups().stream()
                .filter(group -> group.position() == workshop.position()
                        && !group.extra().isZero())
                .toList();
        setVisible(!timed.isEmpty());
        String named = timed.stream()
                .limit(MOST)
                .map(group -> getTranslation(
                        "projector.extra",
                        room,
                        group.name(),
                        signed(group.extra().toMinutes())))
                .collect(Collectors.joining(" · "));
        int more = timed.size() - MOST;
        setText(more > 0 ? named + " · " + getTranslation("projector.extra.more", room, more) : named);
    }

    private static String signed(long minutes) {
        return minutes < 0 ? "−" + -minutes : "+" + minutes;
    }
}
