package okrworkshop.alignment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;

/** The superior OKR as it stands, each entry with a field and buttons; below it what was taken out and is still chosen. */
final class EntriesPanel extends Section {
    private final transient SuperiorDesk desk;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph(getTranslation("superior.empty.yet"));
    private final Div gone = new Div();
    private final Refused said = new Refused();
    private final Div news = new Div();
    /** Where the next key result is going to be typed. */
    private String under = "";

    private transient SuperiorOkr shown = SuperiorOkr.NONE;
    private transient Map<String, List<GroupOkr>> chosen = Map.of();

    EntriesPanel(SuperiorDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-superior");
        empty.addClassName("okr-muted");
        list.addClassName("okr-superior-list");
        gone.addClassName("okr-superior-gone");
        news.addClassName("okr-notice");
        news.setVisible(false);
        var hint = new Paragraph(getTranslation("superior.hint"));
        hint.addClassName("okr-muted");
        var look = new Button(getTranslation("superior.news.show"), event -> show());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        news.add(new Span(getTranslation("superior.news")), look);
        add(new H2(getTranslation("superior.entries")), hint, news, empty, list, said);
        if (desk.changes()) {
            add(adding(
                    getTranslation("superior.objective.new"),
                    getTranslation("superior.objective.add"),
                    "",
                    desk::addObjective));
        }
        add(gone);
    }

    /** Draws what is there now. */
    void show() {
        news.setVisible(false);
        shown = desk.now();
        chosen = desk.chosen().stream()
                .collect(Collectors.toMap(row -> row.entry().id(), Coverage.Row::groups));
        list.removeAll();
        gone.removeAll();
        for (SuperiorOkr.Objective objective : shown.current().objectives()) {
            list.add(objective(objective));
        }
        empty.setVisible(shown.isEmpty());
        List<SuperiorOkr.Entry> out = shown.entries().stream()
                .filter(SuperiorOkr.Entry::gone)
                .filter(entry -> !chosen.getOrDefault(entry.id(), List.of()).isEmpty())
                .toList();
        if (!out.isEmpty()) {
            gone.add(new H2(getTranslation("superior.gone")));
            out.forEach(entry -> gone.add(takenOut(entry)));
        }
    }

    /** Says that somebody else has changed it, unless that is what stands here already. */
    void tellNews() {
        news.setVisible(!desk.now().equals(shown));
    }

    private ListItem objective(SuperiorOkr.Objective objective) {
        SuperiorOkr.Entry head = entry(objective.id());
        var item = new ListItem(row(head, true));
        item.addClassName("okr-superior-objective");
        var under = new OrderedList();
        objective.keyResults().forEach(one -> {
            var line = new ListItem(row(entry(one.id()), false));
            under.add(line);
        });
        item.add(under);
        if (desk.changes()) {
            item.add(adding(
                    getTranslation("superior.key-result.new", head.label()),
                    getTranslation("superior.key-result.add"),
                    objective.id(),
                    text -> desk.addKeyResult(objective.id(), text)));
        }
        return item;
    }

    private SuperiorOkr.Entry entry(String id) {
        return shown.entry(id).orElseThrow();
    }

    private Div row(SuperiorOkr.Entry entry, boolean objective) {
        var label = new Span(entry.label());
        label.addClassName("okr-superior-label");
        var text = new TextField();
        text.setValue(entry.text());
        text.setMaxLength(SuperiorOkr.TEXT);
        text.setAriaLabel(entry.label());
        text.setReadOnly(!desk.changes());
        text.addValueChangeListener(event -> {
            if (event.isFromClient() && !said.trying(() -> desk.reword(entry.id(), event.getValue()))) {
                text.setValue(event.getOldValue());
            } else if (event.isFromClient()) {
                shown = desk.now();
            }
        });
        var row = new Div(label, text);
        row.addClassName(objective ? "okr-superior-row" : "okr-superior-row-small");
        if (desk.changes()) {
            var buttons = new Div(
                    button("↑", "superior.up", entry, () -> act(() -> desk.move(entry.id(), -1))),
                    button("↓", "superior.down", entry, () -> act(() -> desk.move(entry.id(), 1))),
                    button("×", "superior.remove", entry, () -> remove(entry)));
            buttons.addClassName("okr-superior-buttons");
            row.add(buttons);
        }
        List<GroupOkr> by = chosen.getOrDefault(entry.id(), List.of());
        if (!by.isEmpty()) {
            var count = new Span(getTranslation(by.size() == 1 ? "superior.chosen.one" : "superior.chosen", by.size()));
            count.addClassNames("okr-muted", "okr-superior-chosen");
            row.add(count);
        }
        return row;
    }

    private Button button(String sign, String key, SuperiorOkr.Entry entry, Runnable action) {
        var button = new Button(sign, event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, entry.label()));
        button.setTooltipText(getTranslation(key, entry.label()));
        return button;
    }

    /** Asks when groups have chosen it, or when key results go with it. */
    private void remove(SuperiorOkr.Entry entry) {
        List<SuperiorOkr.Entry> all = shown.entries().stream()
                .filter(each -> each.id().equals(entry.id())
                        || entry.isObjective() && each.objective().equals(entry.id()) && !each.gone())
                .toList();
        List<String> groups = all.stream()
                .flatMap(each -> chosen.getOrDefault(each.id(), List.of()).stream())
                .distinct()
                .map(GroupOkr::name)
                .toList();
        if (groups.isEmpty() && all.size() == 1) {
            act(() -> desk.remove(entry.id()));
            return;
        }
        var text = groups.isEmpty()
                ? getTranslation("superior.remove.with", all.size() - 1)
                : getTranslation("superior.remove.chosen", String.join(getTranslation("superior.and"), groups));
        var dialog = new ConfirmDialog(
                getTranslation("superior.remove", entry.label()),
                text,
                getTranslation("superior.remove.yes"),
                event -> act(() -> desk.remove(entry.id())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }

    private Div takenOut(SuperiorOkr.Entry entry) {
        String by = chosen.getOrDefault(entry.id(), List.of()).stream()
                .map(GroupOkr::name)
                .collect(Collectors.joining(getTranslation("superior.and")));
        var line = new Div(new Span(entry.text()), new Span(getTranslation("superior.gone.by", by)));
        if (desk.changes()) {
            var back = new Button(getTranslation("superior.back"), event -> act(() -> desk.takeBack(entry.id())));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(back);
        }
        line.addClassName("okr-superior-out");
        return line;
    }

    private interface Adding {
        void add(String text);
    }

    /** @param objective under which the next one is typed too; empty for an objective */
    private Div adding(String placeholder, String label, String objective, Adding adding) {
        var text = new TextField();
        text.setPlaceholder(placeholder);
        text.setAriaLabel(placeholder);
        text.setMaxLength(SuperiorOkr.TEXT);
        var add = new Button(label);
        Runnable take = () -> {
            String typed = text.getValue();
            if (!typed.isBlank() && said.trying(() -> adding.add(typed))) {
                text.clear();
                under = objective;
                show();
                under = "";
            }
        };
        add.addClickListener(event -> take.run());
        var row = new Div(text, add);
        add.addClickShortcut(Key.ENTER).listenOn(row).resetFocusOnActiveElement();
        if (!objective.isEmpty() && objective.equals(under)) {
            text.focus();
        }
        row.addClassName("okr-superior-adding");
        return row;
    }

    private void act(Runnable action) {
        said.trying(action);
        show();
    }
}
