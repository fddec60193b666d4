package okrworkshop.teaching.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** A statement with the words that made a rule speak. */
final class MarkedText extends Div {
    MarkedText(String text, List<okrworkshop.lint.Span> spans) {
        addClassName("okr-marked-text");
        int at = 0;
        List<okrworkshop.lint.Span> inOrder = spans.stream()
                .sorted(Comparator.comparingInt(okrworkshop.lint.Span::start))
                .toList();
        for (okrworkshop.lint.Span span : inOrder) {
            if (span.start() >= at && span.end() <= text.length() && span.end() > span.start()) {
                add(new Span(text.substring(at, span.start())), new Mark(span.in(text)));
                at = span.end();
            }
        }
        add(new Span(text.substring(at)));
    }

    /** Words that are marked. */
    @Tag("mark")
    static final class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }
}
