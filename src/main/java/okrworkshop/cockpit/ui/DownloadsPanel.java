package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.FileLink;

/** Files to take home, of the whole workshop and of each group; made when somebody clicks. */
final class DownloadsPanel extends Section {
    /** More groups are folded away: a hall's rows would push aside what stands below. */
    private static final int AT_A_GLANCE = 6;

    DownloadsPanel(DownloadLinks links, PersonId trainer, Workshop workshop) {
        addClassNames("okr-sheet", "okr-downloads");
        add(new H2(getTranslation("downloads.title")));
        add(row(getTranslation("downloads.workshop"), links.of(trainer, workshop)));
        List<Div> groups = workshop.groups().stream()
                .map(group -> row(group.name(), links.of(trainer, workshop, group)))
                .toList();
        if (groups.size() > AT_A_GLANCE) {
            var folded = new Details(getTranslation("downloads.groups", groups.size()));
            groups.forEach(folded::add);
            add(folded);
        } else {
            groups.forEach(this::add);
        }
        links.page(workshop).ifPresent(address -> {
            var page = new Anchor(address, getTranslation("downloads.page"));
            page.addClassName("okr-button-quiet");
            add(page);
        });
    }

    private Div row(String name, List<DownloadLinks.Download> downloads) {
        var row = new Div(new Span(name));
        row.addClassName("okr-download-row");
        downloads.forEach(download -> row.add(link(name, download)));
        row.setVisible(!downloads.isEmpty());
        return row;
    }

    private Anchor link(String whose, DownloadLinks.Download download) {
        var link = new FileLink(download.label(), download.making()::make);
        link.setAriaLabel(getTranslation("files.one", whose, download.label()));
        return link;
    }
}
