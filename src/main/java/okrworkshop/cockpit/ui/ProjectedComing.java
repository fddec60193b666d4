package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import okrworkshop.stage.Coming;
import okrworkshop.templates.StepTemplate;

/** The announced move at the lower edge of every picture. */
final class ProjectedComing extends Div {
    private final Span words = new Span();
    private final Countdown left = new Countdown();
    private transient Optional<Coming> shown = Optional.empty();

    ProjectedComing() {
        addClassName("okr-projected-coming");
        getElement().setAttribute("role", "status");
        add(words, left);
        setVisible(false);
    }

    void show(WallFacts facts) {
        Optional<Coming> coming = facts.coming();
        Optional<String> name = coming.flatMap(next -> name(facts, next.step()));
        setVisible(name.isPresent());
        if (coming.isEmpty() || name.isEmpty() || coming.equals(shown)) {
            shown = coming;
            return;
        }
        shown = coming;
        Coming next = coming.get();
        boolean over = next.asks() || next.due(facts.now());
        words.setText(getTranslation(over ? "projector.coming.now" : "projector.coming", facts.room(), name.get()));
        left.setVisible(!over);
        left.show(next, facts.now());
    }

    private static Optional<String> name(WallFacts facts, String id) {
        return facts.workshop().template().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .map((StepTemplate step) ->
                        facts.texts().name(facts.workshop().template().steps().indexOf(step)));
    }
}
