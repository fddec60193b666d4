package okrworkshop.takehome.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import okrworkshop.export.FileFormat;
import okrworkshop.workshops.ui.FileLink;

/** The page as files, made when somebody asks for one. */
final class HomeFiles extends Section {
    private static final List<FileFormat> OFFERED =
            List.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.HTML, FileFormat.XLSX, FileFormat.MARKDOWN);

    private static final int EACH_MILLISECONDS = 1_000;
    private static final int NEVER = -1;
    /** A request for a file can come later than the click that asked for it. */
    private static final int LOOKS = 4;

    private final transient HomeDesk desk;
    private final Paragraph place = new Paragraph();
    private int left;
    private int shown;

    HomeFiles(HomeDesk desk) {
        this.desk = desk;
        addClassNames("okr-sheet", "okr-home-files");
        var links = new Div();
        links.addClassName("okr-actions");
        OFFERED.forEach(format -> links.add(link(format)));
        var hint = new Paragraph(getTranslation("home.files.hint"));
        hint.addClassName("okr-muted");
        place.getElement().setAttribute("role", "status");
        place.addClassName("okr-said");
        add(new H2(getTranslation("home.files")), links, place, hint);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration polled = event.getUI().addPollListener(poll -> look(poll.getSource()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            polled.remove();
            event.getUI().setPollInterval(NEVER);
        });
    }

    /** Looks for a while whether the file waits among those of others. */
    private void asked(UI ui) {
        left = LOOKS;
        ui.setPollInterval(EACH_MILLISECONDS);
    }

    private void look(UI ui) {
        int now = desk.place();
        left = now > 0 ? LOOKS : left - 1;
        if (now != shown) {
            shown = now;
            place.setText(now > 0 ? getTranslation("home.files.place", now) : "");
        }
        if (left <= 0) {
            ui.setPollInterval(NEVER);
        }
    }

    private FileLink link(FileFormat format) {
        var link = new FileLink(getTranslation("home.file." + format.extension()), () -> desk.file(format));
        link.getElement().addEventListener("click", event -> link.getUI().ifPresent(this::asked));
        link.addClassName(format == FileFormat.DOCX ? "okr-button" : "okr-button-quiet");
        return link;
    }
}
