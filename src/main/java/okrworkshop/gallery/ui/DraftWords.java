package okrworkshop.gallery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.shared.GroupId;

/** A draft in words: its statements with dots and comments, and the means to take something out of sight. */
final class DraftWords extends Div {
    private final transient WalkDesk desk;
    private final transient UUID round;
    private final transient GroupId group;
    private final transient Consumer<Runnable> act;
    private final H3 name = new H3();
    private final Div statements = new Div();
    private final ReusedItems<String, Dotted, StatementWords> lines =
            new ReusedItems<>(dotted -> dotted.statement().card());

    /** @param act does something, and has everything drawn anew */
    DraftWords(WalkDesk desk, WalkResult result, Draft draft, Consumer<Runnable> act) {
        this.desk = desk;
        this.act = act;
        round = result.id();
        group = draft.group();
        statements.addClassName("okr-gallery-statements");
        lines.in(statements);
        add(name, statements);
        if (draft.statements().isEmpty()) {
            add(new Paragraph(getTranslation("gallery.draft.empty")));
        }
    }

    /** Whether these are the words of that draft. */
    boolean isOf(WalkResult result, Draft draft) {
        return round.equals(result.id()) && group.equals(draft.group());
    }

    void show(WalkResult result, Draft draft) {
        name.setText(draft.name());
        boolean changes = desk.changes();
        lines.show(
                draft.statements(),
                dotted -> new StatementWords(changes),
                (line, dotted) -> line.show(
                        dotted,
                        draft.about(dotted.statement().card()),
                        () -> act.accept(() -> desk.withhold(draft, dotted)),
                        remark -> act.accept(() -> desk.hide(result, remark))));
    }
}
