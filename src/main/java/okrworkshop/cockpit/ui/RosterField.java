package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okrworkshop.cockpit.roster.RosterLine;
import okrworkshop.cockpit.roster.RosterText;
import okrworkshop.preparation.TableFiles;
import okrworkshop.preparation.ui.TableDrop;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.ListedPerson;

/** A list of people: pasted, or read from a file; what was understood of it stands below before anybody takes it. */
final class RosterField extends Div {
    private final TextArea text = new TextArea(getTranslation("create.roster.text"));
    private final Paragraph said = new Paragraph();
    private final Button leaveOut = new Button(getTranslation("create.roster.leave-out"), event -> leaveOut());
    private final Div strange = new Div();
    private final RosterTable table = new RosterTable();
    private final transient Supplier<List<String>> groups;
    private final transient Optional<Consumer<List<String>>> take;
    private transient RosterText read = RosterText.read("");

    /**
     * @param groups names of the groups that there are or will be
     * @param take makes the groups of the list those of the workshop, where that is possible
     * @param changed hears of every other list
     */
    RosterField(
            TableFiles files, Supplier<List<String>> groups, Optional<Consumer<List<String>>> take, Runnable changed) {
        this.groups = groups;
        this.take = take;
        addClassNames("okr-form", "okr-roster");
        text.setHelperText(getTranslation("create.roster.help"));
        text.setPlaceholder(getTranslation("create.roster.example"));
        text.setMinRows(4);
        text.setMaxRows(12);
        text.setMaxLength(RosterText.LONGEST);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> {
            text.setInvalid(false);
            read = RosterText.read(text.getValue());
            changed.run();
            show();
        });
        var upload = TableDrop.of(
                files,
                getTranslation("create.roster.file"),
                getTranslation("create.roster.drop"),
                text::setValue,
                refusal -> Fields.refuse(text, refusal));
        said.getElement().setAttribute("role", "status");
        leaveOut.addThemeVariants(ButtonVariant.SMALL);
        strange.addClassName("okr-notice");
        add(text, upload, said, leaveOut, strange, table);
        show();
    }

    void set(String list) {
        text.setValue(list);
    }

    /** What was understood. */
    RosterText read() {
        return read;
    }

    List<ListedPerson> people() {
        return read.people(groups.get());
    }

    /** @return whether there is somebody on the list, and no line that can't be taken */
    boolean complete() {
        text.setInvalid(false);
        if (!read.bad().isEmpty()) {
            Fields.say(text, getTranslation("create.roster.mend", read.bad().size()));
        } else if (read.lines().isEmpty()) {
            refuse(Refusal.of("roster.empty"));
        }
        return !text.isInvalid();
    }

    void refuse(Refusal refusal) {
        Fields.refuse(text, refusal);
    }

    /** Draws anew what depends on the groups. */
    void show() {
        List<String> names = groups.get();
        List<String> unknown = read.strange(names);
        int good = read.good().size();
        said.setVisible(!read.lines().isEmpty());
        said.setText(getTranslation("create.roster.read", good, read.bad().size()));
        leaveOut.setVisible(!read.bad().isEmpty());
        strange.removeAll();
        strange.setVisible(!unknown.isEmpty());
        if (!unknown.isEmpty()) {
            strange.add(new Paragraph(getTranslation(
                    "create.roster.strange-groups",
                    unknown.stream().limit(8).collect(Collectors.joining(getTranslation("people.between-names"))))));
            int wanted = read.wantedGroups().size();
            take.ifPresent(them -> strange.add(new Button(
                    getTranslation("create.roster.take-groups", wanted), event -> them.accept(read.wantedGroups()))));
        }
        table.show(read.lines(), names);
    }

    /** Lines that can't be taken go out of the text; everything else stays as it was typed. */
    private void leaveOut() {
        Set<Integer> bad = read.bad().stream().map(RosterLine::line).collect(Collectors.toSet());
        List<String> lines = text.getValue().lines().toList();
        var kept = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            if (!bad.contains(index + 1)) {
                kept.append(lines.get(index)).append('\n');
            }
        }
        text.setValue(kept.toString().stripTrailing());
    }
}
