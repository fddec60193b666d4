package okrworkshop.export.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import okrworkshop.export.Bundle;
import okrworkshop.export.Bundles;
import okrworkshop.export.FileFormat;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;

/** All groups' books in one zip: ordered here, watched, cancelled, fetched. */
final class BundlePanel extends Section {
    private static final double MEBIBYTE = 1 << 20;

    private final transient Bundles bundles;
    private final transient PersonId trainer;
    private final transient Workshop workshop;
    private final CheckboxGroup<FileFormat> formats = new CheckboxGroup<>(getTranslation("files.formats"));
    private final Button begin;
    private final Button cancel = new Button(getTranslation("files.cancel"), event -> stop());
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Anchor save = new Anchor();
    private final Paragraph missing = new Paragraph();
    private final Told said = new Told();
    private final transient Ordering ordering;
    private transient Optional<Bundle> shown = Optional.empty();

    BundlePanel(Bundles bundles, PersonId trainer, Workshop workshop, Manner manner, Ordering ordering) {
        this.bundles = bundles;
        this.ordering = ordering;
        this.trainer = trainer;
        this.workshop = workshop;
        addClassNames("okr-sheet", "okr-files-bundle");
        formats.setItems(EnumSet.allOf(FileFormat.class));
        formats.setItemLabelGenerator(format -> FormatNames.of(this, format));
        formats.setValue(EnumSet.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.XLSX));
        begin = new Button(getTranslation("files.bundle.begin"), event -> {
            boolean ordered = said.trying(
                            () -> bundles.order(trainer, workshop.id(), manner.bundle(formats.getValue())))
                    .isPresent();
            look();
            if (ordered) {
                cancel.focus();
                ordering.begun();
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.setAriaLabel(getTranslation("files.bundle.cancel"));
        bar.getElement().setAttribute("aria-label", getTranslation("files.bundle"));
        save.getElement().setAttribute("download", true);
        save.getElement().setAttribute("router-ignore", true);
        save.addClassName("okr-button-quiet");
        var state = new Div(bar, progress, cancel, save);
        state.addClassName("okr-files-progress");
        var actions = new Div(begin);
        actions.addClassName("okr-actions");
        add(
                new H2(getTranslation("files.bundle")),
                new Paragraph(getTranslation("files.bundle.intro")),
                formats,
                actions,
                state,
                missing,
                said);
        show(Optional.empty());
        look();
        if (ordering.expected() && shown.isEmpty()) {
            said.setText(getTranslation("files.bundle.gone"));
            ordering.ended();
        }
    }

    /** What the page remembers beyond a reload, also one that a new start of the server brings about. */
    interface Ordering {
        /** Whether a zip was ordered before the page was loaded. */
        boolean expected();

        /** There is something to watch from now on. */
        void begun();

        /** Nothing is there, nor will be. */
        void ended();
    }

    boolean isRunning() {
        return shown.filter(bundle -> bundle.state() == Bundle.State.RUNNING).isPresent();
    }

    /** Looks how far it is; touches nothing that has not changed. */
    void look() {
        Optional<Bundle> now = bundles.latest(trainer, workshop.id());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(Optional<Bundle> now) {
        boolean was = isRunning();
        shown = now;
        boolean running = isRunning();
        boolean ready =
                now.filter(bundle -> bundle.state() == Bundle.State.READY).isPresent();
        bar.setVisible(running);
        progress.setVisible(running);
        cancel.setVisible(running);
        begin.setEnabled(!running);
        save.setVisible(ready);
        missing.setVisible(ready && !now.orElseThrow().missing().isEmpty());
        now.ifPresent(this::fill);
        if (was && ready) {
            // Whoever stood on the button that goes stands on what takes its place.
            save.getElement().executeJs("if (document.activeElement === $0) this.focus()", cancel.getElement());
        }
        if (was && !running) {
            said.setText(getTranslation(
                    ready ? "files.bundle.ready" : now.isPresent() ? "files.bundle.failed" : "files.bundle.cancelled"));
        }
    }

    private void fill(Bundle bundle) {
        bar.setMax(Math.max(1, bundle.of()));
        bar.setValue(Math.min(bundle.made(), Math.max(1, bundle.of())));
        progress.setText(getTranslation("files.bundle.progress", bundle.made(), bundle.of()));
        String size = String.format(Locale.ROOT, "%.1f", bundle.bytes() / MEBIBYTE);
        save.setHref("/api/v1/workshops/" + workshop.id() + "/exports/bundle/" + bundle.id() + "/zip");
        save.setText(getTranslation("files.bundle.save", size));
        missing.setText(getTranslation("files.bundle.missing", String.join("; ", bundle.missing())));
    }

    private void stop() {
        shown.ifPresent(bundle -> said.trying(() -> {
            bundles.cancel(trainer, workshop.id(), bundle.id());
            return bundle;
        }));
        look();
        if (shown.isEmpty()) {
            begin.focus();
            ordering.ended();
        }
    }
}
