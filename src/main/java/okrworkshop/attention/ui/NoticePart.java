package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.attention.Notice;
import okrworkshop.attention.Notices.Readers;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;

/** A message to all groups or to some, and what was said already with how many have read it. */
final class NoticePart extends Details implements AttentionPanel.Part {
    private static final int SHOWN = 20;

    private final transient Desk desk;
    private final TextArea text = new TextArea(getTranslation("attention.notice.text"));
    private final MultiSelectComboBox<GroupId> groups =
            new MultiSelectComboBox<>(getTranslation("attention.notice.to"));
    private final transient Keyed<Notice, UUID, Row> rows;
    private transient List<Group> known = List.of();

    NoticePart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-part");
        text.setMaxLength(Notice.LINE);
        text.setWidthFull();
        text.setMaxHeight("12rem");
        groups.setPlaceholder(getTranslation("attention.notice.to.all"));
        groups.setHelperText(getTranslation("attention.notice.to.hint"));
        groups.setItemLabelGenerator(desk::group);
        groups.setWidthFull();
        var send = new Button(getTranslation("attention.notice.send"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new UnorderedList();
        list.addClassName("okr-attention-list");
        rows = new Keyed<>(list, Notice::id, notice -> new Row(notice.id()));
        var content = new Div(text, groups, send, list);
        content.addClassName("okr-attention-form");
        add(content);
    }

    @Override
    public void show() {
        List<Group> now = desk.workshop().openGroups();
        if (!named(now).equals(named(known))) {
            known = now;
            groups.setItems(now.stream().map(Group::id).toList());
        }
        List<Notice> sent = desk.services().notices().of(desk.id()).reversed().stream()
                .filter(notice -> !notice.takenBack())
                .limit(SHOWN)
                .toList();
        setSummaryText(getTranslation("attention.notice", sent.size()));
        rows.show(sent, Row::show);
    }

    /** Positions change all the time; only names concern the choice. */
    private static List<String> named(List<Group> groups) {
        return groups.stream().map(group -> group.id() + group.name()).toList();
    }

    private void send() {
        try {
            desk.services().notices().send(desk.trainer(), desk.id(), List.copyOf(groups.getValue()), text.getValue());
        } catch (RefusedException refused) {
            Refused.show(text, refused);
            return;
        }
        text.clear();
        text.setInvalid(false);
        groups.clear();
        show();
    }

    private final class Row extends ListItem {
        private final Span line = new Span();
        private final Span facts = new Span();

        private Row(UUID notice) {
            facts.addClassName("okr-muted");
            var back = new Button(getTranslation("attention.notice.back"), event -> {
                desk.services().notices().takeBack(desk.trainer(), desk.id(), notice);
                NoticePart.this.show();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Div(line, facts), back);
        }

        private void show(Notice notice) {
            Readers readers = desk.services().notices().readers(desk.id(), notice);
            String to = notice.toAll()
                    ? getTranslation("attention.notice.to.all")
                    : notice.groups().stream()
                            .map(desk::group)
                            .collect(Collectors.joining(getTranslation("people.between-names")));
            line.setText(notice.line());
            facts.setText(getTranslation(
                    "attention.notice.facts",
                    to,
                    desk.ago(this, notice.at()),
                    readers.hereRead(),
                    readers.here(),
                    readers.read(),
                    readers.addressed()));
        }
    }
}
