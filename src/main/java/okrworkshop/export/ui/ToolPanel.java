package okrworkshop.export.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.FileLink;

/** The drafts in the forms of other tools: small files that are written at once when somebody clicks. */
final class ToolPanel extends Section {
    private final Select<Whose> whose = new Select<>();
    private final Checkbox mark = new Checkbox(getTranslation("tools.bom"), true);
    private final Checkbox weights = new Checkbox(getTranslation("tools.weights"));
    private final transient Making making;
    /** Files are written outside of the session's lock, where no component may be asked. */
    private transient volatile Chosen chosen = new Chosen(Optional.empty(), new HandoverOptions(true, false), false);

    /** @param manner says for all files of the page whether they name people */
    ToolPanel(Workshop workshop, Manner manner, Making making) {
        this.making = making;
        addClassNames("okr-sheet", "okr-files-tools");
        var intro = new Paragraph(getTranslation("tools.intro"));
        intro.addClassName("okr-muted");
        var all = new Whose(getTranslation("tools.all"), Optional.empty());
        List<Whose> groups = new ArrayList<>(List.of(all));
        workshop.openGroups().stream().map(Whose::of).forEach(groups::add);
        whose.setLabel(getTranslation("tools.whose"));
        whose.setItems(groups);
        whose.setItemLabelGenerator(Whose::name);
        whose.setValue(all);
        mark.setHelperText(getTranslation("tools.bom.help"));
        weights.setHelperText(getTranslation("tools.weights.help"));
        List.of(mark, weights).forEach(box -> box.addValueChangeListener(change -> choose(chosen.nameless())));
        manner.whenNameless(this::choose);
        whose.addValueChangeListener(change -> choose(chosen.nameless()));
        var choices = new Div(whose, mark, weights);
        choices.addClassName("okr-files-choices");
        var list = new UnorderedList();
        list.addClassName("okr-tools");
        for (HandoverFormat format : HandoverFormat.values()) {
            list.add(new ListItem(link(format), new Span(getTranslation("tools." + format.code()))));
        }
        add(new H2(getTranslation("tools.title")), intro, choices, list);
    }

    /** Writes a file; refuses whoever is not of the crew any more. */
    interface Making {
        ExportedFile make(Optional<GroupId> group, HandoverFormat format, HandoverOptions options, boolean nameless);
    }

    private record Whose(String name, Optional<GroupId> group) {
        static Whose of(Group group) {
            return new Whose(group.name(), Optional.of(group.id()));
        }
    }

    private record Chosen(Optional<GroupId> group, HandoverOptions options, boolean nameless) {}

    private void choose(boolean nameless) {
        chosen = new Chosen(
                whose.getOptionalValue().flatMap(Whose::group),
                new HandoverOptions(mark.getValue(), weights.getValue()),
                nameless);
    }

    /** As the page stands now. */
    ExportedFile file(HandoverFormat format) {
        Chosen now = chosen;
        return making.make(now.group(), format, now.options(), now.nameless());
    }

    private FileLink link(HandoverFormat format) {
        return new FileLink(
                format.code() + "." + format.extension(), () -> file(format).sent());
    }
}
