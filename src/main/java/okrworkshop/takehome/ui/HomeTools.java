package okrworkshop.takehome.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.workshops.ui.FileLink;

/** The group's draft in the forms of other tools, folded away: few people know what to do with them. */
final class HomeTools extends Details {
    private final transient HomeDesk desk;

    HomeTools(HomeDesk desk) {
        this.desk = desk;
        setSummaryText(getTranslation("tools.title"));
        var list = new UnorderedList();
        list.addClassName("okr-tools");
        for (HandoverFormat format : HandoverFormat.values()) {
            list.add(new ListItem(link(format), new Span(getTranslation("tools." + format.code()))));
        }
        add(list);
    }

    private FileLink link(HandoverFormat format) {
        return new FileLink(format.code() + "." + format.extension(), () -> desk.file(format));
    }
}
