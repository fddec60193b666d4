package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import okrworkshop.attention.GroupPlace;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.shared.GroupId;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;

/** Puts the board of one group on all screens; a particular view or card is chosen while looking into the group. */
final class SpotlightPart extends Details implements AttentionPanel.Part {
    private final transient Desk desk;
    private final Select<GroupId> group = new Select<>();
    private final Button show;
    private final Button end;
    private final Paragraph words = new Paragraph();
    private transient List<String> known = List.of();

    SpotlightPart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-part");
        group.setLabel(getTranslation("attention.spotlight.group"));
        group.setItemLabelGenerator(desk::group);
        group.setWidthFull();
        show = new Button(getTranslation("attention.spotlight.show"), event -> put());
        end = new Button(getTranslation("attention.spotlight.end"), event -> {
            desk.services().spotlight().end(desk.trainer(), desk.id());
            show();
        });
        words.getElement().setAttribute("role", "status");
        var buttons = new Div(show, end);
        buttons.addClassName("okr-attention-buttons");
        var hint = new Paragraph(getTranslation("attention.spotlight.hint"));
        hint.addClassName("okr-muted");
        var content = new Div(words, group, buttons, hint);
        content.addClassName("okr-attention-form");
        add(content);
    }

    @Override
    public void show() {
        Workshop workshop = desk.workshop();
        List<String> now = workshop.openGroups().stream()
                .map(each -> each.id() + each.name())
                .toList();
        if (!now.equals(known)) {
            known = now;
            Optional<GroupId> chosen = group.getOptionalValue();
            group.setItems(workshop.openGroups().stream().map(Group::id).toList());
            chosen.ifPresent(group::setValue);
        }
        Optional<Shown> shown = desk.services().spotlight().of(desk.id());
        setSummaryText(shown.map(view -> getTranslation("attention.spotlight.of", desk.group(view.group())))
                .orElseGet(() -> getTranslation("attention.spotlight")));
        words.setVisible(shown.isPresent());
        shown.ifPresent(view -> words.setText(getTranslation("attention.spotlight.now", desk.group(view.group()))));
        end.setVisible(shown.isPresent());
        show.setEnabled(workshop.phase() == Phase.RUNNING);
    }

    private void put() {
        Workshop workshop = desk.workshop();
        group.getOptionalValue().flatMap(workshop::group).ifPresent(chosen -> {
            StepTemplate step = workshop.template().steps().get(GroupPlace.step(chosen));
            String lens =
                    step.lenses().isEmpty() ? "" : step.lenses().getFirst().id();
            desk.services().spotlight().show(desk.trainer(), desk.id(), new Shown(chosen.id(), step.id(), lens, ""));
            show();
        });
    }
}
