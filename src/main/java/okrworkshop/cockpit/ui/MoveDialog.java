package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.shared.GroupId;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;
import okrworkshop.workshops.GroupProgress;

/** Says in words what a step move shows to whom, what is still open and what it leaves alone, before it happens. */
final class MoveDialog extends ConfirmDialog {
    private final transient CockpitState state;
    private final int position;
    private final transient List<Flow> flows;
    private final Checkbox reveal = new Checkbox(getTranslation("move.reveal"));
    private final ReasonField reason = new ReasonField();
    private final MovingGroups moving;
    private final Div words = new Div();
    private final Button confirm = new Button();
    private boolean gaps;

    /** What the trainer decides. */
    interface Move {
        /**
         * @param groups those that go, empty for all
         * @param reveal whether what is still hidden in the step is to be revealed first
         * @param reason why the step is left with gaps, empty for none
         */
        void go(Set<GroupId> groups, boolean reveal, String reason);
    }

    /**
     * @param first groups that are chosen from the start, empty for all
     * @param flows what the groups would take along, empty when it is not to be shown
     */
    MoveDialog(CockpitState state, int position, Set<GroupId> first, List<Flow> flows, Move move) {
        this.state = state;
        this.position = position;
        this.flows = List.copyOf(flows);
        this.moving = new MovingGroups(state, first, this::say);
        words.addClassName("okr-move-words");
        var content = new Div(moving, words);
        content.addClassName("okr-move");
        setHeader(getTranslation("move.title", state.texts().name(position)));
        setText(content);
        addClassName("okr-wide-question");
        setWidth("min(38rem, 95vw)");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        setConfirmButton(confirm);
        setCancelable(true);
        setCancelText(getTranslation("move.stay"));
        addConfirmListener(event -> move.go(ids(), reveal.isVisible() && reveal.getValue(), gaps ? reason.text() : ""));
        say();
    }

    /** Empty for all. */
    private Set<GroupId> ids() {
        return moving.all() ? Set.of() : idsOf(moving.groups());
    }

    private void say() {
        List<GroupProgress> groups = moving.groups();
        confirm.setEnabled(!groups.isEmpty());
        confirm.setText(
                moving.all() ? getTranslation("move.confirm") : getTranslation("move.confirm.some", groups.size()));
        if (groups.isEmpty()) {
            words.removeAll();
            words.add(new Paragraph(getTranslation("move.nobody")));
            return;
        }
        List<GroupProgress> forward = groups.stream()
                .filter(group -> group.group().position() < position)
                .toList();
        boolean ahead = !forward.isEmpty();
        words.removeAll();
        String name = state.texts().name(position);
        words.add(new Paragraph(
                moving.all()
                        ? getTranslation("move.everybody", name)
                        : getTranslation("move.some", groups.size(), name)));
        words.add(new Paragraph(getTranslation(ahead ? "move.forward" : "move.back")));
        StepTemplate target = state.workshop().template().steps().get(position);
        if (target.lenses().stream().anyMatch(Lens.Review.class::isInstance)) {
            words.add(new Paragraph(getTranslation("move.review")));
        }
        words.add(new Paragraph(getTranslation("move.nothing-deleted")));
        long secrets = CockpitState.withSecrets(groups);
        reveal.setVisible(moving.all() && secrets > 0);
        if (secrets > 0) {
            words.add(new Paragraph(getTranslation("move.private", secrets)), reveal);
        }
        List<GroupProgress> unfinished = CockpitState.unfinished(forward);
        gaps = !unfinished.isEmpty();
        if (gaps) {
            words.add(new OpenConditions(state, unfinished), reason);
        }
        if (ahead) {
            takeAlong(idsOf(groups));
        }
    }

    private void takeAlong(Set<GroupId> going) {
        List<Flow> along =
                flows.stream().filter(flow -> going.contains(flow.group().id())).toList();
        if (along.stream().anyMatch(flow -> !flow.parts().isEmpty())) {
            words.add(new FlowsOn(along));
        }
    }

    private static Set<GroupId> idsOf(List<GroupProgress> groups) {
        return groups.stream().map(group -> group.group().id()).collect(Collectors.toSet());
    }
}
