package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;

/** The call for silence. */
final class SilencePart extends Div implements AttentionPanel.Part {
    private final transient Desk desk;
    private final Button turn;
    private final Span words = new Span();
    private transient boolean resting;

    SilencePart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-silence");
        turn = new Button("", event -> turn());
        words.getElement().setAttribute("role", "status");
        add(turn, words);
    }

    @Override
    public void show() {
        Optional<Instant> since = desk.services().silence().since(desk.id());
        resting = since.isPresent();
        getElement().setAttribute("data-on", resting);
        turn.setText(getTranslation(resting ? "attention.silence.lift" : "attention.silence.call"));
        words.setText(since.map(at -> getTranslation("attention.silence.since", desk.ago(this, at)))
                .orElseGet(() -> getTranslation("attention.silence.hint")));
    }

    private void turn() {
        if (resting) {
            desk.services().silence().lift(desk.trainer(), desk.id());
        } else {
            desk.services().silence().call(desk.trainer(), desk.id());
        }
        show();
    }
}
