package okrworkshop.attention.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import okrworkshop.attention.AttentionNews;
import okrworkshop.workshops.CrewRole;

/** Help, silence, messages, spotlight, polls and questions of one workshop, live. */
final class AttentionPanel extends Section {
    private final transient Desk desk;
    private final transient List<Part> parts;
    private transient Optional<AttentionNews.Registration> changes = Optional.empty();
    private transient Optional<Registration> polls = Optional.empty();

    AttentionPanel(Desk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-attention-panel");
        var silence = new SilencePart(desk);
        var help = new HelpPart(desk);
        var notices = new NoticePart(desk);
        var guidance = new GuidancePart(desk);
        var spotlight = new SpotlightPart(desk);
        var poll = new PollPart(desk);
        var questions = new QuestionPart(desk);
        parts = List.of(silence, help, guidance, notices, spotlight, poll, questions);
        add(new H2(getTranslation("attention.title")), help, silence, guidance, notices, spotlight, poll, questions);
    }

    /** A part of the panel, drawn anew in place. */
    @FunctionalInterface
    interface Part {
        void show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
        UI ui = event.getUI();
        changes = Optional.of(desk.services().news().listen(desk.id(), () -> later(ui)));
        polls = Optional.of(ui.addPollListener(poll -> show()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.ifPresent(AttentionNews.Registration::close);
        polls.ifPresent(Registration::remove);
        super.onDetach(event);
    }

    /** Who only looks on sees everything and can press nothing. */
    private void show() {
        setEnabled(desk.workshop()
                .crew()
                .role(desk.trainer())
                .filter(CrewRole.OBSERVER::equals)
                .isEmpty());
        parts.forEach(Part::show);
    }

    private void later(UI ui) {
        try {
            var unused = ui.access(this::show);
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }
}
