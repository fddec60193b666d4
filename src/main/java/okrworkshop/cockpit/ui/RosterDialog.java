package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.cockpit.roster.RosterText;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Expected;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.Workshop;

/** The list of a workshop in the lobby, as text: one line changes as easily as all of them. */
final class RosterDialog extends Dialog {
    private final transient SeatingDesk desk;
    private final transient Runnable taken;
    private final transient List<String> numbered;
    private final RosterField roster;

    /** @param taken hears of another list before the page is drawn anew */
    RosterDialog(Workshop workshop, SeatingDesk desk, Runnable taken) {
        this.desk = desk;
        this.taken = taken;
        numbered = numbered(workshop);
        setHeaderTitle(getTranslation("seating.change.title"));
        setWidth("min(46rem, 95vw)");
        roster = new RosterField(desk.files(), () -> numbered, Optional.empty(), () -> {});
        List<String> header = Stream.of("name", "department", "group", "role")
                .map(title -> getTranslation("create.roster.column." + title))
                .toList();
        List<ListedPerson> people =
                desk.expected().stream().map(Expected::person).toList();
        roster.set(RosterText.write(header, people, numbered));
        var save = new Button(getTranslation("seating.take"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(roster);
        getFooter().add(new Button(getTranslation("cancel"), event -> close()), save);
    }

    private void save() {
        if (!roster.complete()) {
            return;
        }
        try {
            List<ListedPerson> people = roster.people();
            taken.run();
            desk.replace(people);
            close();
        } catch (RefusedException refused) {
            roster.refuse(refused.refusal());
        }
    }

    /** Names by number; a number that no group has any more has none. */
    private static List<String> numbered(Workshop workshop) {
        int last = workshop.groups().stream().mapToInt(Group::number).max().orElse(0);
        String[] names = new String[last];
        Arrays.fill(names, "");
        workshop.groups().forEach(group -> names[group.number() - 1] = group.name());
        return List.of(names);
    }
}
