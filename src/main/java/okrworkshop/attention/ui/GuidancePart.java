package okrworkshop.attention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import okrworkshop.attention.Guidance;

/** Says that people are taken along, and ends it; it begins while looking into a group. */
final class GuidancePart extends Div implements AttentionPanel.Part {
    private final transient Desk desk;
    private final Span words = new Span();

    GuidancePart(Desk desk) {
        this.desk = desk;
        addClassName("okr-attention-silence");
        getElement().setAttribute("data-on", true);
        words.getElement().setAttribute("role", "status");
        add(
                new Button(getTranslation("attention.guide.end"), event -> {
                    desk.services().guidance().end(desk.trainer(), desk.id());
                    show();
                }),
                words);
        setVisible(false);
    }

    @Override
    public void show() {
        Optional<Guidance.Guide> guide = desk.services().guidance().of(desk.id());
        setVisible(guide.isPresent());
        words.setText(guide.map(now -> getTranslation(
                        now.everybody() ? "attention.guide.all" : "attention.guide.group",
                        desk.name(now.by()),
                        desk.group(now.there().group())))
                .orElse(""));
    }
}
