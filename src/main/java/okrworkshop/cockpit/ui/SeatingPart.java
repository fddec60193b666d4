package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.cockpit.roster.RosterText;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.ListedPerson;
import okrworkshop.workshops.SeatingKind;

/** Who decides in which group somebody sits, and the list for those who decide beforehand. */
final class SeatingPart extends Div {
    private final RadioButtonGroup<SeatingKind> kind = new RadioButtonGroup<>(getTranslation("create.field.seating"));
    private final RosterField roster;
    private final Paragraph note = new Paragraph();
    private final transient GroupsPart groups;
    private final transient Runnable changed;

    SeatingPart(TableFiles files, GroupsPart groups, Runnable changed) {
        this.groups = groups;
        this.changed = changed;
        addClassName("okr-form");
        kind.addClassName("okr-seating-kinds");
        kind.setItems(SeatingKind.values());
        kind.setRenderer(new ComponentRenderer<>(this::label));
        roster = new RosterField(files, groups::names, Optional.of(this::takeGroups), this::listed);
        kind.addValueChangeListener(event -> {
            roster.setVisible(event.getValue() == SeatingKind.ROSTER);
            changed.run();
        });
        note.addClassName("okr-muted");
        note.setVisible(false);
        note.getElement().setAttribute("role", "status");
        add(kind, roster, note);
        kind.setValue(SeatingKind.FREE);
        roster.setVisible(false);
    }

    void like(SeatingKind earlier) {
        kind.setValue(earlier);
    }

    void take(List<ListedPerson> people, List<String> names) {
        List<String> header = List.of("name", "department", "group", "role").stream()
                .map(title -> getTranslation("create.roster.column." + title))
                .toList();
        roster.set(RosterText.write(header, people, names));
    }

    SeatingKind kind() {
        return kind.getValue();
    }

    List<ListedPerson> people() {
        return kind() == SeatingKind.ROSTER ? roster.people() : List.of();
    }

    boolean complete() {
        return kind() != SeatingKind.ROSTER || roster.complete();
    }

    void refuse(Refusal refusal) {
        roster.refuse(refusal);
    }

    /** The groups have other names now. */
    void regroup() {
        if (kind() == SeatingKind.ROSTER) {
            roster.show();
        }
    }

    String summary() {
        String name = getTranslation("create.seating." + kind().wireName());
        return kind() == SeatingKind.ROSTER
                ? getTranslation(
                        "create.seating.people", name, roster.read().good().size())
                : name;
    }

    /** A list that names its groups brings them along, as long as the trainer has not named any. */
    private void listed() {
        List<String> strange = roster.read().strange(groups.names());
        note.setVisible(false);
        if (!strange.isEmpty() && groups.isUntouched()) {
            takeGroups(roster.read().wantedGroups());
        }
        full().ifPresent(group -> {
            note.setText(getTranslation("create.roster.full", group));
            note.setVisible(true);
        });
        changed.run();
    }

    private void takeGroups(List<String> names) {
        groups.take(names);
        changed.run();
    }

    /** Groups that get more people than they were to have. */
    private Optional<String> full() {
        List<String> names = groups.names();
        String full = roster.read().sizes(names).entrySet().stream()
                .filter(each -> each.getKey() > 0 && each.getValue() > groups.places(each.getKey()))
                .map(each -> names.get(each.getKey() - 1))
                .collect(Collectors.joining(getTranslation("people.between-names")));
        return Optional.of(full).filter(some -> !some.isEmpty());
    }

    private Div label(SeatingKind each) {
        var help = new Span(getTranslation("create.seating." + each.wireName() + ".help"));
        help.addClassName("okr-muted");
        var label = new Div(new Span(getTranslation("create.seating." + each.wireName())), help);
        label.addClassName("okr-choice");
        return label;
    }
}
