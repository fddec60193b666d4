package okrworkshop.export.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Ticket;
import okrworkshop.shared.RefusedException;

/**
 * The files that were ordered on this page: the place of each in the queue, and the file once it is there. A file that is
 * there is saved by itself, and can be saved again in case the browser didn't.
 */
final class FileWait extends Div {
    private static final int READY_LINES = 4;

    private final UnorderedList lines = new UnorderedList();
    private final Told said = new Told();
    private final transient List<Line> waiting = new ArrayList<>();
    private final transient List<Line> ended = new ArrayList<>();

    FileWait() {
        addClassName("okr-files-wait");
        lines.addClassName("okr-rows");
        lines.setVisible(false);
        add(said, lines);
    }

    Told said() {
        return said;
    }

    void add(String what, Ticket ticket) {
        var line = new Line(what, ticket);
        waiting.add(line);
        lines.add(line);
        line.update();
        if (line.place > 0) {
            said.readOut(line.text.getText());
        }
        tidy();
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Looks how far the files are; touches nothing that has not changed. */
    void look() {
        for (Line line : List.copyOf(waiting)) {
            if (line.ticket.done()) {
                waiting.remove(line);
                ended.add(line);
                line.end();
            } else {
                line.update();
            }
        }
        tidy();
    }

    /** When the page is left nobody waits for its files. */
    void leave() {
        waiting.forEach(line -> line.ticket.cancel());
        waiting.clear();
    }

    private void tidy() {
        while (ended.size() > READY_LINES) {
            lines.remove(ended.removeFirst());
        }
        lines.setVisible(!waiting.isEmpty() || !ended.isEmpty());
    }

    private void cancel(Line line) {
        line.ticket.cancel();
        waiting.remove(line);
        lines.remove(line);
        said.setText(getTranslation("files.cancelled", line.what));
        said.focus();
        tidy();
    }

    private final class Line extends ListItem {
        private final String what;
        private final transient Ticket ticket;
        private final Span text = new Span();
        private final Button cancel = new Button(getTranslation("files.cancel"), event -> cancel(this));
        private int place = -1;

        private Line(String what, Ticket ticket) {
            this.what = what;
            this.ticket = ticket;
            cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            cancel.setAriaLabel(getTranslation("files.cancel.one", what));
            add(text, cancel);
        }

        private void update() {
            int now = ticket.place();
            if (now != place) {
                place = now;
                text.setText(
                        now == 0 ? getTranslation("files.made-now", what) : getTranslation("files.place", what, now));
            }
        }

        private void end() {
            remove(cancel);
            try {
                ExportedFile file = ticket.await(Duration.ZERO).file();
                text.setText(getTranslation("files.ready", what));
                Anchor link = link(file);
                add(link);
                link.getElement().executeJs("this.click()");
            } catch (RefusedException refused) {
                text.setText(getTranslation("files.refused", what, Told.reason(this, refused.refusal())));
            }
            said.readOut(text.getText());
        }

        private Anchor link(ExportedFile file) {
            DownloadHandler saving = event -> {
                event.setFileName(file.name());
                event.setContentType(file.mediaType());
                event.setContentLength(file.content().length);
                event.getOutputStream().write(file.content());
            };
            var link = new Anchor();
            link.setHref(saving);
            link.setText(getTranslation("files.save"));
            link.getElement().setAttribute("download", true);
            link.setAriaLabel(getTranslation("files.save.one", what));
            return link;
        }
    }
}
