package okrworkshop.gallery.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import okrworkshop.gallery.WalkResult.Remark;

/** A comment, with where it comes from. */
final class RemarkWords extends ListItem {
    private final Span text = new Span();
    private final Span from = new Span();
    private final HideButton hide = new HideButton("gallery.comment.hide.of", "gallery.comment.show.of");

    /** @param changes whether the reader may take it out of sight */
    RemarkWords(boolean changes) {
        text.addClassName("okr-gallery-said");
        from.addClassNames("okr-muted", "okr-small");
        add(text, from);
        if (changes) {
            add(hide);
        }
    }

    /** @param turn hides it, or shows it again */
    void show(Remark remark, Runnable turn) {
        text.setText(remark.text());
        from.setText(
                remark.name().isEmpty()
                        ? remark.group()
                        : getTranslation("gallery.comment.by", remark.name(), remark.group()));
        getElement().setAttribute("data-hidden", remark.hidden());
        hide.show(remark.hidden(), remark.text(), turn);
    }
}
