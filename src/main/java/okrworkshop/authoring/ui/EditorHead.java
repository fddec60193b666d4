package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import okrworkshop.shared.Language;

/** What the template is called, where it comes from, and whether it can be changed here. */
final class EditorHead extends Div {
    private final transient Desk desk;
    private final transient Function<Desk, TemplateOrigin> origin;
    private final H1 title = new H1();
    private final Span state = new Span();
    private final Span owner = new Span();

    EditorHead(Desk desk, Function<Desk, TemplateOrigin> origin) {
        this.desk = desk;
        this.origin = origin;
        addClassName("okr-title");
        state.addClassName("okr-badge");
        owner.addClassName("okr-muted");
        var facts = new Div(state, owner, new ExportLink(desk::template, desk::yaml));
        facts.addClassName("okr-actions");
        var back = new Anchor(Places.LIST, getTranslation("author.back"));
        back.addClassName("okr-text-link");
        add(back, title, facts);
        if (!desk.writable()) {
            add(new Paragraph(getTranslation("author.read-only")));
        }
        refresh();
    }

    void refresh() {
        title.setText(TemplateWords.title(desk.template(), Language.of(getLocale())));
        TemplateOrigin from = origin.apply(desk);
        state.setText(from.state());
        owner.setText(from.owner());
        owner.setVisible(!from.owner().isEmpty());
    }
}
