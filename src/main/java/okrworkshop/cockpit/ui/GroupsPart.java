package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupPlan;
import okrworkshop.workshops.NameKey;
import okrworkshop.workshops.Workshop;

/** How many groups, what they are called, how many people come into each. */
final class GroupsPart extends Div {
    private static final int MOST = 100;
    private static final int USUAL = 4;

    private final IntegerField number = Fields.number(getTranslation("create.field.groups"), USUAL);
    private final IntegerField size = Fields.number(getTranslation("create.field.group-size"), 6);
    private final TextArea pasted = new TextArea(getTranslation("create.groups.paste.names"));
    private final Details paste = new Details(getTranslation("create.groups.paste"));
    private final Div list = new Div();
    private final List<GroupRow> rows = new ArrayList<>();
    private final transient Runnable changed;
    private transient Language language = Language.EN;

    GroupsPart(Runnable changed) {
        this.changed = changed;
        addClassName("okr-form");
        number.setHelperText(getTranslation("create.field.groups.help"));
        size.setHelperText(getTranslation("create.field.group-size.help"));
        number.addValueChangeListener(event -> draw());
        size.addValueChangeListener(event -> draw());
        var counts = new Div(number, size);
        counts.addClassName("okr-form-row");
        pasted.setHelperText(getTranslation("create.groups.paste.help"));
        pasted.setMinRows(3);
        pasted.setMaxRows(10);
        pasted.setWidthFull();
        paste.add(pasted, new Button(getTranslation("create.groups.paste.take"), event -> takePasted()));
        list.addClassName("okr-group-rows");
        add(counts, paste, list);
        draw();
    }

    /** In which language groups without an own name are called. */
    void speak(Language chosen) {
        language = chosen;
        draw();
    }

    void like(Workshop earlier) {
        number.setValue(Math.clamp(earlier.groups().size(), 1, MOST));
        size.setValue(earlier.groupSize());
        draw();
        for (int index = 0; index < earlier.groups().size(); index++) {
            Group group = earlier.groups().get(index);
            boolean usual = group.name().equals(usual(earlier.language(), group.number()));
            rows.get(index).name(usual ? "" : group.name());
            rows.get(index).size(Optional.ofNullable(earlier.rules().sizes().get(group.id())));
        }
        changed.run();
    }

    /** Whether the trainer has left the groups as they were. */
    boolean isUntouched() {
        return number.getOptionalValue().equals(Optional.of(USUAL))
                && shown().stream().allMatch(GroupRow::isUntouched);
    }

    /** Other groups: as many as there are names, empty ones for the usual. */
    void take(List<String> names) {
        List<String> some = names.subList(0, Math.min(names.size(), MOST));
        number.setValue(Math.max(1, some.size()));
        draw();
        for (int index = 0; index < some.size(); index++) {
            rows.get(index).name(some.get(index));
        }
        changed.run();
    }

    int number() {
        return number.getValue();
    }

    int size() {
        return size.getValue();
    }

    /** Most people in a group, by its number. */
    int places(int group) {
        return rows.get(group - 1).plan().size().or(size::getOptionalValue).orElse(MOST);
    }

    /** Names as they will be. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (GroupRow row : shown()) {
            names.add(row.name().isEmpty() ? usual(language, names.size() + 1) : row.name());
        }
        return names;
    }

    List<GroupPlan> groups() {
        List<GroupPlan> plans = shown().stream().map(GroupRow::plan).toList();
        return shown().stream().allMatch(GroupRow::isUntouched) ? List.of() : plans;
    }

    /** @return whether everything that must be there is */
    boolean complete() {
        boolean numbers = Fields.filled(number);
        return Fields.filled(size) && numbers;
    }

    void refuse(Refusal refusal) {
        switch (refusal.code()) {
            case "workshop.groups" -> Fields.refuse(number, refusal);
            case "workshop.group-size" ->
                shown().stream()
                        .filter(row -> outside(row.plan().size(), refusal))
                        .findFirst()
                        .ifPresentOrElse(row -> row.refuse(refusal), () -> Fields.refuse(size, refusal));
            default ->
                shown().stream()
                        .filter(row -> NameKey.of(row.name())
                                .equals(NameKey.of(refusal.arguments().getFirst())))
                        .reduce((first, last) -> last)
                        .ifPresentOrElse(row -> row.refuse(refusal), () -> Fields.refuse(number, refusal));
        }
    }

    String summary() {
        if (number.isEmpty() || size.isEmpty()) {
            return "…";
        }
        boolean named = shown().stream().anyMatch(row -> !row.name().isEmpty());
        return getTranslation(
                named ? "create.groups.named" : "create.groups.chosen",
                number(),
                size(),
                named
                        ? String.join(
                                getTranslation("people.between-names"), names().subList(0, Math.min(4, names().size())))
                        : "");
    }

    private static boolean outside(Optional<Integer> people, Refusal refusal) {
        int least = Integer.parseInt(refusal.arguments().getFirst());
        int most = Integer.parseInt(refusal.arguments().getLast());
        return people.filter(each -> each < least || each > most).isPresent();
    }

    private void takePasted() {
        List<String> names = pasted.getValue()
                .lines()
                .map(NameKey::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!names.isEmpty()) {
            take(names);
            paste.setOpened(false);
        }
    }

    private List<GroupRow> shown() {
        int count = number.isEmpty() ? 0 : Math.clamp(number.getValue(), 0, MOST);
        return rows.subList(0, Math.min(count, rows.size()));
    }

    /** Rows that are too many are only hidden: what was typed is there again when the number goes up. */
    private void draw() {
        int count = number.isEmpty() ? 0 : Math.clamp(number.getValue(), 0, MOST);
        while (rows.size() < count) {
            var row = new GroupRow(rows.size() + 1, changed);
            rows.add(row);
            list.add(row);
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).setVisible(index < count);
            rows.get(index).usual(usual(language, index + 1), size.isEmpty() ? "" : String.valueOf(size.getValue()));
        }
        changed.run();
    }

    private String usual(Language spoken, int group) {
        return getTranslation("create.group.usual", spoken.locale(), group);
    }
}
