package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import okrworkshop.attention.HelpCall;

/** Who waits for the trainer, the longest first. */
final class HelpPart extends Div implements AttentionPanel.Part {
    private final transient Desk desk;
    private final H3 head = new H3();
    private final Paragraph nobody = new Paragraph(getTranslation("attention.help.none"));
    private final transient Keyed<HelpCall, UUID, Row> rows;

    HelpPart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-help");
        nobody.addClassName("okr-muted");
        var list = new OrderedList();
        rows = new Keyed<>(list, HelpCall::id, call -> new Row(call.id()));
        add(head, nobody, list);
    }

    @Override
    public void show() {
        List<HelpCall> calls = desk.services().help().of(desk.id()).calls();
        head.setText(getTranslation("attention.help", calls.size()));
        nobody.setVisible(calls.isEmpty());
        rows.show(calls, Row::show);
    }

    private final class Row extends ListItem {
        private final Span who = new Span();
        private final Span line = new Span();
        private final Span age = new Span();
        private final Button take;
        private final Button settle;

        private Row(UUID call) {
            take = new Button(getTranslation("attention.help.take"), event -> {
                desk.services().help().take(desk.trainer(), desk.id(), call);
                HelpPart.this.show();
            });
            settle = new Button(getTranslation("attention.help.settle"), event -> {
                desk.services().help().settle(desk.trainer(), desk.id(), call);
                HelpPart.this.show();
            });
            settle.addThemeVariants(ButtonVariant.TERTIARY);
            who.addClassName("okr-attention-who");
            age.addClassName("okr-muted");
            add(new Div(who, line, age), new Div(take, settle));
        }

        private void show(HelpCall call) {
            String group = desk.group(call.group());
            String name = desk.name(call.by());
            String what = call.wholeGroup()
                    ? group
                    : getTranslation(call.raisedHand() ? "attention.help.hand" : "attention.help.person", name, group);
            who.setText(what);
            line.setText(call.line());
            line.setVisible(!call.line().isEmpty());
            age.setText(call.coming()
                    .map(trainer ->
                            getTranslation("attention.help.coming", desk.name(trainer), desk.ago(this, call.at())))
                    .orElseGet(() -> desk.ago(this, call.at())));
            getElement().setAttribute("data-coming", call.coming().isPresent());
            take.setVisible(call.coming().isEmpty());
            take.setAriaLabel(getTranslation("attention.help.take") + ": " + what);
            settle.setAriaLabel(getTranslation("attention.help.settle") + ": " + what);
        }
    }
}
