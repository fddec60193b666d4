package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import okrworkshop.attention.Question;
import okrworkshop.attention.QuestionBoard;

/** What the room asks, the most wanted first; the trainer marks what is answered and hides what does not belong. */
final class QuestionPart extends Details implements AttentionPanel.Part {
    private final transient Desk desk;
    private final Checkbox asking = new Checkbox(getTranslation("attention.question.asking"));
    private final Checkbox nameless = new Checkbox(getTranslation("attention.question.nameless"));
    private final Paragraph none = new Paragraph(getTranslation("attention.question.none"));
    private final transient Keyed<Question, UUID, Row> rows;

    QuestionPart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-part");
        asking.addValueChangeListener(event -> allow(event.isFromClient()));
        nameless.addValueChangeListener(event -> allow(event.isFromClient()));
        none.addClassName("okr-muted");
        var list = new OrderedList();
        list.addClassName("okr-attention-list");
        rows = new Keyed<>(list, Question::id, question -> new Row(question.id()));
        var content = new Div(asking, nameless, none, list);
        content.addClassName("okr-attention-form");
        add(content);
    }

    @Override
    public void show() {
        QuestionBoard board = desk.services().questions().of(desk.id());
        asking.setValue(board.asking());
        nameless.setValue(board.nameless());
        nameless.setEnabled(board.asking());
        List<Question> questions = board.ranked();
        long open = questions.stream()
                .filter(question -> !question.answered() && !question.hidden())
                .count();
        setSummaryText(getTranslation("attention.question", open));
        none.setVisible(questions.isEmpty());
        rows.show(questions, Row::show);
    }

    private void allow(boolean byTrainer) {
        if (byTrainer) {
            desk.services().questions().allow(desk.trainer(), desk.id(), asking.getValue(), nameless.getValue());
            show();
        }
    }

    private final class Row extends ListItem {
        private final Span votes = new Span();
        private final Span line = new Span();
        private final Span facts = new Span();
        private final Button answered;
        private final Button hide;
        private transient boolean isAnswered;
        private transient boolean isHidden;

        private Row(UUID question) {
            votes.addClassName("okr-attention-votes");
            facts.addClassName("okr-muted");
            answered = new Button("", event -> {
                desk.services().questions().answered(desk.trainer(), desk.id(), question, !isAnswered);
                QuestionPart.this.show();
            });
            hide = new Button("", event -> {
                desk.services().questions().hide(desk.trainer(), desk.id(), question, !isHidden);
                QuestionPart.this.show();
            });
            hide.addThemeVariants(ButtonVariant.TERTIARY);
            var buttons = new Div(answered, hide);
            buttons.addClassName("okr-attention-buttons");
            add(new Div(votes, line, facts), buttons);
        }

        private void show(Question question) {
            isAnswered = question.answered();
            isHidden = question.hidden();
            getElement().setAttribute("data-done", isAnswered || isHidden);
            votes.setText("▲ " + question.votes().size());
            votes.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(
                                    "attention.question.votes", question.votes().size()));
            line.setText(question.line());
            String who =
                    question.nameless() ? getTranslation("attention.question.anonymous") : desk.name(question.by());
            facts.setText(isHidden ? getTranslation("attention.question.hidden", who) : who);
            answered.setText(getTranslation(isAnswered ? "attention.question.reopen" : "attention.question.answered"));
            hide.setText(getTranslation(isHidden ? "attention.question.show" : "attention.question.hide"));
        }
    }
}
