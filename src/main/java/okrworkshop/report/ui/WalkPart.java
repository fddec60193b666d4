package okrworkshop.report.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.gallery.WalkResult.Remark;

/** A round of the gallery walk: dots by statement, and comments with the group that they come from. */
final class WalkPart extends Part {
    WalkPart(WalkResult round) {
        super("report.walk", round.number());
        say(getTranslation("report.walk.hint", round.dots(), round.each(), round.named() ? 1 : 0));
        round.drafts().forEach(this::draft);
    }

    private void draft(Draft draft) {
        add(new H3(draft.name()));
        if (draft.dots() == 0 && draft.remarks().isEmpty()) {
            say(getTranslation("report.walk.none"));
            return;
        }
        String statement = getTranslation("report.walk.statement");
        var table = new ReportTable(
                statement,
                List.of(statement, getTranslation("report.walk.dots"), getTranslation("report.walk.comments")));
        for (Dotted dotted : draft.statements()) {
            var said = new UnorderedList();
            said.addClassName("okr-report-said");
            draft.about(dotted.statement().card()).forEach(remark -> said.add(new ListItem(words(remark))));
            table.row(
                    (dotted.statement().label() + " " + dotted.statement().text()).strip(),
                    List.of(ReportTable.number(dotted.dots()), said));
        }
        add(table);
    }

    private String words(Remark remark) {
        String from = remark.name().isEmpty()
                ? remark.group()
                : getTranslation("gallery.comment.by", remark.name(), remark.group());
        return getTranslation("report.walk.comment", remark.text(), from);
    }
}
