package okrworkshop.takehome.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.workshops.ui.FileAnswer;

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

    /** Without the attribute {@code download}: a refusal is then read as a page, and not saved as a broken file. */
    private Anchor link(HandoverFormat format) {
        DownloadHandler file = event -> send(event, format);
        var link = new Anchor();
        link.setHref(file);
        link.setText(format.code() + "." + format.extension());
        return link;
    }

    void send(DownloadEvent event, HandoverFormat format) throws IOException {
        FileAnswer.send(this, event, () -> desk.file(format));
    }
}
