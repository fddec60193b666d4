package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import okrworkshop.attention.Poll;
import okrworkshop.shared.RefusedException;

/** A quick poll: one question, choices line by line or a scale, and the results. */
final class PollPart extends Details implements AttentionPanel.Part {
    private final transient Desk desk;
    private final TextField question = new TextField(getTranslation("attention.poll.question"));
    private final TextArea choices = new TextArea(getTranslation("attention.poll.choices"));
    private final Checkbox live = new Checkbox(getTranslation("attention.poll.live"));
    private final transient Keyed<Poll, UUID, Row> rows;

    PollPart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-part");
        question.setMaxLength(Poll.QUESTION);
        question.setWidthFull();
        choices.setHelperText(getTranslation("attention.poll.choices.hint"));
        choices.setWidthFull();
        choices.setMaxHeight("14rem");
        var open = new Button(getTranslation("attention.poll.open"), event -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new UnorderedList();
        list.addClassName("okr-attention-list");
        rows = new Keyed<>(list, Poll::id, poll -> new Row(poll));
        var content = new Div(question, choices, live, open, list);
        content.addClassName("okr-attention-form");
        add(content);
    }

    @Override
    public void show() {
        List<Poll> polls = desk.services().polls().of(desk.id()).reversed().stream()
                .filter(poll -> !poll.putAway())
                .toList();
        long running = polls.stream().filter(poll -> !poll.closed()).count();
        setSummaryText(getTranslation("attention.poll", running));
        rows.show(polls, Row::show);
    }

    private void open() {
        List<String> lines =
                choices.getValue().lines().filter(line -> !line.isBlank()).toList();
        question.setInvalid(false);
        choices.setInvalid(false);
        try {
            desk.services().polls().open(desk.trainer(), desk.id(), question.getValue(), lines, live.getValue());
        } catch (RefusedException refused) {
            boolean ofChoices = refused.refusal().code().equals("poll.choices");
            if (ofChoices) {
                Refused.show(choices, refused);
            } else {
                Refused.show(question, refused);
            }
            return;
        }
        question.clear();
        choices.clear();
        show();
    }

    private final class Row extends ListItem {
        private final UnorderedList counts = new UnorderedList();
        private final Span facts = new Span();
        private final Button close;
        private final Button away;
        private final UUID id;
        private transient boolean closed;

        private Row(Poll poll) {
            id = poll.id();
            facts.addClassName("okr-muted");
            counts.addClassName("okr-attention-counts");
            close = new Button("", event -> {
                desk.services().polls().close(desk.trainer(), desk.id(), id, !closed);
                PollPart.this.show();
            });
            away = new Button(getTranslation("attention.poll.away"), event -> {
                desk.services().polls().putAway(desk.trainer(), desk.id(), id);
                PollPart.this.show();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            var buttons = new Div(close, away);
            buttons.addClassName("okr-attention-buttons");
            add(new Div(new Span(poll.question()), counts, facts), buttons);
        }

        private void show(Poll poll) {
            closed = poll.closed();
            close.setText(getTranslation(closed ? "attention.poll.reopen" : "attention.poll.close"));
            List<Integer> each = poll.counts();
            counts.removeAll();
            IntStream.range(0, poll.size()).forEach(at -> counts.add(count(poll, at, each.get(at))));
            facts.setText(
                    getTranslation("attention.poll.answers", poll.answers().size()));
        }

        private ListItem count(Poll poll, int at, int count) {
            String line = poll.scale() ? String.valueOf(at + 1) : poll.choices().get(at);
            int all = Math.max(1, poll.answers().size());
            var number = new Span(String.valueOf(count));
            var item = new ListItem(new Span(line), number);
            item.getStyle().set("--share", 100 * count / all + "%");
            return item;
        }
    }
}
