package okrworkshop.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The product's mark and name; leads to the start. */
final class Brand extends Anchor {
    Brand() {
        super("");
        addClassName("okr-brand");
        var mark = new Span();
        mark.addClassName("okr-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(getTranslation("app.name")));
    }
}
