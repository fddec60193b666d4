package okrworkshop.gallery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Remark;

/** A statement with its dots and comments. */
final class StatementWords extends Div {
    private final Div line = new Div();
    private final Span label = new Span();
    private final Span text = new Span();
    private final Span dots = new Span();
    private final HideButton hide = new HideButton("gallery.statement.hide.of", "gallery.statement.show.of");
    private final UnorderedList said = new UnorderedList();
    private final ReusedItems<String, Remark, RemarkWords> remarks = new ReusedItems<>(Remark::id);
    private final boolean changes;

    /** @param changes whether the reader may take something out of sight */
    StatementWords(boolean changes) {
        this.changes = changes;
        line.addClassName("okr-gallery-statement");
        label.addClassName("okr-strong");
        dots.addClassNames("okr-gallery-dots", "okr-strong");
        remarks.in(said);
        var end = new Div(dots);
        end.addClassName("okr-gallery-end");
        if (changes) {
            end.add(hide);
        }
        line.add(label, text, end);
        add(line, said);
    }

    void show(Dotted dotted, List<Remark> about, Runnable withhold, Consumer<Remark> hideRemark) {
        line.getElement().setAttribute("data-objective", dotted.statement().objective());
        line.getElement().setAttribute("data-hidden", dotted.hidden());
        label.setText(dotted.statement().label());
        text.setText(dotted.statement().text());
        boolean none = dotted.hidden() || dotted.dots() == 0;
        dots.setText(none ? "" : getTranslation("gallery.dots.count", dotted.dots()));
        hide.show(dotted.hidden(), dotted.statement().text(), withhold);
        said.setVisible(!about.isEmpty());
        remarks.show(
                about,
                remark -> new RemarkWords(changes),
                (item, remark) -> item.show(remark, () -> hideRemark.accept(remark)));
    }
}
