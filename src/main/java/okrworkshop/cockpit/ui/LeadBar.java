package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.PersonId;

/** Who leads, with the ways of the lead from hand to hand. Not there for a trainer who is alone. */
final class LeadBar extends Div {
    private final transient Conductor conductor;
    private final Span words = new Span();
    private final Button take = new Button(getTranslation("lead.take"));
    private final Button give = new Button(getTranslation("lead.hand-over"));
    private transient Map<PersonId, String> others = Map.of();

    LeadBar(Conductor conductor) {
        this.conductor = conductor;
        addClassName("okr-lead");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(event -> conductor.takeLead());
        give.addThemeVariants(ButtonVariant.TERTIARY);
        give.addClickListener(event -> choose());
        add(words, take, give);
    }

    void show(CockpitState state) {
        CockpitState.Lead lead = state.lead();
        others = lead.others();
        setVisible(!lead.own() || !others.isEmpty());
        words.setText(
                lead.own()
                        ? getTranslation("lead.own")
                        : getTranslation(lead.helps() ? "lead.other" : "lead.observer", lead.name()));
        take.setVisible(lead.takable());
        give.setVisible(lead.own() && !others.isEmpty());
    }

    private void choose() {
        var to = new Select<PersonId>();
        to.setLabel(getTranslation("lead.to"));
        List<PersonId> people = others.keySet().stream()
                .sorted(Comparator.comparing(this::name))
                .toList();
        to.setItems(people);
        to.setItemLabelGenerator(this::name);
        to.setValue(people.getFirst());
        to.setWidthFull();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("lead.hand-over.title"));
        dialog.setText(new Div(new Span(getTranslation("lead.hand-over.text")), to));
        dialog.setConfirmText(getTranslation("lead.hand-over"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.addConfirmListener(event -> to.getOptionalValue().ifPresent(conductor::handOver));
        dialog.open();
    }

    private String name(PersonId person) {
        return others.getOrDefault(person, "");
    }
}
